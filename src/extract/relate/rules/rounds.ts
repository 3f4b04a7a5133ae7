import type { RelationRule } from "./rule.ts";

/** Who else takes part in a round, who holds jointly, and who buys a share. */
export const ROUNDS: readonly RelationRule[] = [
  {
    name: "invest-others-too",
    type: "invests_in",
    match:
      "(投资方|投资人|投资者|融资|领投|跟投|基石投资者|战略投资者|股东|出资方|参投方) #Loose{0,5} #Outfit #Loose{0,4} 逗 [<head>(#Outfit && #Explicit)] #Short{0,2} (参与|参与其中|跟投|参投|跟进|加码|在列|现身)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选完成融资。投资方阵容可观：阿里巴巴在列，腾讯等老股东也参与其中。",
    counter: "兴盛优选完成融资。投资方阵容可观：阿里巴巴在列，腾讯等老对手也前来道贺。",
  },
  {
    name: "own-held-together-first",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Short{0,1} [<head>#Company] #With #Company #Near{0,2} (各持股|各持|持股|各占|持有|控股|共有)",
    example: "饿了么由阿里巴巴与顺丰两方各持股一半。",
    counter: "饿了么由阿里巴巴与顺丰两方各宣传一半。",
  },
  {
    name: "own-held-together-second",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Short{0,1} #Company #With [<head>#Company] #Near{0,2} (各持股|各持|持股|各占|持有|控股|共有)",
    example: "饿了么由阿里巴巴与顺丰两方各持股一半。",
    counter: "饿了么由阿里巴巴与顺丰两方各宣传一半。",
  },
  {
    name: "own-agency-holder",
    type: "owns",
    match:
      "[<tail>(#Company && #Explicit)] #Filler{0,4} (控股股东|大股东|第一大股东|实际控制人|实控人) #Short{0,2} (为|是|系) #Short{0,1} [<head>#Agency]",
    example: "中国物流集团的实际控制人为国务院国资委。",
    counter: "中国物流集团的常年访客为国务院国资委。",
  },
  {
    name: "own-known-for",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Near{0,1} 以 #Short{0,1} [<tail>#Owned] #Near{0,2} (闻名|著称|知名|出名|见长|打响名号)",
    example: "阿里巴巴以送餐的饿了么闻名。",
    counter: "阿里巴巴以送餐的饿了么为邻。",
  },
  {
    name: "own-ware-of",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] 的 (#Gap && #Near)? [<tail>#Product]",
    example: "京东的减重药诺和盈获批。",
    counter: "京东与减重药诺和盈无关。",
  },
  {
    name: "approve-trade-name",
    type: "approves",
    match: "[<head>#Agency] #Word{0,6} #Approve #Company? #Word{0,6} (商品名|商品名称|品牌名) #Mark? [<tail>#Product]",
    example: "国家药监局近日批准礼来的一种注射液（商品名：诺和盈）上市。",
    counter: "国家药监局近日提醒礼来的一种注射液（商品名：诺和盈）慎用。",
  },
  {
    name: "own-this-under",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] #Near{0,1} 旗下 的? (这家|这个|这一|该)",
    recall: { end: "tail", slot: "owned" },
    example: "饿了么公布业绩。阿里巴巴旗下这一外卖平台收入增长。",
    counter: "饿了么公布业绩。阿里巴巴楼下这一快餐铺子收入增长。",
  },
  {
    name: "own-holds-the-rest",
    type: "owns",
    match:
      "(持有|持股|控股) #Short{0,1} [<tail>#Company] #Short{1,3} 逗 [<head>(#Company && #Explicit)] #Near{0,1} (持有|持股|占股) #Short{0,2} #Comma",
    example: "阿里巴巴持有饿了么九成股份，腾讯持有一成。",
    counter: "阿里巴巴持有饿了么九成股份，腾讯送来一信。",
  },
];
