import type { RelationRule } from "./rule.ts";

/** Who is relieved of a post or hands it on, where the person stands before whose post it is. */
export const HANDOVERS: readonly RelationRule[] = [
  {
    name: "work-relieved",
    type: "works_for",
    match: "(免去|免除|撤销|解除|罢免) [<head>#Person] 的? #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    example: "会议决定，免去徐雷的商务部副部长职务。",
    counter: "会议决定，送别徐雷的商务部副部长致辞。",
  },
  {
    name: "work-relieved-own",
    type: "works_for",
    match: "(免去|免除|撤销|解除|罢免) [<head>#Person] 的? #Near{0,1} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，董事会同意免去徐雷的首席财务官职务。",
    counter: "京东公告，董事会同意借用徐雷的首席财务官印章。",
  },
  {
    name: "work-comes-to-follow",
    type: "works_for",
    match:
      "#Comma #Near{0,1} #Outfit #Near{0,1} #Office{1,3} [<head>#Person] #Short{0,1} (接任|接棒|接替|继任|接班) #Comma",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流宣布，首席执行官卸任，德邦股份总经理余睿接任。",
    counter: "京东物流宣布，首席执行官卸任，德邦股份总经理余睿道贺。",
  },
  {
    name: "work-is-of-the-firm",
    type: "works_for",
    match: "[<head>#Person] #Near{0,2} (是|为|系|任|担任|出任) (公司|集团|该公司|该行) 的? #Short{0,2} #Office",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流公布业绩，余睿是公司的联合创始人。",
    counter: "京东物流公布业绩，余睿是公司的忠实顾客。",
  },
  {
    name: "work-heads-the-firm",
    type: "works_for",
    match:
      "[<head>#Person] #Near{0,1} (接掌|执掌|掌舵|领导|接管|掌管|统领|加入|加盟|创办|创立|离开|告别) (该集团|该公司|该行|该机构|该企业)",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流公布调整，余睿即日起接掌该公司。",
    counter: "京东物流公布调整，余睿即日起起诉该公司。",
  },
  {
    name: "work-where-one-is",
    type: "works_for",
    match: "[<head>#Person] 所在 的? #Near{0,1} [<tail>#Outfit]",
    example: "余睿所在的京东物流作出回应。",
    counter: "余睿所在意的京东物流作出回应。",
  },
  {
    name: "work-before-joining",
    type: "works_for",
    match: "(加入|加盟|入职) [<tail>#Body] (之前|以前|之后) 逗 [<head>#Person]",
    example: "加入京东之前，余睿创业多年。",
    counter: "参观京东之前，余睿创业多年。",
  },
  {
    name: "work-post-goes-to",
    type: "works_for",
    match: "(一职|职务|职位|岗位) #Near{0,1} 由 #Near{0,1} #Office{0,2} [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，首席执行官一职由原首席财务官许冉接任。",
    counter: "京东公告，首席执行官一事由原首席财务官许冉转告。",
  },
  {
    name: "work-unit-led-by",
    type: "works_for",
    match:
      "(业务|板块|事业部|事业群|部门|团队|业务线) #Near{0,2} 由 #Near{0,1} #Office{0,2} [<head>#Person] #Near{0,1} (分管|负责|接管|接手|牵头|主管|带领|掌管|兼管|统筹|管理|执掌)",
    recall: { end: "tail", slot: "employer" },
    example: "京东公布调整，国际业务今后由许冉负责。",
    counter: "京东公布调整，国际业务今后由许冉介绍。",
  },
  {
    name: "work-named-to-follow",
    type: "works_for",
    match:
      "(任命|聘任|选举|推选|推举|委任|提名|选定|指定) #Office{0,2} [<head>#Person] #Near{0,1} (接任|继任|接棒|接替|补位|暂代|代行|代理)",
    recall: { end: "tail", slot: "employer" },
    example: "京东公告，董事长辞任，董事会选举许冉接任。",
    counter: "京东公告，董事长辞任，董事会选举许冉致谢。",
  },
];
