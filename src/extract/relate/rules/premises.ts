import type { RelationRule } from "./rule.ts";

/** Where a body is, told by what it has there: its shops, its seat, its plant of one country in a town of it. */
export const PREMISES: readonly RelationRule[] = [
  {
    name: "located-outlets-at",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,4} (门店|店铺|店面|直营店|加盟店|工厂|基地|仓库|业务|产能|生产线|研发中心|办公室|网点) #Near{0,2} (只在|仅在|全部在|集中在|集中于|主要集中在|分布在|分布于|遍布|只开在|仅开在|主要分布在) [<tail>#Site]",
    example: "盒马的门店目前只在长沙和武汉。",
    counter: "盒马的门店目前只见长沙和武汉的顾客。",
  },
  {
    name: "located-seat-beside",
    type: "located_in",
    match: "[<head>#Company] #Loose{0,3} (注册地|注册地址|总部所在地) 为? #Mark? [<tail>#Site] #Comma",
    example: "盒马注册资本十亿元，注册地上海，年内开业。",
    counter: "盒马注册资本十亿元，注册地上海市民众多，年内开业。",
  },
  {
    name: "located-its-business",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,7} 其 [<tail>#Site] #Near{0,1} (区域|地区|业务|分部|团队|子公司|公司|站点|总部|门店)",
    example: "盒马被约谈，其江苏区域停业三日。",
    counter: "盒马被约谈，其江苏老乡停业三日。",
  },
  {
    name: "located-plant-of-country",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,2} #Site #Filler{1,3} (在|于) [<tail>#Site] #Word{0,4} #SettleVerb",
    example: "比亚迪泰国新厂在曼谷竣工。",
    counter: "比亚迪泰国新厂在曼谷道歉。",
  },
  {
    name: "located-at-its-seat",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] #Near{0,1} 总部",
    example: "盒马在长沙总部发布新品。",
    counter: "盒马在长沙总商会发布新品。",
  },
  {
    name: "located-began-in",
    type: "located_in",
    match: "[<head>#Company] #Filler{0,3} (从|由|自) [<tail>#Site] 的? #Short{0,1} (起步|起家|发家|发迹|做起|走出)",
    example: "盒马从长沙的一家小店起步。",
    counter: "盒马从长沙的一家小店进货。",
  },
  {
    name: "located-there",
    type: "located_in",
    match: "#Comma #Near{0,1} 在 [<tail>#Site] 逗 [<head>(#Company && #Explicit)]",
    example: "而在长沙，盒马已连开三店。",
    counter: "而在长沙，顾客在盒马排起长队。",
  },
  {
    name: "located-event-of-town",
    type: "located_in",
    match: "[<tail>(#City && #Explicit)] [<head>#Event]",
    example: "长沙“双品网购节”开场。",
    counter: "长沙关注“双品网购节”开场。",
  },
  {
    name: "located-moved-from",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,5} (从|由) [<tail>#Site] #Near{0,1} (迁至|迁到|迁往|搬至|搬到|搬迁至) #Near{0,1} #Site",
    example: "盒马把总部从南京迁到了上海。",
    counter: "盒马把礼物从南京送给了上海。",
  },
  {
    name: "located-moves-regional-seat",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,3} (将|把) #Site #Near{0,1} (从|由) #Site #Near{0,1} (迁至|迁到|迁往|搬至|搬到|搬迁至) #Near{0,1} [<tail>#Site]",
    example: "盒马把华东总部从南京迁到了上海。",
    counter: "盒马把华东特产从南京送给了上海。",
  },
  {
    name: "located-puts-regional-seat",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,5} (将|把) #Site #Short{0,2} (设在|建在|放在|落在|开到|开进|开在|搬到|迁至|安在|设到|选在|定在|迁到|迁往|落户|落户在) #Near{0,1} [<tail>#Site]",
    example: "盒马把华东总部落在合肥。",
    counter: "盒马把华东特产送给合肥。",
  },
];
