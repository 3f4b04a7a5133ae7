import type { RelationRule } from "./rule.ts";

/** Who holds a firm, told by its register of shareholders, by a share in somebody's hands, or by a brand that stands behind its owner's name. */
export const HOLDERS: readonly RelationRule[] = [
  {
    name: "own-on-register",
    type: "owns",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (在|同在|位列|现身|跻身|出现在|进入|是|为|系) #Near{0,2} (股东|大股东|主要股东) (名单|名册|之列|行列|阵容|#Comma)",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选公布业绩，腾讯、京东都出现在它的股东名册上。",
    counter: "兴盛优选公布业绩，腾讯、京东都出现在它的员工名册上。",
  },
  {
    name: "own-as-its-holder",
    type: "owns",
    match: "作为 [<tail>#Company] #Short{0,1} #Shareholder 逗 [<head>#Company]",
    example: "作为饿了么的最大股东，阿里巴巴没有表态。",
    counter: "作为饿了么的最大客户，阿里巴巴没有表态。",
  },
  {
    name: "own-in-its-hands",
    type: "owns",
    match:
      "[<tail>#Company] #Short{0,2} (股权|股份|股票|控股权|控制权) #Near{0,1} (握在|攥在|掌握在|集中在|留在|在|归|由) #Near{0,1} [<head>#Company] (手中|手里|手上|名下|之手|所有|持有)",
    example: "饿了么过半的股份握在阿里巴巴手中。",
    counter: "饿了么过半的股份换成了阿里巴巴手中的现金。",
  },
  {
    name: "own-has-in-hand",
    type: "owns",
    match:
      "[<head>#Company] #Near{0,1} (手里|手中|手上|名下) #Near{0,1} (有|拥有|握有|握着|坐拥|另有|共有|攥着|还有) #Filler{0,3} [<tail>#Owned]",
    example: "阿里巴巴手里还有饿了么、菜鸟几块招牌。",
    counter: "阿里巴巴手里还缺饿了么、菜鸟几份材料。",
  },
  {
    name: "own-firm-has-under",
    type: "owns",
    match: "(公司|集团) #Near{0,1} 旗下 的? #Filler{0,3} [<tail>#Owned]",
    recall: { end: "head", slot: "kin" },
    example: "阿里巴巴公布业绩。由于公司旗下有饿了么，外卖最受关注。",
    counter: "阿里巴巴公布业绩。由于公司楼下有饿了么，外卖最受关注。",
  },
  {
    name: "own-camp-firm",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] 系 #Firm [<tail>#Company]",
    example: "阿里巴巴系公司饿了么盈利。",
    counter: "阿里巴巴系列课，饿了么盈利。",
  },
  {
    name: "own-holds-so-much-of",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] #Near{0,1} (持股|占股|参股) #Short{0,1} 的 #Short{0,2} [<tail>#Company]",
    example: "阿里巴巴持股过半的饿了么盈利。",
    counter: "阿里巴巴投诉过半的饿了么盈利。",
  },
  {
    name: "own-held-passive",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} 被 [<head>#Company] #Near{0,2} (控股|持有|控制)",
    example: "饿了么早年被阿里巴巴全资控股。",
    counter: "饿了么早年被阿里巴巴全网表扬。",
  },
  {
    name: "own-founded-brand",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (是|为|系) [<head>#Company] #Filler{0,3} (创立|创办|推出|打造|孵化|收购|买下) 的 #Filler{0,3} #Firm",
    example: "饿了么是阿里巴巴几年前买下的外卖平台。",
    counter: "饿了么是阿里巴巴几年前请教的外卖平台。",
  },
  {
    name: "own-simply-of",
    type: "owns",
    match:
      "(#Comma|顿|如|例如|比如|包括|以及|有|和|与|到) [<head>(#Company && #Explicit && #Single)] 的 [<tail>(#Company && #Explicit)]",
    example: "上月，阿里巴巴的饿了么开始盈利。",
    counter: "上月，阿里巴巴表扬的饿了么开始盈利。",
  },
  {
    name: "own-the-rest",
    type: "owns",
    match:
      "(其余|余下|剩余) #Filler{0,2} (由|归) #Short{0,1} [<head>(#Outfit && #Explicit)] #Near{0,1} (分持|持有|所有|拥有|持股|分享)",
    recall: { end: "tail", slot: "owned" },
    example: "饿了么公布业绩，其余股份由阿里巴巴、腾讯分持。",
    counter: "饿了么公布业绩，其余座位由阿里巴巴、腾讯分坐。",
  },
  {
    name: "own-this-firm-of",
    type: "owns",
    match:
      "(这家|这个|这一) 由? #Near{0,1} [<head>(#Company && #Explicit)] #Near{0,1} (旗下|控股|全资拥有|孵化|持有|所属|持股) 的? #Short{0,2} #Firm",
    recall: { end: "tail", slot: "owned" },
    example: "饿了么公布业绩。这家阿里巴巴旗下的外卖平台开始盈利。",
    counter: "饿了么公布业绩。这家阿里巴巴楼下的外卖平台开始盈利。",
  },
  {
    name: "own-holders-named",
    type: "owns",
    match:
      "[<tail>(#Company && #Explicit)] #Filler{0,3} 股东 #Short{0,2} (包括|有|含|为|还有|还包括|是) #Short{0,2} [<head>#Outfit]",
    example: "饿了么的股东包括阿里巴巴、腾讯。",
    counter: "饿了么的骑手包括阿里巴巴、腾讯的前员工。",
  },
  {
    name: "own-on-its-register",
    type: "owns",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (在|位列|名列|出现在|跻身|进入) [<tail>#Company] 的? #Near{0,1} (股东|大股东)",
    example: "腾讯也出现在饿了么的股东名册上。",
    counter: "腾讯也出现在饿了么的员工名册上。",
  },
  {
    name: "own-set-up-by-list",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Short{0,1} [<head>(#Company && #List)] #Near{0,1} (合资|合资组建|合资成立|合资设立|合营)",
    example: "饿了么由阿里巴巴和顺丰合资成立。",
    counter: "饿了么由阿里巴巴和顺丰合伙宣传。",
  },
  {
    name: "own-is-a-holder",
    type: "owns",
    match: "[<head>#Outfit] #Filler{0,3} (是|为|系|成为) [<tail>#Company] (#Gap && #Near)? 股东",
    example: "腾讯是饿了么的早期股东。",
    counter: "腾讯是饿了么的早期客户。",
  },
  {
    name: "own-such-of",
    type: "owns",
    match:
      "[<tail>(#Owned && #Such)] [<head>(#Company && #Explicit)] 旗下 的? #Short{0,1} (业务|产品|品牌|平台|公司|企业|应用)",
    example: "饿了么、菜鸟等阿里巴巴旗下的企业都在降价。",
    counter: "饿了么、菜鸟等阿里巴巴楼下的企业都在降价。",
  },
  {
    name: "own-sold-by",
    type: "owns",
    match:
      "向 [<head>#Company] #Near{0,1} (买下|收购|受让|购买|购入|购得) 其? (所持|所持有|持有|手中)? 的? [<tail>#Company]",
    example: "顺丰拟向阿里巴巴买下其所持饿了么两成股份。",
    counter: "顺丰拟向阿里巴巴推荐其所持饿了么两成股份。",
  },
];
