import type { RelationRule } from "./rule.ts";

/** Who holds how much of whom, and who buys shares from whom. */
export const STAKES: readonly RelationRule[] = [
  {
    name: "own-holder-of",
    type: "owns",
    match:
      "(持有|手握|握有|拥有) #Short{0,1} [<tail>#Company] #Short{0,3} #Shares 的 #Short{0,1} [<head>(#Company && !#Holder)]",
    example: "持有饿了么过半股份的阿里巴巴上月涨价。",
    counter: "持有饿了么过半订单的阿里巴巴上月涨价。",
  },
  {
    name: "own-rest",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Company #Loose{0,4} (其余|余下|剩余|另外) #Filler{0,3} (为|由|归) #Short{0,1} [<head>#Company] #Near{0,1} (所有|持有|拥有|持股)",
    example: "饿了么由阿里巴巴持股六成，其余股份由顺丰持有。",
    counter: "饿了么由阿里巴巴持股六成，其余门店由顺丰配送。",
  },
  {
    name: "own-controller-of",
    type: "owns",
    match: "#Comma #Near{0,1} (控股|持股) [<tail>#Company] #Short{0,2} 的 #Near{0,1} [<head>#Company]",
    example: "上月，控股饿了么的阿里巴巴涨价。",
    counter: "上月，控诉饿了么的阿里巴巴涨价。",
  },
  {
    name: "own-control-of",
    type: "owns",
    match: "[<head>#Company] #Loose{0,5} 对 #Short{0,1} [<tail>#Company] #Near{0,1} (控股权|控制权|持股|持股比例)",
    example: "阿里巴巴保留对饿了么的控股权。",
    counter: "阿里巴巴保留对饿了么的追诉权。",
  },
  {
    name: "own-share-changes",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,6} [<tail>#Company] #Near{0,1} #Shares #Loose{0,5} (持股比例|持股) #Near{0,1} (由|从|降至|升至|增至|降到|减至|达)",
    example: "阿里巴巴派发了多数饿了么股份，持股比例由九成降至八成。",
    counter: "阿里巴巴派发了多数饿了么股份，消费比例由九成降至八成。",
  },
  {
    name: "acquire-buys-held",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,6} (购买|收购|受让|接手|买下|购入|接下|获得|买入) #Company #Near{0,1} (持有|所持|所持有|手中|手里) 的? #Short{0,1} [<tail>#Company] #Short{0,3} #Shares",
    example: "顺丰购买阿里巴巴持有的饿了么八成股权。",
    counter: "顺丰购买阿里巴巴持有的饿了么八成门店。",
  },
  {
    name: "invest-signs-for-shares",
    type: "invests_in",
    match:
      "[<head>#Company] #Short{0,2} 就 #Filler{0,6} [<tail>#Company] #Near{0,1} #Shares #Near{0,1} (转让|收购|认购|购买|签署|签订|达成|订立) #Filler{0,3} (协议|转让协议|收购协议|意向)",
    example: "顺丰已就饿了么股权转让签署协议。",
    counter: "顺丰已就饿了么股权转让签署抗议书。",
  },
  {
    name: "invest-enters-list",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,3} (股东|投资方|投资人) #Filler{0,3} (出现|新增|多了|迎来|增加|加入|见到) #Short{0,2} [<head>#Outfit]",
    example: "兴盛优选的股东名册里多了腾讯。",
    counter: "兴盛优选的来宾名册里多了腾讯。",
  },
  {
    name: "invest-holder-later",
    type: "invests_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Filler{1,6} 逗 (是|为|成为|系) #Short{0,1} (股东|投资方|投资人|出资方|外部股东|机构股东|机构投资者)",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选公布业绩。腾讯三年前出资一亿元，是最大的外部股东。",
    counter: "兴盛优选公布业绩。腾讯三年前出资一亿元，是最大的外部捐赠。",
  },
];
