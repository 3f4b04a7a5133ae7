import type { RelationRule } from "./rule.ts";

/** Posts taken up and given up, where the person stands in an earlier clause or behind another body. */
export const CAREERS: readonly RelationRule[] = [
  {
    name: "work-gives-up",
    type: "works_for",
    match: "(卸下|辞去|卸任|不再|辞任|交出|让出|交卸|免去|解除|罢免) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    recall: { end: "head", slot: "person" },
    example: "徐雷出席会议，他同时卸下京东零售首席执行官职务。",
    counter: "徐雷出席会议，他同时谢过京东零售首席执行官。",
  },
  {
    name: "work-moves-on",
    type: "works_for",
    match:
      "#Comma !(#Person && #Entity)? #Short{0,1} (兼任|转任|改任|升任|调任|出任|接任|就任|获任|改当|续任) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    recall: { end: "head", slot: "person" },
    example: "徐雷出席会议，月底转任京东物流董事长。",
    counter: "徐雷出席会议，月底拜访京东物流董事长。",
  },
  {
    name: "work-teaches-then",
    type: "works_for",
    match:
      "#Comma !(#Person && #Entity)? #Short{0,1} 在 [<tail>#Organization] #Near{0,1} (任教|执教|教书|从教|讲学|任职)",
    recall: { end: "head", slot: "person" },
    example: "徐雷曾任京东首席执行官，更早时在清华大学执教。",
    counter: "徐雷曾任京东首席执行官，更早时在清华大学读书。",
  },
  {
    name: "work-takes-seat",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,3} (接棒|接班|接掌|执掌|空降|重掌|坐上|坐回|履新|回任|接替出任|入职|跳槽) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    example: "徐雷接棒京东首席执行官。",
    counter: "徐雷接待京东首席执行官。",
  },
  {
    name: "work-founded-by-former",
    type: "works_for",
    match:
      "[<tail>#Outfit] #Loose{0,3} 由 #Body #Filler{0,3} [<head>#Person] #Short{0,2} (创办|创立|创建|发起|联合创办|联合创立|共同创立|成立)",
    example: "达达集团由京东前副总裁徐雷于2014年创立。",
    counter: "达达集团由京东前副总裁徐雷于2014年介绍。",
  },
];
