import type { RelationRule } from "./rule.ts";

/** Where a body is at home, told by the noun that stands before its name. */
export const APPOSED: readonly RelationRule[] = [
  {
    name: "located-trade-firm",
    type: "located_in",
    match: "[<tail>#Site] (#Gap && #Short)? #Firm [<head>#Outfit]",
    example: "新加坡电动汽车充电运营商宁德时代公布业绩。",
    counter: "新加坡电动汽车充电消费者与宁德时代对簿公堂。",
  },
  {
    name: "located-branch-named",
    type: "located_in",
    match: "[<head>(#Company && #Explicit)] [<tail>#Site] #Near{0,1} (站|店|馆)",
    example: "Shopee波兰站将停止接单。",
    counter: "Shopee波兰客将停止下单。",
  },
  {
    name: "located-kin-firm",
    type: "located_in",
    match:
      "[<tail>#Site] (母公司|子公司|智库|控股股东|大股东|股东|投资者|同行|对手|财团|老牌|龙头|新秀|劲旅|军工|代工|供应商|经销商|律所|基金会|研究院) [<head>#Outfit]",
    example: "外包给美国母公司亚马逊的数据外泄。",
    counter: "外包给美国客户亚马逊的数据外泄。",
  },
  {
    name: "located-paper",
    type: "located_in",
    match: "[<tail>(#Site && #Explicit)] [<head>#Media]",
    example: "据美国《财富》杂志报道，京东将上市。",
    counter: "据美国和《财富》杂志报道，京东将上市。",
  },
  {
    name: "located-ground",
    type: "located_in",
    match: "[<head>(#Site && #Explicit)] #Near{0,1} (位于|坐落于|坐落在|地处) #Near{0,1} [<tail>#Site] #Comma",
    example: "国家会展中心（上海）位于虹桥商务区，交通便利。",
    counter: "国家会展中心（上海）感谢虹桥商务区，交通便利。",
  },
  {
    name: "located-seat-of-this",
    type: "located_in",
    match: "(总部|注册地)? (位于|设在|坐落于|扎根|在) [<tail>#Site] 的 #Near{0,1} (这家|该) #Near{0,1} #Firm",
    recall: { end: "head", slot: "firm" },
    example: "茶百道宣布扩张。总部设在成都的这家公司计划上市。",
    counter: "茶百道宣布扩张。远道来成都的这家公司计划上市。",
  },
];
