import type { RelationRule } from "./rule.ts";

/** Where a body or an event is, where it or the place is told of by a word for it: 这家总部设在…, 在这里的…, 本届大会在…. */
export const WHEREABOUTS: readonly RelationRule[] = [
  {
    name: "located-this-firm-of",
    type: "located_in",
    match:
      "(这家|该|这个|这一) (总部|注册地|发源地)? (位于|设在|坐落于|扎根|在|来自|起家于|诞生于|成立于|植根) [<tail>#Site] 的 #Short{0,2} #Firm",
    recall: { end: "head", slot: "firm" },
    example: "茶百道宣布扩张。这家总部位于成都的餐饮企业计划上市。",
    counter: "茶百道宣布扩张。这家人来自成都的亲戚计划上市。",
  },
  {
    name: "located-its-seat",
    type: "located_in",
    match:
      "[<head>#Outfit] 的? #Site? #Near{0,1} (总部|注册地) #Near{0,1} (设在|位于|落户|放在|坐落于|迁至|迁到|设于|落在|选在|定在) #Near{0,1} [<tail>#Site]",
    example: "由于盒马的欧洲总部设在卢森堡，案子归当地处理。",
    counter: "由于盒马的欧洲总部求助卢森堡，案子归当地处理。",
  },
  {
    name: "located-here",
    type: "located_in",
    match:
      "[<head>#Company] #Near{0,2} 在 (这里|当地|此地|本地|该市|该国|该省|该区|此处) #Near{0,1} (的|设有|设立|建有|建设|开设|建成|投建|新建|建立|布局|开出|拥有|运营|组建|扩建|筹建) #Short{0,2} #Facility",
    recall: { end: "tail", slot: "here" },
    example: "走进鄂州，街头已换上新装。顺丰在这里的转运中心全面启用。",
    counter: "走进鄂州，街头已换上新装。顺丰在这里的赠票全面启用。",
  },
  {
    name: "located-this-event",
    type: "located_in",
    match:
      "(本届|该|这一|此次|这场|本次) #Near{0,1} (展会|博览会|大会|论坛|峰会|交易会|盛会|赛事) #Loose{0,4} 在 [<tail>#Site] #Near{0,1} (举行|举办|召开|开幕|登场|闭幕|揭幕|启幕)",
    recall: { end: "head", slot: "event" },
    example: "中国国际进口博览会临近。由商务部主办的这一展会定于下月在上海举行。",
    counter: "中国国际进口博览会临近。由商务部主办的这一展会曾有人在上海求购。",
  },
  {
    name: "located-also-quits",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] #Word{0,8} 顿 #Near{0,1} (退出|撤出|撤离|告别|淡出) [<tail>#Site] (市场|业务)?",
    example: "盒马将于年底前关闭门店、退出长沙市场。",
    counter: "盒马将于年底前关闭门店、感谢长沙市场。",
  },
  {
    name: "located-works-in",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,1} 在 [<tail>#Site] #Near{0,2} (送出|卖出|售出|派送|投递|配送|雇有|雇用|聘用|员工|运营着|布设|揽收|签收|交付|铺货)",
    example: "盒马在东南亚全年售出十万件。",
    counter: "盒马在东南亚全年捐出十万件。",
  },
];
