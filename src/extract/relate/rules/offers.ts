import type { RelationRule } from "./rule.ts";

/** What is offered for a firm and how it answers, and purchases told beside another. */
export const OFFERS: readonly RelationRule[] = [
  {
    name: "acquire-answered",
    type: "acquires",
    match:
      "[<tail>#Company] #Filler{0,4} (拒绝|回绝|婉拒|谢绝|接受|同意|否决|收到|驳回) #Near{0,1} [<head>(#Company && !#Holder)] #Short{0,3} (收购|并购|要约|私有化)",
    example: "德邦股份拒绝了京东物流九十亿元的收购要约。",
    counter: "德邦股份拒绝了京东物流九十亿元的订单。",
  },
  {
    name: "acquire-parent-answered",
    type: "acquires",
    match:
      "[<tail>#Company] #Filler{0,4} (拒绝|回绝|婉拒|谢绝|接受|同意|否决|收到|驳回) #Near{0,1} #Company #Near{0,1} (母公司|控股股东|大股东|子公司|旗下) #Near{0,1} [<head>#Company] #Short{0,3} (收购|并购|要约|私有化)",
    example: "德邦股份拒绝了京东子公司京东物流九十亿元的收购要约。",
    counter: "德邦股份拒绝了京东子公司京东物流九十亿元的订单。",
  },
  {
    name: "acquire-offer-for",
    type: "acquires",
    match:
      "[<head>#Company] #Loose{0,6} 对 #Short{0,1} [<tail>(#Company && !#Holder)] 的? #Short{0,2} (要约|报价|出价|竞购|邀约)",
    example: "京东物流提高了对德邦股份的报价。",
    counter: "京东物流提高了对德邦股份的评价。",
  },
  {
    name: "acquire-since-buying",
    type: "acquires",
    match:
      "(自|从|早在|在)? #Short{0,1} (收购|并购|买下|兼并|拿下|吞下|接手) #Short{0,1} [<tail>(#Company && !#Holder)] #Near{0,1} (以来|至今|后不久|以后|起) 逗 [<head>#Company]",
    example: "自前年买下德邦股份以来，京东物流运量大增。",
    counter: "自前年告别德邦股份以来，京东物流运量大增。",
  },
  {
    name: "acquire-past-record",
    type: "acquires",
    match:
      "(超过|超|远超|高于|仅次于|大于|刷新|打破|超越|低于|媲美) #Short{0,1} (收购|并购|买下|拿下|吞下) #Short{0,2} [<tail>(#Company && !#Holder)]",
    recall: { end: "head", slot: "kin" },
    example: "这将是京东物流第二大收购，仅次于前年买下德邦股份的交易。",
    counter: "这将是京东物流第二大收购，仅次于前年走访德邦股份的热闹。",
  },
];
