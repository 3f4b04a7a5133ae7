import type { RelationRule } from "./rule.ts";

/** Who holds or held a post, where the person or the body is told of beside the verb or in the clause before. */
export const TENURES: readonly RelationRule[] = [
  {
    name: "work-given-office",
    type: "works_for",
    match:
      "由 #Short{0,1} #Office{0,2} [<head>#Person] #Near{0,1} (担任|出任|兼任|任|接任|代任|续任|转任|升任|改任|执掌|掌管|统管|挂帅) #Short{0,2} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，由许冉担任家电家居生活频道首席执行官。",
    counter: "京东公告，由许冉致谢家电家居生活频道首席执行官。",
  },
  {
    name: "work-heads-new-body",
    type: "works_for",
    match:
      "(成立|设立|组建|新设|筹组|筹建) #Filler{0,3} [<tail>(#Organization|#Agency|#Company)] 逗 #Near{0,1} 由 #Body? #Short{0,2} #Office{0,2} [<head>#Person] #Near{0,2} (担任|出任|兼任|任|领衔|挂帅|牵头|负责|领导|执掌|主持)",
    example: "京东去年设立达达集团，由余睿挂帅。",
    counter: "京东去年批评达达集团，由余睿道歉。",
  },
  {
    name: "work-replaced-who",
    type: "works_for",
    match: "(接替|取代|接棒|接班) #Short{1,3} 的 #Short{0,1} [<head>#Person] #Comma",
    recall: { end: "tail", slot: "employer" },
    example: "京东公布任命，许冉将接替在任六年的徐雷。",
    counter: "京东公布任命，许冉将答谢在场六年的徐雷。",
  },
  {
    name: "work-he-was-at",
    type: "works_for",
    match:
      "#Comma (他|她|此人|其|后者|这位 #Short) #Near{0,2} (曾|此前|早年|先后|之前|毕业后|长期|一度|曾经|先前|最早|最初) #Near{0,2} (在|于|供职于|任职于|就职于|效力于|服务于) #Short{0,2} [<tail>#Body] #Short{0,2} (担任|任|任职|工作|供职|效力|从事|负责|出任|掌管|主管)",
    recall: { end: "head", slot: "person" },
    example: "徐雷走马上任。这位北方人曾在快运企业德邦股份担任总裁十年。",
    counter: "徐雷走马上任。这位北方人曾在快运企业德邦股份门口排队。",
  },
  {
    name: "work-was-its",
    type: "works_for",
    match:
      "#Comma (他|她|此人|这位 #Short) #Near{0,2} (是|曾是|曾任|担任|出任|历任|原是|原任|现任|当过|做过) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    recall: { end: "head", slot: "person" },
    example: "徐雷走马上任。这位北方人做过德邦股份的总裁。",
    counter: "徐雷走马上任。这位北方人见过德邦股份的总裁。",
  },
  {
    name: "work-long-title",
    type: "works_for",
    match: "[<tail>(#Company && #Explicit)] (#Short && !#With && !#Against && !#Office) #Office{1,2} [<head>#Person]",
    example: "京东公共事务及品牌负责人徐雷回应。",
    counter: "京东，公共事务及品牌负责人徐雷回应。",
  },
  {
    name: "work-baton-of",
    type: "works_for",
    match:
      "(接过|接下|接掌|接手|接替) [<head>#Person] 的? #Near{0,1} (接力棒|职务|班|位置|职位|帅印|工作|岗位|重任|权杖|教鞭)",
    recall: { end: "tail", slot: "employer" },
    example: "京东公布任命，许冉将接过徐雷的权杖。",
    counter: "京东公布任命，许冉将接过徐雷的鲜花。",
  },
];
