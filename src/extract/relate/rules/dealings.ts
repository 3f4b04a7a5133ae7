import type { RelationRule } from "./rule.ts";

/** Who deals with whom, and who holds or buys what was named before. */
export const DEALINGS: readonly RelationRule[] = [
  {
    name: "partner-makes-its",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (将|把) [<tail>#Company] #Near{0,1} (作为|为) #Filler{0,3} (服务商|供应商|云服务商|合作伙伴|承运商|伙伴|代工厂|首选供应商|物流商|合作方|客户)",
    example: "安踏将把京东物流作为主要服务商。",
    counter: "安踏将把京东物流作为主要榜样。",
  },
  {
    name: "partner-dealings",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,4} #With #Near{0,1} [<tail>#Company] #Near{0,2} (业务往来|生意往来|业务关系|贸易往来|商业往来|合作往来|交易往来|供货关系|商业关系|业务联系|合作多年)",
    example: "京东物流称已不再与安踏有业务往来。",
    counter: "京东物流称已不再与安踏有书信往来。",
  },
  {
    name: "partner-both-explore",
    type: "partners_with",
    match: "[<all>(#Outfit && #List && !#Explicit)] #Word{1,9} #Partnership",
    example: "京东到访安踏。双方将在仓储、配送等领域探索合作。",
    counter: "京东到访安踏。双方将在仓储、配送等领域各自探索。",
  },
  {
    name: "acquire-becomes-buyer",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,3} (成为|是|为|系|作为) [<tail>(#Company && !#Holder)] 的? #Near{0,2} (买家|买方|收购方|接盘方|接盘者|新东家|新主人|受让方)",
    example: "京东物流将成为德邦股份的主要买家。",
    counter: "京东物流将成为德邦股份的主要用户。",
  },
  {
    name: "invest-in-it",
    type: "invests_in",
    match: "#Comma [<head>(#Outfit && #Explicit)] #Filler{0,4} (入股|参股|投了|注资|增资) #Near{0,1} #Comma",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选由快递老兵创办，腾讯去年已经入股约一成。",
    counter: "兴盛优选由快递老兵创办，腾讯去年已经离场约一月。",
  },
  {
    name: "invest-also",
    type: "invests_in",
    match:
      "(认购的还有|认购的包括|入股的还有|入股的包括|跟投的还有|参投的还有|投资的还有|出资的还有|领投的是|跟投的有|参投的有|认购的有) #Near{0,1} [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "腾讯将入股兴盛优选。打算认购的还有红杉中国。",
    counter: "腾讯将入股兴盛优选。打算道贺的还有红杉中国。",
  },
  {
    name: "own-holds-shares-of-it",
    type: "owns",
    match:
      "#Comma #Near{0,1} [<head>(#Company && #Explicit)] #Filler{0,5} (持有|保留|保有|握有|手握) #Near{0,2} #Shares #Comma",
    recall: { end: "tail", slot: "owned" },
    example: "达达集团上市，京东在上市后还将持有约九成股份。",
    counter: "达达集团上市，京东在上市后还将持有约九成好感。",
  },
  {
    name: "own-joint-with-side",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,4} 由 [<head>#Company] #With #Gap (合资|合资设立|合资成立|合资组建|共同|联合) (设立|成立|组建|出资|创办)?",
    example: "达达集团由京东与当地方面合资设立。",
    counter: "达达集团由京东与当地方面联名投诉。",
  },
];
