import type { RelationRule } from "./rule.ts";

/** Who serves, fills or holds an event, beside what events.ts reads. */
export const GATHERINGS: readonly RelationRule[] = [
  {
    name: "participate-stand",
    type: "participates_in",
    match:
      "[<tail>#Event] #Short{0,1} #Comma #Near{0,1} [<head>#Body] #Filler{0,4} (展台|展位|展区|登台|同台|同台竞技|带来|亮出|演示|发表|分享|签下|签约|收获|首展|携)",
    example: "进博会上，京东的展台人气旺。",
    counter: "进博会上，京东的对手人气旺。",
  },
  {
    name: "participate-serves",
    type: "participates_in",
    match:
      "[<head>#Body] #Filler{0,3} (为|给) [<tail>#Event] #Short{0,2} (提供|保障|护航|服务|供应|赞助|助力|配送|搭建)",
    example: "京东物流为进博会提供仓储。",
    counter: "京东物流为进博会感到自豪。",
  },
  {
    name: "participate-role-of",
    type: "participates_in",
    match:
      "(成为|作为|担任|是|为) [<tail>#Event] #Short{0,2} (供应商|赞助商|合作伙伴|参展商|服务商|承运商|物流商|战略伙伴) #Filler{0,3} 逗 [<head>#Body]",
    example: "作为进博会官方赞助商，京东增派人手。",
    counter: "作为进博会长期观众，京东增派人手。",
  },
  {
    name: "participate-came",
    type: "participates_in",
    match:
      "[<head>#Body] #Filler{0,4} (来到|走进|重返|现身|登上|首登|奔赴|入驻|进驻|签约|报名|出征|组团|加盟|牵手|赞助|冠名) #Short{0,1} [<tail>#Event]",
    example: "京东今年重返进博会。",
    counter: "京东今年退出进博会。",
  },
  {
    name: "host-own-of",
    type: "hosts",
    match: "[<head>(#Company && #Explicit)] 的 #Near{0,1} [<tail>#Event]",
    example: "阿里巴巴的双11落幕。",
    counter: "阿里巴巴对双11满意。",
  },
  {
    name: "located-event-over",
    type: "located_in",
    match:
      "[<head>#Event] #Loose{0,4} (在|于) [<tail>#Site] #Filler{0,3} (落幕|开幕|拉开序幕|揭晓|登场|上演|收官|启动|启幕|举行|揭幕|开锣|亮相|闭幕|召开|举办)",
    example: "中国国际进口博览会日前于上海拉开序幕。",
    counter: "中国国际进口博览会日前于上海媒体刊登广告。",
  },
  {
    name: "participate-builds-stand",
    type: "participates_in",
    match: "[<head>(#Company && #Explicit)] #Short{1,4} (展台|展位|独立展台|摊位)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、美团今年各自设了展台。",
    counter: "第四届中国数字物流博览会9月开幕。京东、美团今年各自设了仓库。",
  },
  {
    name: "participate-there-shows",
    type: "participates_in",
    match:
      "(展会上|航展上|车展上|博览会上|展览会上|交易会上|论坛上|峰会上|展会期间|展会现场|展馆内|馆内|场内) #Comma #Near{0,2} [<head>(#Company && #Explicit)] #Filler{0,4} (展示|发布|推出|首发|签约|亮相|带来|展出|宣布|签下|达成|主推|演示|介绍|设展|搬来|带去)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。展会上，京东当场签下订单。",
    counter: "第四届中国数字物流博览会9月开幕。展会上，京东当场取消订单。",
  },
  {
    name: "host-seat-of",
    type: "hosts",
    match:
      "[<head>(#Site|#Body)] #Filler{0,4} (成为|作为|是|为|担任|出任|获选) #Filler{0,2} [<tail>#Event] 的? #Near{0,1} (举办地|主办地|举办城市|主办城市|承办城市|承办地|东道主|永久举办地|主办方|主办国|主办单位|承办方|承办单位|发起方)",
    example: "杭州再次成为世界互联网大会的举办地。",
    counter: "杭州再次成为世界互联网大会的话题。",
  },
  {
    name: "host-wins-right",
    type: "hosts",
    match:
      "[<head>(#Site|#Body)] #Filler{0,3} (获得|赢得|拿下|取得|接过) #Near{0,1} [<tail>#Event] 的? (举办权|承办权|主办权|会旗)",
    example: "杭州赢得下一届世界互联网大会的举办权。",
    counter: "杭州赢得下一届世界互联网大会的关注。",
  },
  {
    name: "host-passive-place",
    type: "hosts",
    match: "[<tail>#Event] #Near{0,3} 由 [<head>#Site] #Short{0,2} (主办|承办|举办)",
    example: "下一届世界互联网大会将由杭州承办。",
    counter: "下一届世界互联网大会将由杭州出发。",
  },
  {
    name: "participate-responds",
    type: "participates_in",
    match: "[<head>(#Company && #List && #Explicit)] #Filler{0,3} (响应|加入|签约加入|首批签约|首批签署) #Comma",
    recall: { end: "tail", slot: "thing" },
    example: "商务部发起《家政服务公约》，京东、美团等首批响应。",
    counter: "商务部发起《家政服务公约》，京东、美团等首批受益。",
  },
];
