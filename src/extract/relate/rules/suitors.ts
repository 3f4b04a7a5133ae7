import type { RelationRule } from "./rule.ts";

/** Who offers for a firm or is among those who would have it, and whose money goes into a new one. */
export const SUITORS: readonly RelationRule[] = [
  {
    name: "acquire-offers-to",
    type: "acquires",
    match:
      "[<head>#Company] #Loose{0,4} 向 #Short{0,1} [<tail>(#Company && !#Holder)] #Short{0,2} (发出|提出|递交|发起|开出|抛出|送出|报出|提交) #Filler{0,4} (收购|要约|并购|私有化|要约收购)",
    example: "京东物流上月向德邦股份抛出一份收购要约。",
    counter: "京东物流上月向德邦股份抛出一份联名海报。",
  },
  {
    name: "acquire-among-suitors",
    type: "acquires",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,1} (在|位列|名列|出现在|跻身|进入) #Near{0,1} (接洽者|竞购者|竞标者|竞拍者|买家|潜在买家|意向买家|意向方|求购者|竞购方|收购方|竞争者|候选买家)",
    recall: { end: "tail", slot: "bought" },
    example: "传德邦股份将被顺丰收购。京东物流也在竞购者之列。",
    counter: "传德邦股份将被顺丰收购。京东物流也在围观者之列。",
  },
  {
    name: "acquire-suitors",
    type: "acquires",
    match: "[<head>(#Company && #Explicit)] #Filler{0,4} (接盘|洽购|竞标|竞拍|接洽|求购|感兴趣) #Comma",
    recall: { end: "tail", slot: "bought" },
    example: "传德邦股份将被顺丰收购。京东物流也有意接盘。",
    counter: "传德邦股份将被顺丰收购。京东物流也有意旁观。",
  },
  {
    name: "invest-set-up-first",
    type: "invests_in",
    match:
      "[<head>#Outfit] #With #Short{0,1} #Outfit #Near{0,1} (共同|联合|合作)? #Near{0,1} (出资设立|出资成立|出资组建|投资设立|投资成立) 的? #Short{0,2} [<tail>#Company]",
    example: "腾讯与京东共同出资设立兴盛优选。",
    counter: "腾讯与京东共同出门造访兴盛优选。",
  },
  {
    name: "invest-set-up-second",
    type: "invests_in",
    match:
      "#Outfit #With #Short{0,1} [<head>#Outfit] #Near{0,1} (共同|联合|合作)? #Near{0,1} (出资设立|出资成立|出资组建|投资设立|投资成立) 的? #Short{0,2} [<tail>#Company]",
    example: "腾讯与京东共同出资设立兴盛优选。",
    counter: "腾讯与京东共同出门造访兴盛优选。",
  },
  {
    name: "invest-led-then-raised",
    type: "invests_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (领投|跟投|参投|独家投资) #Word{0,6} 逗 [<tail>(#Company && #Explicit)] #Filler{0,4} (完成|获|获得|宣布|拿到) #Filler{0,6} 融资",
    example: "由腾讯领投、京东跟投，兴盛优选完成新一轮融资。",
    counter: "由腾讯领衔、京东跟进，兴盛优选完成新一轮融资。",
  },
  {
    name: "invest-puts-in-so-much",
    type: "invests_in",
    match: "#Comma #Near{0,1} [<head>(#Body && #Explicit)] #Near{0,2} (投了|注资|注入) #Short #Comma",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选完成新一轮融资，腾讯又注入5亿元。",
    counter: "兴盛优选完成新一轮融资，腾讯又罚没5亿元。",
  },
  {
    name: "invest-among-backers",
    type: "invests_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (名列|位列|跻身|现身|出现在) #Near{0,1} (投资方|投资人|出资方|投资机构|领投方|基石投资者)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选完成新一轮融资，腾讯、京东等名列投资方。",
    counter: "兴盛优选完成新一轮融资，腾讯、京东等名列前三。",
  },
  {
    name: "invest-round-done-by",
    type: "invests_in",
    match:
      "融资 #Filler{0,2} 由 #Short{0,1} [<head>(#Outfit && #Explicit)] #Near{0,2} (完成|认购|投资|包揽|出资|独家投资)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选的新一轮融资由腾讯、京东共同完成。",
    counter: "兴盛优选的新一轮融资由腾讯、京东共同见证。",
  },
  {
    name: "invest-on-its-list",
    type: "invests_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (在|位列|名列|出现在|跻身|进入) [<tail>#Company] 的? #Near{0,1} (投资方|投资人|出资方|战略投资者|投资机构)",
    example: "腾讯也在兴盛优选的投资人名单上。",
    counter: "腾讯也在兴盛优选的采购方名单上。",
  },
  {
    name: "invest-set-up-list",
    type: "invests_in",
    match:
      "[<head>(#Outfit && #List)] #Near{0,1} (共同|联合|合作)? #Near{0,1} (出资设立|出资成立|出资组建|投资设立|投资成立) 的? #Short{0,2} [<tail>#Company]",
    example: "腾讯、京东共同出资组建的兴盛优选开业。",
    counter: "腾讯、京东共同出门走访的兴盛优选开业。",
  },
  {
    name: "invest-in-talks-with",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,3} #With [<head>#Outfit] #Near{0,2} (洽谈|商谈|磋商|商讨|谈判) #Near{0,2} (融资|注资|入股|投资)",
    example: "兴盛优选正与腾讯洽谈新一轮融资。",
    counter: "兴盛优选正与腾讯洽谈新一轮租约。",
  },
  {
    name: "acquire-sold-to-whom",
    type: "acquires",
    match: "向 [<head>#Company] #Near{0,1} (出售|转让|出让|售出|转手) #Near{0,2} [<tail>(#Company && !#Holder)]",
    example: "京东以九十亿元向京东物流出售德邦股份的全部股权。",
    counter: "京东以九十亿元向京东物流出示德邦股份的全部账目。",
  },
  {
    name: "own-sells-to-whom",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,5} 向 #Company #Near{0,1} (出售|转让|出让|售出|转手) #Near{0,2} [<tail>#Company]",
    example: "京东以九十亿元向京东物流出售德邦股份的全部股权。",
    counter: "京东以九十亿元向京东物流出示德邦股份的全部账目。",
  },
  {
    name: "acquire-taker-is",
    type: "acquires",
    match:
      "[<tail>#Company] #Short{0,2} 逗 (接手的是|接盘的是|接手的正是|接盘者是|接手者是|买家是|买主是|买方是) #Near{0,1} [<head>#Company]",
    example: "京东退出德邦股份，接手的是顺丰。",
    counter: "京东退出德邦股份，送行的是顺丰。",
  },
  {
    name: "acquire-target-of",
    type: "acquires",
    match:
      "[<tail>#Company] #Filler{0,3} (成为|沦为|是) [<head>#Company] 的? #Short{0,1} (收购目标|并购目标|收购对象|并购对象|猎物)",
    example: "德邦股份成为京东物流的收购对象。",
    counter: "德邦股份成为京东物流的送货对象。",
  },
  {
    name: "acquire-talks-of-two",
    type: "acquires",
    match: "[<head>#Company] #With [<tail>#Company] 的? #Near{0,1} (收购|并购) #Near{0,1} (谈判|交易|磋商|案)",
    example: "京东物流与德邦股份的收购谈判破裂。",
    counter: "京东物流与德邦股份的租约谈判破裂。",
  },
];
