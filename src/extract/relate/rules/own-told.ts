import type { RelationRule } from "./rule.ts";

/** Who has or buys whom, where one of the two is told of as 公司, by a joint venture, or in an aside. */
export const OWN_TOLD: readonly RelationRule[] = [
  {
    name: "acquire-held-whole",
    type: "acquires",
    match:
      "[<head>#Company] #Loose{0,8} (收购|购买|受让|买下|购入|接手|拿下|收下|购得) #Company #Near{0,1} (持有|所持|所持有|手中|手里) 的? #Short{0,1} [<tail>#Company] #Gap{0,1} (全部股权|全部股份|控股权|控制权|多数股权)",
    example: "京东物流公告，拟收购京东持有的德邦股份全部股权。",
    counter: "京东物流公告，拟收购京东持有的德邦股份全部存货。",
  },
  {
    name: "own-firm-runs",
    type: "owns",
    match:
      "(公司|集团|自) #Near{0,1} (运营|自营|经营|自有|自建|打造|搭建|自研|开发|孵化|拥有|控股) 的 #Short{0,1} [<tail>#Owned] #Near{0,1} (平台|品牌|网站)",
    recall: { end: "head", slot: "maker" },
    example: "阿里巴巴公布业绩，这项功能出自公司运营的饿了么平台。",
    counter: "阿里巴巴公布业绩，这项功能出自公司仰慕的饿了么平台。",
  },
  {
    name: "own-self-run",
    type: "owns",
    match: "#Word (自营|自有|自建|自家) 的 #Short{0,1} [<tail>#Owned] #Near{0,1} (平台|品牌|网站)",
    recall: { end: "head", slot: "maker" },
    example: "阿里巴巴公布业绩，把收款与自营的饿了么平台打通。",
    counter: "阿里巴巴公布业绩，把收款与对手的饿了么平台打通。",
  },
  {
    name: "own-child-aside",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,2} (公告|宣布|披露|称|表示|透露) #Near{0,1} 逗 #Near{0,1} (子公司|全资子公司|控股子公司|孙公司|参股公司|下属公司|旗下公司|旗下子公司) #Short{0,1} [<tail>#Company]",
    example: "京东集团公告称，孙公司京东物流签约。",
    counter: "京东集团公告称，竞争对手京东物流签约。",
  },
  {
    name: "own-venture-of-first",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (是|为|系|由) #Near{0,1} [<head>#Company] #With #Company #Word{0,5} (合资企业|合资公司|合资品牌|合资平台|合资车企|合营企业|合营公司)",
    example: "达达集团是京东与沃尔玛在华设立的合资企业。",
    counter: "达达集团是京东与沃尔玛在华走访的供货企业。",
  },
  {
    name: "own-venture-of-second",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (是|为|系|由) #Near{0,1} #Company #With #Short{0,1} [<head>#Company] #Word{0,5} (合资企业|合资公司|合资品牌|合资平台|合资车企|合营企业|合营公司)",
    example: "达达集团是京东与沃尔玛在华设立的合资企业。",
    counter: "达达集团是京东与沃尔玛在华走访的供货企业。",
  },
  {
    name: "own-controls-by-share",
    type: "owns",
    match:
      "#Comma [<head>(#Company && #Explicit)] #Near{0,2} (以|保留|保有|仍以|继续以) #Short{0,1} 的? #Near{0,1} 比例 #Near{0,1} (控股|持股)",
    recall: { end: "tail", slot: "bought" },
    example: "京东将购入德邦股份三成股权，顺丰则以五成的比例继续控股。",
    counter: "京东将购入德邦股份三成股权，顺丰则以五成的比例抽检货物。",
  },
  {
    name: "acquire-bidder-chosen",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,4} (入选|入围|成为|获选|跻身) #Near{0,1} (优先竞购方|优先竞标方|优先竞标人|首选竞购方|优先谈判对象|优先协商对象|最终竞购方|潜在买家|首选买家)",
    recall: { end: "tail", slot: "bought" },
    example: "京东有意收购德邦股份。去年顺丰曾入选优先竞购方。",
    counter: "京东有意收购德邦股份。去年顺丰曾入选优先录用方。",
  },
  {
    name: "own-seller-of",
    type: "owns",
    match:
      "(从|自) [<head>#Company] (手中|手里|处|名下) #Near{0,1} (买下|收购|购得|接手|受让|购入|买入|取得|拿下|收回|买回|回购|接过|购买) #Filler{0,3} [<tail>(#Owned && !#Holder)]",
    example: "京东物流从京东手中买下快运企业德邦股份。",
    counter: "京东物流从京东手中学习快运企业德邦股份。",
  },
  {
    name: "acquire-gets-share",
    type: "acquires",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,6} (取得|获得|拿下|拿到|获取) #Near{0,1} [<tail>(#Company && !#Holder)] #Gap{0,1} 的? (股权|股份)",
    example: "去年，京东物流以现金取得德邦股份八成的股权。",
    counter: "去年，京东物流以现金取得德邦股份八成的订单。",
  },
  {
    name: "own-venture-of-list",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (是|为|系|由) #Near{0,1} [<head>(#Company && #List)] #Word{0,6} (合资企业|合资公司|合资品牌|合资平台|合资车企|合营企业|合营公司)",
    example: "达达集团是京东和沃尔玛共同出资设立的合资公司。",
    counter: "达达集团是京东和沃尔玛共同挑选推荐的供货公司。",
  },
  {
    name: "own-venture-named",
    type: "owns",
    match:
      "[<head>#Company] #With #Company #Near{0,2} (合资企业|合资公司|合资品牌|合资平台|合资车企|合营企业|合营公司) [<tail>#Company]",
    example: "京东与沃尔玛的合资公司达达集团盈利。",
    counter: "京东与沃尔玛的供货公司达达集团盈利。",
  },
  {
    name: "acquire-bids-for",
    type: "acquires",
    match: "[<head>#Company] #Filler{0,5} (竞购|洽购|求购|欲购|谋购) [<tail>(#Company && !#Holder)]",
    example: "京东物流据传有意洽购德邦股份。",
    counter: "京东物流据传有意采访德邦股份。",
  },
];
