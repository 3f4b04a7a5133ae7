import type { RelationRule } from "./rule.ts";

/** Who works with whom, told by where they sign, by half the money each, or by the partners of the one that is spoken of. */
export const PACTS: readonly RelationRule[] = [
  {
    name: "partner-sign-at",
    type: "partners_with",
    match:
      "[<head>#Body] #Loose{0,5} #With #Short{0,1} #Firm? [<tail>#Body] #Near{0,1} (在|于) #Site #Word{0,8} (签署|签订|签约|达成|敲定|缔结|续签|战略合作|签下)",
    example: "京东物流与顺丰日前在长沙签订协议。",
    counter: "京东物流与顺丰日前在长沙各自开店。",
  },
  {
    name: "partner-its-partners",
    type: "partners_with",
    match:
      "#Comma #Near{0,1} [<tail>(#Outfit && #Explicit)] #Near{0,1} (是|为|成为|作为) #Short{0,2} (合作伙伴|战略合作伙伴|合作方|合作商|官方合作伙伴|战略伙伴)",
    recall: { end: "head", slot: "owned" },
    example: "京东物流公布新方案，安踏、李宁是首批合作伙伴。",
    counter: "京东物流公布新方案，安踏、李宁是首批体验用户。",
  },
  {
    name: "partner-list-links",
    type: "partners_with",
    match: "[<all>(#Company && #List && !#Agency)] #Near{0,2} (打通|互通|结盟|续约|互认|续签)",
    example: "京东和安踏打通会员体系。",
    counter: "京东和安踏打乱会员节奏。",
  },
  {
    name: "partner-half-each",
    type: "partners_with",
    match: "[<head>#Company] #With [<tail>#Company] #Near{0,2} (各出资|各投资|均出资)",
    example: "京东与安踏各出资一半，成立新公司。",
    counter: "京东与安踏各打折一半，迎接新会员。",
  },
  {
    name: "partner-picks-to",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,4} (选择|指定|选定|选用|启用|改用|雇用|聘请) [<tail>#Company] #Near{0,1} (为|承运|代工|负责|生产|供应|配送|承销|运营|制造|承建|提供|执行|托管)",
    example: "安踏选择京东物流承运全部门店的货品。",
    counter: "安踏选择京东物流斜对面的全部门店。",
  },
  {
    name: "partner-joined-by",
    type: "partners_with",
    match:
      "#Body #Near{0,1} (联合|携手|联手|会同) [<all>(#Company && #List && !#Such)] #Filler{0,7} (推出|发布|发起|成立|共建|打造|启动|上线|建设|组建|开发)",
    example: "京东联合安踏、李宁推出仓储服务。",
    counter: "京东联想安踏、李宁推出仓储服务。",
  },
  {
    name: "partner-made-by",
    type: "partners_with",
    match:
      "[<head>#Company] #Loose{0,6} 由 #Short{0,1} [<tail>#Company] #Filler{0,5} (代工|组装|承运|承销|供货|代销|承建|代为生产)",
    example: "安踏的新鞋由京东物流在长沙的工厂代工。",
    counter: "安踏的新鞋由京东物流在长沙的员工试穿。",
  },
  {
    name: "partner-by-its-platform",
    type: "partners_with",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,4} 通过 [<tail>#Company] #Near{0,1} (平台|应用|渠道|网络|小程序|客户端) #Filler{0,3} (接单|销售|提供|上线|下单|配送|售卖|发行|开放|派单)",
    example: "安踏在当地通过京东平台售卖新品。",
    counter: "安踏在当地通过京东平台回应质疑。",
  },
  {
    name: "partner-both-will",
    type: "partners_with",
    match:
      "[<all>(#Outfit && #List && !#Explicit)] #Word{1,3} (将|还将|今后) #Word{0,7} (共同|联合|携手|协作|分工协作|共享|互认|互通|共建|开发|研发)",
    example: "京东到访安踏。双方将为门店研发一套系统。",
    counter: "京东到访安踏。双方将为门店各自道歉。",
  },
  {
    name: "partner-three-sides",
    type: "partners_with",
    match: "#Body #Loose{0,6} #With [<all>(#Outfit && #List && !#Such)] #Loose{1,12} 三方",
    example: "京东与安踏、李宁签约，三方将共建仓库。",
    counter: "京东与安踏、李宁签约，四处将张贴海报。",
  },
  {
    name: "partner-two-will",
    type: "partners_with",
    match:
      "[<head>#Outfit] #Loose{0,6} [<tail>#Outfit] #Loose{0,9} #Pair #Word{0,2} (将|还将|今后) #Word{0,7} (共同|联合|携手|协作|分工协作|共享|共建|开发|研发)",
    example: "京东入股安踏，双方还将研发一套系统。",
    counter: "京东入股安踏，双方还将安排一次会面。",
  },
];
