import type { RelationRule } from "./rule.ts";

/** Which list or publisher a place in the ranks is told of, where the sentence names it. */
export const STANDINGS: readonly RelationRule[] = [
  {
    name: "rank-on-list",
    type: "ranks",
    match:
      "[<tail>#Company] #Near{0,2} (登上|入选|跻身|上榜|荣登|位列|名列|入围|挺进|登榜|重返) #Filler{0,2} [<head>#Media]",
    example: "京东首次登上《财富》世界500强。",
    counter: "京东首次投诉《财富》世界500强。",
  },
  {
    name: "rank-by-figures",
    type: "ranks",
    match:
      "[<head>(#Media|#Company|#Organization)] #Word{0,4} (数据|统计|榜单|排名|报告|调查|研究) #Loose{0,4} [<tail>#Company] #Filler{0,6} (第一|第二|第三|最高|最大|居首|居次席|第一位|第二位|榜首|领先|冠军|首位|夺冠|领跑)",
    example: "胡润研究院的数据称，京东在家电中份额最高。",
    counter: "胡润研究院的数据称，京东在家电中增长平稳。",
  },
  {
    name: "rank-said-by",
    type: "ranks",
    match: "[<head>(#Media|#Company|#Organization)] 冒 [<tail>#Company] #Loose{0,6} #Rank",
    example: "胡润研究院：京东家电销量稳居榜首",
    counter: "胡润研究院：京东家电销量开始下滑",
  },
];
