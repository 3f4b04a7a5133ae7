import type { RelationRule } from "./rule.ts";

/** Who owns whom, told of the one that is owned or in passing. */
export const HOLDINGS: readonly RelationRule[] = [
  {
    name: "own-is-its-holder",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,1} (是|为|系|成为) 其? #Near{0,2} (外部股东|控股股东|大股东|第一大股东|第二大股东|第三大股东|最大股东|单一最大股东|主要股东)",
    recall: { end: "tail", slot: "owned" },
    example: "达达集团公布业绩，京东仍是其控股股东。",
    counter: "达达集团公布业绩，京东仍是其第一大客户。",
  },
  {
    name: "own-unit",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] 的? #Gap{0,1} (部门|板块|业务板块|分支|电商平台|外卖平台|云业务|风投基金|投资平台|投资机构|子公司|独立品牌|门店品牌|新品牌|副牌) #Near{0,1} [<tail>#Owned] (#AcquireVerb|#InvestVerb)?",
    example: "阿里巴巴的外卖业务板块饿了么盈利。",
    counter: "阿里巴巴的外卖业务对手饿了么盈利。",
  },
  {
    name: "own-spins-off",
    type: "owns",
    match:
      "[<head>#Company] #Loose{0,4} (将|把) #Near{0,1} [<tail>#Company] #Near{0,1} (分拆|拆分|剥离|独立|独立运营|分拆上市|单独上市|推向市场)",
    example: "阿里巴巴把饿了么分拆上市。",
    counter: "阿里巴巴把饿了么介绍给客户。",
  },
  {
    name: "own-camp",
    type: "owns",
    match: "[<head>#Company] 系 的 #Short{0,1} [<tail>#Company]",
    example: "阿里巴巴系的饿了么盈利。",
    counter: "阿里巴巴系列课的饿了么专场。",
  },
  {
    name: "own-backed",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (背靠|脱胎于|孵化自|分拆自|拆分自|分拆于|诞生于|出身于|归于|原属|曾属|属于) [<head>#Company] (名下|旗下|麾下|体系|集团)?",
    example: "饿了么背靠阿里巴巴。",
    counter: "饿了么致谢阿里巴巴。",
  },
  {
    name: "own-holder-now",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} #Shareholder #Near{0,1} (变更为|变为|更换为|换成|由) #Near{0,1} [<head>#Company]",
    example: "饿了么的控股股东变更为阿里巴巴。",
    counter: "饿了么的办公地点变更为阿里巴巴园区。",
  },
  {
    name: "own-controlled-by",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} (由|受) [<head>#Company] #Near{0,2} (控制|控股|持有|拥有|所有)",
    example: "饿了么现由阿里巴巴控制。",
    counter: "饿了么现由阿里巴巴推荐。",
  },
  {
    name: "own-has-shares",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,2} (手握|手中的|手中|握有|持有|手里的|手里|保有) #Short{0,2} [<tail>#Company] #Short{0,3} #Shares",
    example: "阿里巴巴手握饿了么过半股份。",
    counter: "阿里巴巴手握饿了么两张优惠券。",
  },
  {
    name: "own-share-of-it",
    type: "owns",
    match:
      "#Comma (目前|其中)? [<head>(#Outfit && #Explicit)] #Near{0,1} (持股|持股比例|占股|出资比例) #Loose{0,2} !(#Company && #Entity)?",
    recall: { end: "tail", slot: "owned" },
    example: "达达集团获批上市\n京东持股51%，腾讯等持有其余部分。",
    counter: "达达集团获批上市\n京东道贺，腾讯等持有其余部分。",
  },
  {
    name: "own-its-brand",
    type: "owns",
    match:
      "其 #Gap{0,1} (品牌|子品牌|药房|部门|板块|外卖平台|电商平台|独立品牌|新品牌|自有品牌|投资平台) #Near{0,1} [<tail>#Owned]",
    recall: { end: "head", slot: "owned" },
    example: "阿里巴巴公布业绩，其外卖品牌饿了么盈利。",
    counter: "阿里巴巴公布业绩，其外卖对手饿了么盈利。",
  },
];
