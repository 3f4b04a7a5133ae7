import type { RelationRule } from "./rule.ts";

/** Which agency supervises or punishes whom. */
export const SUPERVISION: readonly RelationRule[] = [
  {
    name: "regulate-toward",
    type: "regulates",
    match: "[<head>#Agency] #Word{0,7} 对 [<tail>#Company] #Loose{0,9} #PunishVerb",
    example: "市场监管总局依法对阿里巴巴作出行政处罚。",
    counter: "市场监管总局依法对阿里巴巴表示感谢。",
  },
  {
    name: "regulate-active",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,5} (约谈|处罚|责令|通报|要求|禁止|叫停|立案调查|点名|指导|查处) #Filler{0,4} [<tail>#Company]",
    example: "工信部日前约谈滴滴等平台。",
    counter: "工信部日前走访滴滴等平台。",
  },
  {
    name: "regulate-passive",
    type: "regulates",
    match: "[<tail>#Company] #Word{0,6} (被|遭) [<head>#Agency] #Filler{0,6} #PunishVerb",
    example: "滴滴被国家网信办启动网络安全审查。",
    counter: "滴滴被国家网信办邀请参会。",
  },
  {
    name: "regulate-summoned",
    type: "regulates",
    match: "(参加约谈|被约谈|接受约谈|约谈对象) #Loose{0,6} [<tail>#Company]",
    recall: { end: "head", slot: "regulator" },
    example: "工信部日前开展约谈，参加约谈的企业包括美团、滴滴。",
    counter: "工信部日前开展约谈，旁听的企业包括美团、滴滴。",
  },
  {
    name: "regulate-supervised",
    type: "regulates",
    match: "[<tail>#Company] #Filler{0,2} 由 [<head>#Agency] #Filler{0,2} (监管|直接监管|主管|管理)",
    example: "中国物流集团由国务院国资委直接监管。",
    counter: "中国物流集团由国务院国资委邀请。",
  },
];
