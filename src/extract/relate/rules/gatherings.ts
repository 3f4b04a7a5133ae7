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
    match: "[<head>#Body] #Filler{0,4} (来到|走进|重返|现身|登上|首登|奔赴) #Short{0,1} [<tail>#Event]",
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
];
