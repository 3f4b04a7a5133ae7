import type { RelationRule } from "./rule.ts";

/** Relations of whose ends one stands in another sentence: told of by a common noun (条例由…, 这家…), or left unsaid. */
export const TOLD_ELSEWHERE: readonly RelationRule[] = [
  {
    name: "participate-first-comers",
    type: "participates_in",
    match:
      "(参展|亮相|参会|到场|参赛|登场|现身|赴会|参加|出席) 的 #Near{0,2} (还有|有|包括|是|既有|不乏) #Short{0,2} [<head>#Body]",
    recall: { end: "tail", slot: "event" },
    example: "进博会开幕。今年首次参展的还有京东、美团。",
    counter: "进博会开幕。今年首次道歉的还有京东、美团。",
  },
  {
    name: "regulate-called-in",
    type: "regulates",
    match: "[<tail>#Company] #Loose{0,3} (被罚|被罚款|遭罚|领罚|受罚|被约谈) #Short{0,2} #Comma",
    recall: { end: "head", slot: "regulator" },
    example: "工信部日前公布一批案例，滴滴被罚八万元。",
    counter: "工信部日前公布一批案例，滴滴被评为优秀。",
  },
  {
    name: "regulate-in-list",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,5} (约谈|处罚|点名|通报|查处|罚款|立案|责令|下架|集体约谈) #Filler{0,6} 逗 #Near{0,1} [<tail>#Company] #Near{0,2} (在其列|其列|在列|在内|其中|榜上有名|之列)",
    example: "工信部日前约谈了五家涉旅平台，美团、滴滴均在其列。",
    counter: "工信部日前走访了五家涉旅平台，美团、滴滴均在其列。",
  },
  {
    name: "own-list-has",
    type: "owns",
    match:
      "股东 #Near{0,1} (名单|名册|名录|阵容|列表|榜) #Loose{0,5} (还有|包括|有|不乏|出现|囊括) #Short{0,2} [<head>(#Outfit && #Explicit)]",
    recall: { end: "tail", slot: "owned" },
    example: "达达集团筹备上市，股东名单里还有零售商沃尔玛。",
    counter: "达达集团筹备上市，来宾名单里还有零售商沃尔玛。",
  },
  {
    name: "own-holds-so-far",
    type: "owns",
    match:
      "#Comma (目前|如今|其中|此外|当前|截至目前|眼下) 逗? [<head>(#Company && #Explicit)] #Near{0,1} (持股|持股比例|占股)",
    recall: { end: "tail", slot: "owned" },
    example: "达达集团公布业绩。目前，京东合计持股约78%。",
    counter: "达达集团公布业绩。目前，京东合计罚没约78万。",
  },
  {
    name: "invest-puts-in-too",
    type: "invests_in",
    match:
      "#Comma #Near{0,1} [<head>(#Outfit && #Explicit)] #Near{0,2} (投了|跟进|加注|追投|跟投|追加投资|继续加注|继续加码|继续跟投|投入|追加|注资) #Near{0,2} #Comma",
    recall: { end: "tail", slot: "round" },
    example: "兴盛优选宣布完成融资。一周之后，腾讯又跟进3亿元。",
    counter: "兴盛优选宣布开业。一周之后，腾讯又跟进报道。",
  },
  {
    name: "work-fresh-officer",
    type: "works_for",
    match:
      "(上任|就任|履新|接手|接任|到任|走马上任|在任|掌舵|执掌|任职|上岗|到岗|接棒) #Short{0,2} 的 #Near{0,1} #Office{1,2} [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流召开发布会。9月刚上任的首席执行官余睿出席。",
    counter: "京东物流召开发布会。9月刚结婚的歌手余睿出席。",
  },
  {
    name: "work-of-business",
    type: "works_for",
    match:
      "#Comma (#Gap && #Short) (业务总裁|业务负责人|业务CEO|区域总裁|区域总经理|全球总裁|全球负责人|集团副总裁) [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流召开发布会，冷链业务总裁余睿出席。",
    counter: "京东物流召开发布会，冷链业务记者余睿出席。",
  },
  {
    name: "work-who-held-it",
    type: "works_for",
    match:
      "(此前担任|此前任|曾任|此前|先前) (担任|出任|执掌)? #Near{0,1} (该职|职务|此职|一职|职位|岗位) #Near{0,1} 的 [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流任命新总裁。此前担任该职务的余睿身体抱恙。",
    counter: "京东物流任命新总裁。此前担任该考官的余睿身体抱恙。",
  },
  {
    name: "rank-top-stay",
    type: "ranks",
    match:
      "(前三名|前三|前五名|前五|前十|前十名|前四名|三甲) #Loose{1,4} 逗 #Near{0,1} (是|为) #Near{0,1} [<tail>(#Company && #List)]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。前三名没有变化，依旧是京东、美团、滴滴。",
    counter: "胡润研究院发布百强榜。主办方没有变化，依旧是京东、美团、滴滴。",
  },
];
