import type { RelationRule } from "./rule.ts";

/** What is told in the plainest words, and in no others. */
export const PLAINLY: readonly RelationRule[] = [
  {
    name: "work-now-holds",
    type: "works_for",
    match: "[<head>#Person] #Near{0,2} (现任|时任) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    example: "徐雷现任京东集团总裁。",
    counter: "徐雷现任京东集团门外。",
  },
  {
    name: "own-is-under",
    type: "owns",
    match: "[<tail>(#Owned && #Explicit)] #Near{0,1} (是|为|系) [<head>(#Company && #Explicit)] 旗下产品",
    example: "飞书是字节跳动旗下产品。",
    counter: "飞书是字节跳动旗下员工的话题。",
  },
  {
    name: "acquire-by-agreement",
    type: "acquires",
    match:
      "[<head>(#Company && #Explicit)] #Loose{0,5} #With [<tail>(#Company && #Explicit)] #Near{0,2} (签署收购协议|签署并购协议|签署股权收购协议|签订收购协议|签订并购协议|达成收购协议|订立并购协议)",
    example: "京东物流宣布，已与德邦股份达成收购协议。",
    counter: "京东物流宣布，已与德邦股份达成环保协议。",
  },
  {
    name: "compete-each-other",
    type: "competes_with",
    match: "[<all>(#Company && #List)] #Near{0,2} (是|为|成为) #Near{0,2} (竞争对手|对手|劲敌|竞争者)",
    example: "拼多多和京东是竞争对手。",
    counter: "拼多多和京东是合作对象。",
  },
  {
    name: "rank-tops-named",
    type: "ranks",
    match: "[<tail>#Company] #Short{0,2} (位居|位列|名列|登上|荣登|跻身|登顶|蝉联|高居) #Near{0,1} [<head>#Media]",
    example: "京东位居《2021胡润中国500强》榜首。",
    counter: "京东翻阅《2021胡润中国500强》全文。",
  },
  {
    name: "partner-agencies-sign",
    type: "partners_with",
    match:
      "[<all>(#Agency && #List)] #Filler{0,3} (签署|签订|达成|建立) #Filler{0,3} (备忘录|谅解备忘录|合作备忘录|合作协议|战略合作协议|框架协议|合作机制|合作框架协议|战略合作框架协议|监管合作协议)",
    example: "商务部与杭州市政府签署合作备忘录。",
    counter: "商务部与杭州市政府签署意见。",
  },
];
