import type { RelationRule } from "./rule.ts";

/** Where something is, and where it is tried out. */
export const PLACES: readonly RelationRule[] = [
  {
    name: "located-headquarters",
    type: "located_in",
    match: "(总部位于|总部设在|位于) [<tail>#Site] #Filler{0,3} [<head>(#Company|#Organization)]",
    example: "总部位于杭州的网易发布财报。",
    counter: "途经杭州的网易班车停运。",
  },
  {
    name: "located-seat",
    type: "located_in",
    match:
      "[<head>(#Company|#Organization|#Event)] #Filler{0,4} (位于|设在|落户|总部位于|总部设在|落地|扎根) [<tail>#Site]",
    example: "网易的新总部落户杭州。",
    counter: "网易批评杭州。",
  },
  {
    name: "located-firm",
    type: "located_in",
    match: "[<tail>#Site] #Filler{0,1} #Firm #Filler{0,1} [<head>#Company]",
    example: "加拿大电商平台Shopify公布业绩。",
    counter: "加拿大学者谈到了Shopify。",
  },
  {
    name: "located-held",
    type: "located_in",
    match: "[<head>(#Event|#Organization)] #Word{0,5} (在|于) [<tail>#Site] #Filler{0,3} #HoldVerb",
    example: "世界互联网大会在乌镇举行，第四届中国数字物流博览会在杭州开幕。",
    counter: "第四届中国数字物流博览会在杭州引起讨论。",
  },
  {
    name: "located-settle",
    type: "located_in",
    match: "[<head>(#Company|#Organization)] #Filler{0,5} 在 [<tail>#Site] #Word{0,5} #SettleVerb",
    example: "盒马在上海开设新门店。",
    counter: "盒马在上海受到欢迎。",
  },
  {
    name: "located-enter",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} (进入|进军|登陆|退出|撤离|撤出|进驻) [<tail>#Site]",
    example: "盒马正式进入长沙。",
    counter: "盒马正式感谢长沙。",
  },
  {
    name: "located-such-as",
    type: "located_in",
    match: "[<head>(#Company && #Such)] [<tail>#Site] #Filler{0,2} #Firm",
    example: "Shein、Temu等中国跨境电商平台受到影响。",
    counter: "Shein、Temu以及中国消费者受到影响。",
  },
  {
    name: "located-list-on",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (在|于) [<tail>#Site] #Organization? #Filler{0,2} (上市|挂牌|挂牌上市|主板上市|主板挂牌上市|二次上市)",
    example: "达达集团2020年在美国纳斯达克上市。",
    counter: "达达集团2020年在美国纳斯达克融资。",
  },
  {
    name: "located-event-in",
    type: "located_in",
    match: "在 [<tail>#Site] #Filler{0,1} #HoldVerb 的 [<head>#Event]",
    example: "在乌镇举行的世界互联网大会闭幕。",
    counter: "在乌镇讨论的世界互联网大会闭幕。",
  },
  {
    name: "located-found",
    type: "located_in",
    match: "在 [<tail>#Site] #Filler{0,3} (设立|成立|注册成立|投资成立|投资设立) #Filler{0,3} [<head>#Company]",
    example: "小米在北京市设立小米汽车有限公司。",
    counter: "小米在北京市感谢小米汽车有限公司。",
  },
  {
    name: "located-cover",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,6} (覆盖|布局|深耕|扎根|扩张至|扩展至|拓展至|开拓|挺进|覆盖了|进驻|开进) #Filler{0,2} [<tail>#Site]",
    example: "盒马的门店已覆盖长沙、武汉等地。",
    counter: "盒马的门店已告别长沙、武汉等地。",
  },
  {
    name: "located-market",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] (市场|本土市场|当地市场|站点)",
    example: "Temu在波兰市场增长迅猛。",
    counter: "Temu在波兰媒体上投放广告。",
  },
  {
    name: "pilot-in",
    type: "pilots_in",
    match: "[<head>(#Product|#Policy)] #Filler{0,5} 在 [<tail>#Site] #Word{0,4} #Pilot",
    example: "《家政服务管理办法》在深圳、苏州等地开展试点。",
    counter: "《家政服务管理办法》在深圳引起讨论。",
  },
  {
    name: "pilot-place",
    type: "pilots_in",
    match: "[<tail>#Site] #Filler{0,5} #Pilot #Filler{0,3} [<head>(#Product|#Policy)]",
    example: "深圳率先试点《家政服务管理办法》。",
    counter: "深圳讨论《家政服务管理办法》。",
  },
  {
    name: "pilot-noun",
    type: "pilots_in",
    match: "[<tail>#Site] [<head>(#Product|#Policy)] #Pilot",
    example: "深圳《家政服务管理办法》试点稳步推进。",
    counter: "深圳《家政服务管理办法》讨论热烈。",
  },
  {
    name: "pilot-list",
    type: "pilots_in",
    match:
      "(试点区域|试点地区|试点城市|首批试点|试点范围|试点) #Filler{0,3} (包括|为|覆盖|有|包括了) #Filler{0,2} [<tail>#Site]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。试点城市包括深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。参观城市包括深圳、苏州。",
  },
  {
    name: "pilot-city",
    type: "pilots_in",
    match: "[<head>#Product] #Filler{0,1} (试点城市|试点地区) #Comma [<tail>#Site]",
    example: "作为数字人民币试点城市，长沙推出红包。",
    counter: "作为数字人民币宣传城市，长沙推出红包。",
  },
];
