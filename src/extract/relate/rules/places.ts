import type { RelationRule } from "./rule.ts";

/** Where something is, and where it is tried out. */
export const PLACES: readonly RelationRule[] = [
  {
    name: "located-its",
    type: "located_in",
    match: "[<head>#Company] #Loose{0,7} 其 [<tail>#Site] #Short{0,1} #Facility",
    example: "现代汽车出售其重庆工厂。",
    counter: "现代汽车感谢其重庆客户。",
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
    name: "located-headquarters",
    type: "located_in",
    match: "(位于|设在) [<tail>#Site] #Filler{0,3} [<head>#Outfit]",
    example: "总部位于杭州的网易发布财报。",
    counter: "途经杭州的网易班车停运。",
  },
  {
    name: "located-seat",
    type: "located_in",
    match:
      "[<head>(#Placed && #Explicit)] #Filler{0,4} (位于|设在|落户|落地|扎根|移师|花落|开在|建在|坐落在|坐落于) #Near{0,1} [<tail>#Site] !的?",
    example: "网易的新园区落户杭州。",
    counter: "网易批评杭州。",
  },
  {
    name: "located-firm",
    type: "located_in",
    match: "[<tail>#Site] #Near{0,1} #Firm (还有|包括|如|有)? [<head>#Company]",
    example: "加拿大电商平台Shopify公布业绩。",
    counter: "加拿大学者谈到了Shopify。",
  },
  {
    name: "located-held",
    type: "located_in",
    match: "[<head>#Event] #Word{0,5} (在|于) [<tail>#Site] #Word{0,3} #HoldVerb",
    example: "世界互联网大会在乌镇举行，第四届中国数字物流博览会在杭州开幕。",
    counter: "第四届中国数字物流博览会在杭州引起讨论。",
  },
  {
    name: "located-settle",
    type: "located_in",
    match:
      "[<head>#Outfit] !(#Product && #Entity)? !(#Person && #Entity)? #Filler{0,5} 在 [<tail>#Site] #Site? #Word{0,5} #SettleVerb",
    example: "盒马在上海开设新门店。",
    counter: "盒马在上海受到欢迎。",
  },
  {
    name: "located-enter",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,4} (进入|进入了|上线|杀入|闯入|进军|登陆|登陆了|退出|退出了|撤离|撤出|进驻|进驻了) [<tail>#Site]",
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
    name: "located-facility-in",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,5} (在|位于|于) [<tail>#Site] 的? #Short{0,2} #Facility",
    example: "特斯拉在上海的超级工厂停产。",
    counter: "特斯拉在上海的名声更好。",
  },
  {
    name: "pilot-in",
    type: "pilots_in",
    match: "[<head>(#Product|#Policy)] #Filler{0,5} 在 [<tail>#Site] #Word{0,5} #Pilot",
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
      "(试点区域|试点地区|试点城市|首批试点|试点范围|试点) #Filler{0,3} (包括|为|覆盖|有|涵盖) #Short{0,2} [<tail>#Site]",
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
    match: "[<tail>#Site] [<head>(#Outfit && #Single)]",
    example: "入驻了美国亚马逊的商家受益。",
    counter: "入驻了美国和亚马逊的商家受益。",
  },
  {
    name: "located-is-firm",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,3} (是|为|作为|系|属于) #Short{0,2} [<tail>#Site] #Filler{0,4} #Firm",
    example: "Ozon作为俄罗斯最大电商平台受到关注。",
    counter: "Ozon作为俄罗斯旅行者的助手受到关注。",
  },
  {
    name: "located-facility",
    type: "located_in",
    match: "[<head>(#Company && #Explicit)] #Short{0,1} [<tail>#Site] #Near{0,1} #Facility",
    example: "天齐锂业遂宁基地停产。",
    counter: "天齐锂业遂宁之行结束。",
  },
  {
    name: "located-settle-loose",
    type: "located_in",
    match: "[<head>#Company] !(#Person && #Entity)? #Loose{0,7} (在|于) [<tail>#Site] #Site? #Filler{0,4} #SettleVerb",
    example: "盒马宣布，年内在上海新开一批门店。",
    counter: "盒马宣布，年内在上海致谢一批顾客。",
  },
  {
    name: "located-born",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} (创立于|成立于|诞生于|起家于|注册于|注册在|总部在|总部坐落于|坐落于|落子|落地于|迁至|迁到|迁往|搬至|搬到|落脚|驻扎|发源于|创办于) #Near{0,1} [<tail>#Site] !的?",
    example: "空中云汇创立于墨尔本，盒马总部坐落于上海。",
    counter: "空中云汇求教于墨尔本，盒马求教于上海。",
  },
  {
    name: "located-go",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,4} (入局|切入|打入|重返|加码|开拓|开进|挺进|深耕|布局|登陆|进军|抢滩|出海|扩张到|拓展到|扩展到|下沉到|拓展) #Near{0,2} [<tail>#Site]",
    example: "盒马年内重返长沙，京东加码东南亚。",
    counter: "盒马年内告别长沙，京东致谢东南亚。",
  },
  {
    name: "pilot-set-up",
    type: "pilots_in",
    match:
      "(在|于|选择|选取|同意|增加|新增) [<tail>#Site] #Filler{0,5} (设立|开展|启动|推进|实施|推行|落地|上线|建设|试点) #Filler{0,4} [<head>(#Product|#Policy)]",
    example: "国务院同意在苏州、扬州等地设立跨境电子商务综合试验区。",
    counter: "国务院同意在苏州、扬州介绍跨境电子商务综合试验区。",
  },
  {
    name: "pilot-extend",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Loose{0,5} #Pilot #Filler{0,4} (扩至|扩大至|扩大到|扩展至|扩展到|覆盖|落地|包括|涵盖|选在|扩围至|新增|在) [<tail>#Site]",
    example: "数字人民币试点扩大至天津。",
    counter: "数字人民币试点得益于天津。",
  },
  {
    name: "pilot-extend-recall",
    type: "pilots_in",
    match:
      "(试点|试点范围|试点地区|试点城市|新增|首批|第二批|第三批|新设|名单) #Filler{0,4} (扩至|扩大至|扩大到|扩展至|扩展到|包括|有|为|涵盖|新增|纳入) #Filler{0,3} [<tail>(#Site && #List)]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。新设名单包括深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。参观路线包括深圳、苏州。",
  },
  {
    name: "pilot-land",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Filler{0,4} (在|落地|登陆) [<tail>#Site] #Word{0,5} (落地|开通|启动|上线|实施|应用|推广|率先|受理|发放|使用|施行|推行|首发)",
    example: "数字人民币在苏州率先落地。",
    counter: "数字人民币在苏州受到讨论。",
  },
  {
    name: "pilot-win",
    type: "pilots_in",
    match:
      "[<tail>#Site] #Filler{0,4} (获批|获准|设立|成为|入选|列为|纳入|列入|被列为|开展|启动|推行|作为) #Filler{0,4} [<head>(#Product|#Policy)]",
    example: "苏州市获批设立跨境电子商务综合试验区。",
    counter: "苏州认真研究跨境电子商务综合试验区。",
  },
  {
    name: "located-hq",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,3} (总部|注册地|总部所在地) #Near{0,1} (在|位于|设于|设在|坐落于|搬到|搬至|迁至|迁往|落户) [<tail>#Site] !的?",
    example: "神龙汽车的总部仍在武汉。",
    counter: "神龙汽车的总部致谢武汉。",
  },
  {
    name: "located-this-firm",
    type: "located_in",
    match: "!(成为|收购|买下|拿下|入股|控股|并购|入主) (这家|该|这一|一家) [<tail>#Site] #Near{0,1} #Firm",
    recall: { end: "head", slot: "firm" },
    example: "茶百道宣布扩张。这家成都公司计划上市。",
    counter: "茶百道宣布扩张。这批成都顾客计划排队。",
  },
  {
    name: "located-opened",
    type: "located_in",
    match: "在 [<tail>#Site] #Filler{0,4} (开出|开设|新开|开业|落地|设有|建有) #Filler{0,4} [<head>#Company]",
    example: "侯毅在上海开出第一家盒马。",
    counter: "侯毅在上海感谢第一家盒马。",
  },
  {
    name: "located-plaque",
    type: "located_in",
    match: "[<head>(#Agency|#Organization)] #Gap{0,1} 在 [<tail>#Site] #Near{0,2} (揭牌|挂牌|成立|办公|启用|落成)",
    example: "国家金融监督管理总局在北京揭牌。",
    counter: "国家金融监督管理总局在北京开会。",
  },
  {
    name: "located-facility-at",
    type: "located_in",
    match:
      "[<head>(#Company && !#Explicit)] #Filler{0,4} #Facility #Filler{0,4} (落户|位于|设在|选址|落地|坐落于|坐落在|建在|设于|落子) #Near{0,1} [<tail>#Site]",
    example: "比亚迪宣布，其首座海外工厂将落户匈牙利。",
    counter: "比亚迪宣布，其首座海外工厂将致谢匈牙利。",
  },
  {
    name: "located-branch",
    type: "located_in",
    match: "[<head>(#Company && #Explicit)] [<tail>#Site] #Short #Facility",
    example: "名创优品巴黎香榭丽舍大街旗舰店开业。",
    counter: "名创优品巴黎香榭丽舍大街之行结束。",
  },
  {
    name: "located-settle-within",
    type: "located_in",
    match: "[<head>#Outfit] #Filler{0,5} 在 #Site #Near [<tail>#Site] #Word{0,5} #SettleVerb",
    example: "宁德时代在匈牙利第三名城德布勒森新建工厂。",
    counter: "宁德时代在匈牙利第三名城德布勒森受到欢迎。",
  },
  {
    name: "located-rooted",
    type: "located_in",
    match:
      "(扎根|登陆|落户|深耕|成立于|诞生于|起家于|创立于|进入|进军) [<tail>#Site] #Short{0,2} 的 [<head>(#Company && #Explicit)]",
    example: "扎根青岛四十年的海尔公布了业绩。",
    counter: "批评青岛四十年的海尔公布了业绩。",
  },
  {
    name: "located-moved",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,5} (从|由) #Site #Near{0,1} (迁至|迁到|迁往|搬至|搬到|搬迁至) #Near{0,1} [<tail>#Site]",
    example: "盒马把总部从南京迁到了上海。",
    counter: "盒马把礼物从南京送给了上海。",
  },
  {
    name: "located-largest",
    type: "located_in",
    match: "作为 [<tail>#Site] #Filler{0,4} #Firm #Comma [<head>#Company]",
    example: "作为新加坡最大的银行，星展银行公布了业绩。",
    counter: "作为新加坡最大的客户，星展银行公布了业绩。",
  },
  {
    name: "located-event-later",
    type: "located_in",
    match: "#Comma !#Event? #Filler{0,2} (在|于) [<tail>#Site] #Short{0,1} #HoldVerb",
    recall: { end: "head", slot: "event" },
    example: "中国国际进口博览会由商务部主办，4月10日在上海开幕。",
    counter: "中国国际进口博览会由商务部主办，4月10日在上海研究。",
  },
  {
    name: "located-serve",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,5} 在 [<tail>#Site] #Word{0,4} (运营|经营|展业|提供服务|上线|开放运营|招商|全面开放|开站|开服|营业)",
    example: "滴滴自2018年起在巴西提供服务。",
    counter: "滴滴自2018年起在巴西受到好评。",
  },
  {
    name: "pilot-grow",
    type: "pilots_in",
    match: "[<head>(#Product|#Policy)] #Loose{0,6} #Pilot #Loose{0,6} (新增|纳入|增加) #Near{0,1} [<tail>#Site]",
    example: "数字人民币试点地区扩至17个省市，新增广东、江苏。",
    counter: "数字人民币试点地区达17个省市，专家致谢广东、江苏。",
  },
  {
    name: "pilot-begun",
    type: "pilots_in",
    match: "[<head>(#Product|#Policy)] #Loose{0,6} (启动|实施|推行) #Loose{0,4} (包括|涵盖) #Near{0,1} [<tail>#Site]",
    example: "数字人民币去年在多地启动，包括深圳、苏州。",
    counter: "数字人民币去年在多地走红，包括深圳、苏州。",
  },
  {
    name: "pilot-reach",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Filler{0,3} (落地|花落|推广至|推广到|扩展至|扩展到|设在|落户|扩围至) #Near{0,1} [<tail>#Site]",
    example: "数字人民币花落天津、上海。",
    counter: "数字人民币致谢天津、上海。",
  },
  {
    name: "pilot-member",
    type: "pilots_in",
    match:
      "[<tail>#Site] #Filler{0,3} (是|为|作为|成为|进入|纳入|列入|入选|列为|被列为|跻身) !(#Product && #Entity)? !(#Policy && #Entity)? #Filler{0,3} #Pilot",
    recall: { end: "head", slot: "thing" },
    example: "数字人民币再扩围，济南、南宁进入试点名单。",
    counter: "数字人民币再扩围，济南、南宁讨论试点名单。",
  },
  {
    name: "located-sites",
    type: "located_in",
    match: "[<tail>#Site] #Near{0,1} (站点|分站|本土站)",
    recall: { end: "head", slot: "firm" },
    example: "Temu登陆英国。德国、荷兰站点同步开放下单。",
    counter: "Temu登陆英国。德国、荷兰买家同步下单。",
  },
  {
    name: "located-hq-carried",
    type: "located_in",
    match:
      "[<head>#Company] #Near{0,1} (总部|注册地|总部所在地) #Near{0,1} (在|位于|设在|设于|落在|选在|定在|放在|设立在|落户|迁至|迁往|搬到|搬至|留在) #Near{0,1} [<tail>#Site] #Comma",
    example: "网易成立多年，总部位于杭州。",
    counter: "网易成立多年，总部位于杭州的阿里巴巴也是。",
  },
  {
    name: "located-share",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} 在 [<tail>#Site] 的 #Short{0,1} (市场份额|份额|业务|销售额|门店|市占率|用户|销量|营收|网络|员工|团队|子公司|卖家|商家|业绩)",
    example: "Temu在波兰的市场份额上升。",
    counter: "Temu在波兰的法庭上败诉。",
  },
  {
    name: "located-choose",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} (选择|选定|将) [<tail>#Site] (作为|为) #Filler{0,4} (首站|第一站|第一步|起点|据点|总部|基地|跳板|首个市场)",
    example: "盒马选择长沙作为扩张第一步。",
    counter: "盒马选择长沙作为旅行目的地。",
  },
  {
    name: "located-outlets",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,5} (在|于) [<tail>#Site] #Short{0,2} (布点|布网|铺网|铺开|开店|布店|落子|站稳脚跟|开城)",
    example: "盒马主攻华东，已在福建、浙江布点。",
    counter: "盒马主攻华东，已在福建、浙江道歉。",
  },
  {
    name: "located-launch",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] (推出|上线|首发|开卖|开售|试水)",
    example: "盒马在长沙推出火锅。",
    counter: "盒马在长沙批评火锅。",
  },
  {
    name: "located-colon",
    type: "located_in",
    match: "[<tail>#Site] #Near{0,1} #Firm 冒 [<head>(#Company && #List)]",
    example: "一次迎来四家中国公司：京东、美团。",
    counter: "一次迎来四家中国客人：京东、美团。",
  },
  {
    name: "located-only",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (唯一|唯一的|首家|第一家|最大的|最大) #Near{0,1} [<tail>#Site] #Near{0,1} #Firm",
    example: "京东升至第七，成为前十名中唯一的中国企业。",
    counter: "京东升至第七，成为前十名中唯一的中国话题。",
  },
  {
    name: "located-leave",
    type: "located_in",
    match: "(告别|暂别|挥别|阔别) [<tail>#Site] 逗 [<head>#Company]",
    example: "告别印尼、泰国，京东收缩业务。",
    counter: "盘点印尼、泰国，京东收缩业务。",
  },
  {
    name: "pilot-follow",
    type: "pilots_in",
    match: "[<tail>(#Site && #List)] #Near{0,1} (跟进|入列|加入试点|跟上|陆续加入|相继加入)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。其后深圳、苏州跟进。",
    counter: "商务部发布《家政服务管理办法》。其后深圳、苏州停电。",
  },
  {
    name: "pilot-same-batch",
    type: "pilots_in",
    match: "(同批|同批次|首批|第二批|第三批|此前|其余|新近) #Near{0,2} (还有|包括|有|是) [<tail>(#Site && #List)]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。同批的还有深圳、苏州。",
    counter: "商务部发布《家政服务管理办法》。邻近的还有深圳、苏州。",
  },
  {
    name: "pilot-on-top",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Pilot #Filler{0,2} 在 #Site #Near{0,1} 基础上 #Near{0,2} (新增|增加|增至|扩至|扩展至|扩大到) #Near{0,1} [<tail>#Site]",
    example: "数字人民币试点在深圳、苏州的基础上新增了上海、海南。",
    counter: "数字人民币试点在深圳、苏州的基础上研究了上海、海南。",
  },
  {
    name: "pilot-begin-include",
    type: "pilots_in",
    match:
      "(启动|开展|推进|实施) #Near{0,1} [<head>(#Product|#Policy)] #Near{0,1} 逗 #Near{0,1} (纳入|包括|涵盖|首批|选定|覆盖) #Near{0,2} [<tail>#Site]",
    example: "去年商务部启动数字人民币，纳入深圳、苏州等城市。",
    counter: "去年商务部启动数字人民币，致谢深圳、苏州等城市。",
  },
];
