import type { RelationRule } from "./rule.ts";

/** Officers who come from another house, whose names stand behind a colon, or of whom it is denied that they go. */
export const NEWCOMERS: readonly RelationRule[] = [
  {
    name: "work-comes-as",
    type: "works_for",
    match:
      "#Comma #Near{0,1} #Outfit #Near{0,1} #Office{1,3} [<head>#Person] #Filler{0,5} (担任|出任|接任|兼任|加入|加盟|就任|接替|继任|履新|接棒) #Near{0,1} #Office",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流日前宣布，德邦股份总经理余睿将接任首席财务官。",
    counter: "京东物流日前宣布，德邦股份总经理余睿将招待首席财务官。",
  },
  {
    name: "work-after-colon",
    type: "works_for",
    match:
      "冒 #Near{0,1} (创始人|联合创始人|董事长|副董事长|首席执行官|首席运营官|首席财务官|首席技术官|总裁|副总裁|高级副总裁|总经理|副总经理|CEO|CFO|COO|董秘) #Mark? #Office{0,2} [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流公布组织调整：首席执行官余睿将负责国际业务。",
    counter: "京东物流公布组织调整：新代言人余睿将负责国际业务。",
  },
  {
    name: "work-head-of-unit",
    type: "works_for",
    match:
      "#Comma #Short (事业部|事业群|业务|部门|板块|业务线|产品线) #Near{0,1} (总裁|副总裁|高级副总裁|总经理|副总经理|负责人|首席执行官|CEO|总监|掌门人|主管|主任) [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流公布调整，原冷链事业部负责人余睿转岗。",
    counter: "京东物流公布调整，原冷链事业部对手余睿转岗。",
  },
  {
    name: "work-leaving-answered",
    type: "works_for",
    match:
      "#Office [<head>#Person] #Filler{0,4} (离职|离任|辞职|卸任|去职|跳槽|出走|退休|离开|单飞) #Filler{0,5} 逗 [<tail>#Company] #Near{0,1} (回应|否认|辟谣|澄清|表示|称|回复|未予)",
    example: "主播余睿将要离职一事，京东物流回应称消息不实。",
    counter: "主播余睿将要登场一事，京东物流回应称消息不实。",
  },
  {
    name: "work-relieves",
    type: "works_for",
    match: "#Comma #Near{0,1} [<head>#Person] #Near{0,1} (接棒|接替|接班|取代|顶替) #Near{0,1} #Person",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流首席执行官换人，胡伟接棒余睿。",
    counter: "京东物流首席执行官换人，胡伟答谢余睿。",
  },
  {
    name: "work-staff",
    type: "works_for",
    match:
      "[<tail>(#Outfit && #Explicit)] #Near{0,2} (高管|经济学家|策略师|基金经理|工程师|员工|元老|老将|科学家|律师|讲师|博士生|学者|设计师|研究主管|战略师|投资经理|项目经理|产品经理|数据分析师) [<head>#Person]",
    example: "京东物流高管余睿出席。",
    counter: "京东物流客户余睿出席。",
  },
  {
    name: "work-resigns-announced",
    type: "works_for",
    match:
      "[<tail>(#Outfit && #Explicit)] #Filler{0,3} (公告|宣布|通报|确认|披露|称|证实) 逗 #Near{0,1} [<head>#Person] #Loose{0,5} (辞职|辞呈|辞任|离任|离职|卸任|退任|停职|免职|去职)",
    example: "京东物流公告，余睿因身体原因提出辞呈。",
    counter: "京东物流公告，余睿因身体原因提出建议。",
  },
  {
    name: "work-was-of-firm",
    type: "works_for",
    match:
      "[<head>#Person] #Near{0,2} (是|系|为|任|担任|出任) #Site #Short{0,1} #Firm [<tail>#Outfit] #Short{0,1} #Office",
    example: "余睿此前是日本零售公司盒马的总裁。",
    counter: "余睿此前是日本零售公司盒马的常客。",
  },
  {
    name: "work-served-before",
    type: "works_for",
    match: "(此前|曾|先后|早年|之前|历年) #Near{0,1} (服务于|效力于|供职于|任职于|就职于) #Short{0,1} [<tail>#Body]",
    recall: { end: "head", slot: "person" },
    example: "余睿深耕零售多年，此前服务于京东、美团等公司。",
    counter: "余睿深耕零售多年，此前求助于京东、美团等公司。",
  },
  {
    name: "work-was-staff",
    type: "works_for",
    match:
      "(曾任|担任|任|做过|当过) #Short{0,1} [<tail>#Outfit] #Short{0,1} (高管|经济学家|策略师|基金经理|工程师|员工|科学家|设计师|研究主管|投资经理|产品经理)",
    recall: { end: "head", slot: "person" },
    example: "余睿今年加入美团，此前曾任京东物流工程师。",
    counter: "余睿今年加入美团，此前看望京东物流工程师。",
  },
];
