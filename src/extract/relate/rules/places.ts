import type { RelationRule } from "./rule.ts";

/** Where something is, and where it is tried out. */
export const PLACES: readonly RelationRule[] = [
  {
    name: "located-headquarters",
    type: "located_in",
    match: "(总部位于|总部设在|位于) [<tail>#Site] #Filler{0,3} [<head>#Outfit]",
    example: "总部位于杭州的网易发布财报。",
    counter: "途经杭州的网易班车停运。",
  },
  {
    name: "located-seat",
    type: "located_in",
    match: "[<head>(#Placed && #Explicit)] #Filler{0,4} (位于|设在|落户|总部位于|总部设在|落地|扎根) [<tail>#Site]",
    example: "网易的新总部落户杭州。",
    counter: "网易批评杭州。",
  },
  {
    name: "located-firm",
    type: "located_in",
    match: "[<tail>#Site] #Near{0,1} #Firm #Near{0,1} [<head>#Company]",
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
    match: "[<head>#Outfit] #Filler{0,5} 在 [<tail>#Site] #Word{0,5} #SettleVerb",
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
    match: "[<head>(#Company && #Such)] [<tail>#Site] #Short{0,2} #Firm",
    example: "Shein、Temu等中国跨境电商平台受到影响。",
    counter: "Shein、Temu以及中国消费者受到影响。",
  },
  {
    name: "located-list-on",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (在|于) [<tail>#Site] #Organization? #Short{0,2} (上市|挂牌|挂牌上市|主板上市|主板挂牌上市|二次上市)",
    example: "达达集团2020年在美国纳斯达克上市。",
    counter: "达达集团2020年在美国纳斯达克融资。",
  },
  {
    name: "located-event-in",
    type: "located_in",
    match: "在 [<tail>#Site] #Near{0,1} #HoldVerb 的 [<head>#Event]",
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
      "[<head>#Company] #Filler{0,6} (覆盖|布局|深耕|扎根|扩张至|扩展至|拓展至|开拓|挺进|进驻|开进) #Short{0,2} [<tail>#Site]",
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
      "(试点区域|试点地区|试点城市|首批试点|试点范围|试点) #Filler{0,3} (包括|为|覆盖|有) #Short{0,2} [<tail>#Site]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。试点城市包括深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。参观城市包括深圳、苏州。",
  },
  {
    name: "pilot-city",
    type: "pilots_in",
    match: "[<head>#Product] #Near{0,1} (试点城市|试点地区) #Comma [<tail>#Site]",
    example: "作为数字人民币试点城市，长沙推出红包。",
    counter: "作为数字人民币宣传城市，长沙推出红包。",
  },
  {
    name: "located-of",
    type: "located_in",
    match: "[<tail>#Site] 的 [<head>#Outfit]",
    example: "菲律宾的GCash率先接入。",
    counter: "菲律宾与GCash率先接入。",
  },
  {
    name: "located-beside",
    type: "located_in",
    match: "[<tail>#Site] [<head>#Company]",
    example: "入驻了美国亚马逊的商家受益。",
    counter: "入驻了美国和亚马逊的商家受益。",
  },
  {
    name: "located-is-firm",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,3} (是|为|作为|系|属于) #Short{0,2} [<tail>#Site] #Filler{0,4} #Firm",
    example: "Ozon作为俄罗斯最大电商平台受到关注。",
    counter: "Ozon作为俄罗斯旅行者的助手受到关注。",
  },
  {
    name: "located-facility",
    type: "located_in",
    match: "[<head>(#Company && #Explicit)] #Gap{0,1} [<tail>#Site] #Near{0,1} #Facility",
    example: "天齐锂业遂宁基地停产。",
    counter: "天齐锂业遂宁之行结束。",
  },
  {
    name: "located-facility-in",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,5} (在|位于|于) [<tail>#Site] 的? #Short{0,2} #Facility",
    example: "特斯拉在上海的超级工厂扩产。",
    counter: "特斯拉在上海的名声更好。",
  },
  {
    name: "located-settle-loose",
    type: "located_in",
    match: "[<head>#Company] #Loose{0,7} (在|于) [<tail>#Site] #Filler{0,4} #SettleVerb",
    example: "盒马宣布，年内在上海新开一批门店。",
    counter: "盒马宣布，年内在上海致谢一批顾客。",
  },
  {
    name: "located-born",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} (创立于|成立于|诞生于|起家于|注册于|注册在|总部在|总部坐落于|坐落于|落子|落地于|迁至|迁往|搬至|落脚|驻扎) [<tail>#Site]",
    example: "空中云汇创立于墨尔本，盒马总部坐落于上海。",
    counter: "空中云汇求教于墨尔本，盒马求教于上海。",
  },
  {
    name: "located-go",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,4} (入局|切入|打入|重返|加码|开拓|开进|挺进|深耕|布局|登陆|进军|抢滩|出海|扩张到|拓展到|扩展到|下沉到|拓展) [<tail>#Site]",
    example: "盒马年内重返长沙，京东加码东南亚。",
    counter: "盒马年内告别长沙，京东致谢东南亚。",
  },
  {
    name: "located-event-venue",
    type: "located_in",
    match:
      "[<head>#Event] #Loose{0,6} (举办地|会场|主会场|会址|举办地点) #Filler{0,3} (在|设在|为|是|位于) #Short{0,2} [<tail>#Site]",
    example: "第四届中国国际进口博览会的会场设在上海。",
    counter: "第四届中国国际进口博览会的嘉宾感谢上海。",
  },
  {
    name: "pilot-set-up",
    type: "pilots_in",
    match:
      "(在|于|选择|选取|同意) [<tail>#Site] #Filler{0,5} (设立|开展|启动|推进|实施|推行|落地|上线|建设|试点) #Filler{0,4} [<head>(#Product|#Policy)]",
    example: "国务院同意在苏州、扬州等地设立跨境电子商务综合试验区。",
    counter: "国务院同意在苏州、扬州介绍跨境电子商务综合试验区。",
  },
  {
    name: "pilot-extend",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Loose{0,5} (试点|试运行|试行|测试) #Filler{0,4} (扩至|扩大至|扩大到|扩展至|扩展到|覆盖|落地|包括|涵盖|选在|扩围至|新增|在) [<tail>#Site]",
    example: "数字人民币试点扩大至天津、重庆。",
    counter: "数字人民币试点得益于天津、重庆。",
  },
  {
    name: "pilot-extend-recall",
    type: "pilots_in",
    match:
      "(试点|新增|首批|第二批|第三批|新设|名单) #Filler{0,4} (扩至|扩大至|扩大到|扩展至|扩展到|包括|有|为|涵盖|新增|纳入) #Filler{0,3} [<tail>(#City && #List)]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。新设名单包括深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。参观路线包括深圳、苏州。",
  },
  {
    name: "pilot-land",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Filler{0,4} (在|落地|登陆) [<tail>#Site] #Filler{0,4} (落地|试点|开通|启动|上线|实施|应用|推广|率先)",
    example: "数字人民币在苏州率先落地。",
    counter: "数字人民币在苏州受到讨论。",
  },
  {
    name: "pilot-win",
    type: "pilots_in",
    match: "[<tail>#Site] #Filler{0,4} (获批|获准|设立|成为|入选|列为|纳入) #Filler{0,4} [<head>(#Product|#Policy)]",
    example: "苏州市获批设立跨境电子商务综合试验区。",
    counter: "苏州认真研究跨境电子商务综合试验区。",
  },
];
