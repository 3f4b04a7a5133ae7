import type { RelationRule } from "./rule.ts";

/** Who puts money into whom, told of the one that takes it or by its list of holders. */
export const FUNDING: readonly RelationRule[] = [
  {
    name: "invest-on-list",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,3} (股东|投资方|投资人|出资方) #Loose{0,4} [<head>#Outfit] #Short{0,2} (在列|赫然在列|榜上有名|入列|持股最多|现身|位列其中|持股)",
    example: "兴盛优选的股东名单中，腾讯赫然在列。",
    counter: "兴盛优选的来宾名单中，腾讯赫然在列。",
  },
  {
    name: "invest-pours",
    type: "invests_in",
    match:
      "[<head>#Outfit] #Filler{0,4} (向|给) [<tail>#Company] #Short{0,3} (投入|注入|投了|投下|输血|追投|追加投资|提供融资)",
    example: "腾讯前后向兴盛优选投入三亿美元。",
    counter: "腾讯前后向兴盛优选赠送三千门票。",
  },
  {
    name: "invest-receives",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,4} (获|获得|引入|引进|拿到|收获|迎来|收到|赢得|斩获|拿下|接受|吸引) #Near{0,1} [<head>#Outfit] #Filler{0,6} (投资|注资|入股|融资|增资|加持|战投|战略投资|投资人|基石投资者|基石投资人|战略投资者|战略股东|领投|跟投)",
    example: "兴盛优选先后拿到腾讯的数亿元投资。",
    counter: "兴盛优选先后拿到腾讯的数亿元订单。",
  },
  {
    name: "invest-wagers",
    type: "invests_in",
    match:
      "[<head>#Outfit] #Filler{0,4} (押宝|押注|押中|重仓|投过|投了|投给|独投|豪掷|看中|出手) #Short{0,2} [<tail>#Company]",
    example: "腾讯早年投过兴盛优选。",
    counter: "腾讯早年学过兴盛优选。",
  },
  {
    name: "invest-behind-it",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,3} (背后|身后) #Near{0,1} (有|是|站着|集结了|聚集了|不乏|站) #Short{0,1} [<head>#Outfit]",
    example: "兴盛优选身后集结了腾讯、京东。",
    counter: "兴盛优选身后停着了腾讯、京东的班车。",
  },
  {
    name: "invest-its-holders",
    type: "invests_in",
    match: "[<head>#Outfit] #Short{0,2} (为|是) 其? (#Gap && #Near)? #Investor",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选公布业绩，腾讯、京东均为其股东。",
    counter: "兴盛优选公布业绩，腾讯、京东均为其客户。",
  },
  {
    name: "invest-takes-part",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,6} 融资 #Loose{0,4} [<head>#Outfit] #Near{0,1} (参与|参与其中|出手|入局|跟进|加码|加持|领投|跟投|参投)",
    example: "兴盛优选完成新一轮融资，腾讯等出手。",
    counter: "兴盛优选完成新一轮融资，腾讯等道贺。",
  },
  {
    name: "invest-round-parties",
    type: "invests_in",
    match:
      "(本轮|此轮|该轮|本次|此次) #Filler{0,5} (由|获|为|引入|包括) #Short{0,2} [<head>#Outfit] #Near{0,1} (领投|跟投|参投|投资|认购|独家投资|出资|独投)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选日前完成融资。本轮由腾讯独家投资。",
    counter: "兴盛优选日前完成融资。本轮由腾讯独家报道。",
  },
  {
    name: "invest-cornerstones",
    type: "invests_in",
    match:
      "(基石投资者|基石投资人|战略投资者|投资者|投资方|出资方|主要股东|其余股东|老股东|股东) #Near{0,1} (包括|有|为|是|还有|还包括|含|涵盖|囊括|不乏) #Short{0,2} [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选完成上市募资。主要股东不乏腾讯、京东。",
    counter: "兴盛优选完成上市募资。主要客户不乏腾讯、京东。",
  },
  {
    name: "invest-among-holders",
    type: "invests_in",
    match: "[<head>#Outfit] #Near{0,1} (在|同在|位列|现身|跻身) 股东",
    recall: { end: "tail", slot: "owned" },
    example: "兴盛优选公布业绩，腾讯、京东均在股东之列。",
    counter: "兴盛优选公布业绩，腾讯、京东均在嘉宾之列。",
  },
];
