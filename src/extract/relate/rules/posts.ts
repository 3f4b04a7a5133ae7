import type { RelationRule } from "./rule.ts";

/** Who works for whom where no office stands between the two. */
export const POSTS: readonly RelationRule[] = [
  {
    name: "work-runs",
    type: "works_for",
    match:
      "[<head>#Person] #Near{0,1} (创办|创立|执掌|领导|掌舵|创建|掌管|带领|掌门|统率) 的 #Short{0,2} [<tail>#Body]",
    example: "徐雷执掌的京东公布业绩。",
    counter: "徐雷批评的京东公布业绩。",
  },
  {
    name: "work-founded-by",
    type: "works_for",
    match:
      "[<tail>#Outfit] #Loose{0,3} 由 #Short{0,2} [<head>#Person] #Short{0,2} (创办|创立|创建|发起|一手创办|联合创办|联合创立|创办于|创立于)",
    example: "德邦股份由崔维星创办于广州。",
    counter: "德邦股份由崔维星推荐于广州。",
  },
  {
    name: "work-founded",
    type: "works_for",
    match:
      "[<head>#Person] #Loose{0,4} (创办|创立|创建|联合创办|联合创立|一手创办|共同创立) #Near{0,1} [<tail>#Company]",
    example: "崔维星在广州创办了德邦股份。",
    counter: "崔维星在广州参观了德邦股份。",
  },
  {
    name: "work-dismissed",
    type: "works_for",
    match:
      "[<tail>(#Outfit && #Explicit)] #Loose{0,4} (解雇|罢免|开除|辞退|免去|解聘|挖来|请来|挖角) #Short{0,2} [<head>#Person]",
    example: "京东董事会罢免徐雷。",
    counter: "京东董事会看望徐雷。",
  },
  {
    name: "work-beside",
    type: "works_for",
    match: "[<tail>(#Outfit && #Explicit)] [<head>#Person]",
    example: "京东余睿对此回应。",
    counter: "京东和余睿对此回应。",
  },
  {
    name: "work-of-institute",
    type: "works_for",
    match: "[<tail>(#Organization && #Explicit)] 的 [<head>#Person]",
    example: "清华大学的余睿致辞。",
    counter: "清华大学与余睿签约。",
  },
  {
    name: "work-this-officer",
    type: "works_for",
    match: "[<head>#Person] #Loose{0,8} (这位|这名) [<tail>#Body] #Near{0,1} #Office",
    example: "徐雷走进会场，这位京东首席执行官神情轻松。",
    counter: "徐雷走进会场，这位京东供应商神情轻松。",
  },
  {
    name: "work-regional",
    type: "works_for",
    match:
      "#Comma #Site (区|地区|业务|区域|分公司)? (总裁|首席执行官|CEO|董事长|总经理|副总裁|负责人|首席代表|主席) [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流宣布扩张，中国区总裁余睿出席。",
    counter: "京东物流宣布扩张，中国区顾客余睿出席。",
  },
  {
    name: "work-duty-alone",
    type: "works_for",
    match: "#Comma #Duty{1,2} #Office{1,2} [<head>#Person]",
    recall: { end: "tail", slot: "speaker" },
    example: "京东物流宣布扩张，零售业务总裁余睿出席。",
    counter: "京东物流宣布扩张，零售业务顾客余睿出席。",
  },
  {
    name: "work-replaced",
    type: "works_for",
    match: "(接替|取代|接过) #Near{0,1} [<head>#Person] #Comma",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流宣布扩张，其首席执行官胡伟上月接替余睿。",
    counter: "京东物流宣布扩张，其首席执行官胡伟上月答谢余睿。",
  },
];
