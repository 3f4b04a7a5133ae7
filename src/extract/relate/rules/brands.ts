import type { RelationRule } from "./rule.ts";

/** Which brands and subsidiaries a firm has, by what they are called beside it or in a clause of theirs. */
export const BRANDS: readonly RelationRule[] = [
  {
    name: "own-under-its",
    type: "owns",
    match: "#Comma (#Company && !#Explicit)? !(后者|前者|其|#Entity)? 旗下 的? #Filler{0,3} [<tail>#Owned]",
    recall: { end: "head", slot: "kin" },
    example: "阿里巴巴公布业绩，旗下本地生活平台饿了么盈利。",
    counter: "阿里巴巴公布业绩，门外本地生活平台饿了么盈利。",
  },
  {
    name: "own-runs-brands",
    type: "owns",
    match:
      "[<head>#Company] #Short{0,2} (经营|运营|拥有|坐拥|手握|管理|掌管|握有) #Short{0,2} [<tail>#Owned] #Short{0,1} (品牌|牌子|子品牌|品类品牌|平台|连锁|连锁品牌)",
    example: "阿里巴巴经营饿了么、菜鸟两个品牌。",
    counter: "阿里巴巴拜访饿了么、菜鸟两个品牌。",
  },
  {
    name: "own-nth-brand",
    type: "owns",
    match:
      "[<head>#Company] 的? #Near{0,1} (第二品牌|第三品牌|子品牌|主品牌|副品牌|高端品牌|新品牌|自有品牌|独立品牌|全新品牌|年轻品牌|海外品牌|姊妹品牌) [<tail>#Owned]",
    example: "阿里巴巴第二品牌饿了么盈利。",
    counter: "阿里巴巴第二工厂饿了么盈利。",
  },
  {
    name: "own-same-house-second",
    type: "owns",
    match: "[<tail>#Company] #Near{0,1} (同属|同属于|同隶属于|同归) [<head>#Company]",
    example: "饿了么与菜鸟同属阿里巴巴。",
    counter: "饿了么与菜鸟同访阿里巴巴。",
  },
  {
    name: "own-same-house-first",
    type: "owns",
    match: "[<tail>#Company] #With #Company #Near{0,1} (同属|同属于|同隶属于|同归) [<head>#Company]",
    example: "饿了么与菜鸟同属阿里巴巴。",
    counter: "饿了么与菜鸟同访阿里巴巴。",
  },
  {
    name: "own-parent-of-it",
    type: "owns",
    match: "(#Comma|#Site|由|向|与|被|对|从) (母公司|控股股东|实际控制人) #Near{0,1} [<head>(#Company && #Explicit)]",
    recall: { end: "tail", slot: "kin" },
    example: "饿了么公布业绩，数据由美国母公司阿里巴巴提供。",
    counter: "饿了么公布业绩，数据由美国老伙计阿里巴巴提供。",
  },
];
