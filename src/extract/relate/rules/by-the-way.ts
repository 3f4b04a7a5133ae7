import type { RelationRule } from "./rule.ts";

/** What is told in passing: whose the firm is that something is done to, whose the shop is, where the new firm has its seat. */
export const BY_THE_WAY: readonly RelationRule[] = [
  {
    name: "own-sets-up",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,3} (设立|成立|组建|新设|注册成立|投资设立|投资成立|出资设立|出资成立) 了? #Near{0,2} [<tail>(#Company && #Explicit && !#Holder)] #Comma",
    example: "京东宣布成立北京京东健康有限公司，专做问诊。",
    counter: "京东宣布拜访北京京东健康有限公司，专做问诊。",
  },
  {
    name: "located-new-firm",
    type: "located_in",
    match:
      "(设立|成立|组建|新设|注册成立|投资设立|投资成立) 了? #Near{0,2} [<head>(#Company && #Explicit)] 逗 #Near{0,1} 总部? (落户|落地|注册于|注册在|设在|选址|位于|落址) #Near{0,1} [<tail>#Site]",
    example: "京东宣布成立北京京东健康有限公司，总部设在亦庄。",
    counter: "京东宣布成立北京京东健康有限公司，发布会选在亦庄。",
  },
  {
    name: "located-a-shop-of",
    type: "located_in",
    match:
      "[<tail>#Site] #Near{0,1} (一家|有家|某家|一间|一处|多家|几家|部分|不少|所有|全部|首家) 的? [<head>(#Company && #Explicit)] 的? #Near{0,1} (门店|店|超市|餐厅|专卖店|旗舰店|商场|网点|工厂|仓库|体验店|直营店|社区店|卖场|展厅|营业部|支行|分公司)",
    example: "长沙一家盒马门店里排起长队。",
    counter: "长沙一家盒马供应商门前排起长队。",
  },
  {
    name: "located-this-firm-bought",
    type: "located_in",
    match: "(成为|收购|买下|拿下|入股|控股|并购|入主) (这家|该|这一) [<tail>#Site] #Near{0,1} #Firm",
    recall: { end: "head", slot: "bought" },
    example: "京东收购德邦股份获批。京东将成为这家上海公司的大股东。",
    counter: "京东收购德邦股份获批。京东将答谢这家上海公司的大股东。",
  },
  {
    name: "work-that-officer",
    type: "works_for",
    match: "#Comma (这位|这名|该名) [<tail>(#Body && #Explicit)] #Near{0,1} #Office{1,3} !#Person",
    recall: { end: "head", slot: "person" },
    example: "徐雷登台致辞。这位京东首席执行官神情轻松。",
    counter: "徐雷登台致辞。这位京东供应商神情轻松。",
  },
  {
    name: "pilot-extended-to",
    type: "pilots_in",
    match:
      "#Pilot #Loose{0,12} (新增|扩大到|扩大至|扩展到|扩展至|拓展到|拓展至|扩围至|扩容至|扩至|推广到|推广至|延伸到|增至|扩到|铺到) 了? #Near{0,1} [<tail>(#Site && #List)]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。试点月初扩容，又新增了深圳、苏州等地。",
    counter: "商务部发布《家政服务管理办法》。展位月初扩容，又新增了深圳、苏州等地。",
  },
  {
    name: "pilot-besides-first",
    type: "pilots_in",
    match:
      "(在|除|除了|继) [<tail>(#Site && #List)] #Near{0,1} (首批城市|首批试点|首批地区|试点城市|试点地区|先行城市|第一批|首批) #Near{0,2} 逗",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。在深圳、苏州等首批城市之外，还将有新面孔。",
    counter: "商务部发布《家政服务管理办法》。在深圳、苏州等大型城市之外，还将有新面孔。",
  },
  {
    name: "pilot-new-besides",
    type: "pilots_in",
    match:
      "(首批城市|首批试点|首批地区|试点城市|试点地区|先行城市|第一批|首批) #Near{0,2} 逗 #Near{0,2} (新增|增加|扩大到|扩大至|扩展到|扩展至|扩至|拓展到|推广到) 了? #Near{0,1} [<tail>(#Site && #List)]",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。在首批城市之外，又新增深圳、苏州等地。",
    counter: "商务部发布《家政服务管理办法》。在首批城市之外，又拜访深圳、苏州等地。",
  },
];
