import type { RelationRule } from "./rule.ts";

/** Who ranks whom. */
export const RANKINGS: readonly RelationRule[] = [
  {
    name: "rank-position",
    type: "ranks",
    match:
      "[<tail>#Company] #Loose{0,6} (分列|包揽|位居第|排在|排第|列第|居第|跻身|夺得|摘得|拿下第|升至第|跌至第|遥遥领先|居次|居次席|列次席|居次位)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东、美团分列二三位。",
    counter: "胡润研究院发布百强榜。京东、美团分送礼品。",
  },
  {
    name: "rank-list",
    type: "ranks",
    match:
      "[<head>(#Media|#Company|#Organization)] #Word{0,5} (榜单|排行榜|排名|榜) #Loose{0,6} [<tail>#Company] #Filler{0,5} (第一|第二|第三|位列|位居|榜首|上榜|入选|排名)",
    example: "亚马逊发布的排行榜显示，京东位列第二。",
    counter: "亚马逊发布报告，京东表示欢迎。",
  },
  {
    name: "rank-place",
    type: "ranks",
    match: "[<tail>#Company] #Word{0,8} #Rank",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东位列第二。",
    counter: "胡润研究院发布百强榜。京东表示欢迎。",
  },
  {
    name: "rank-named",
    type: "ranks",
    match: "#Rank #Filler{0,6} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。排名第二的是京东。",
    counter: "胡润研究院发布百强榜。表示欢迎的是京东。",
  },
  {
    name: "rank-order",
    type: "ranks",
    match:
      "(前十|前十名|前十位|前五位|前三|前五|前三名|前五名|前四|十强|三甲|上榜企业|入围企业|上榜品牌|上榜公司|前列|前两位|前三位) #Filler{0,3} (为|是|包括|有|还有) #Mark{0,1} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。前三名依次为京东、美团、滴滴。",
    counter: "胡润研究院发布百强榜。客户依次为京东、美团、滴滴。",
  },
  {
    name: "rank-among",
    type: "ranks",
    match: "(上榜|入围|入选|在列|进榜|入榜|榜单) 逗 (其中|包括) #Filler{0,2} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。八家公司上榜，包括京东、美团。",
    counter: "胡润研究院发布百强榜。八家公司道贺，包括京东、美团。",
  },
  {
    name: "rank-as",
    type: "ranks",
    match: "以 [<tail>#Company] 为 (前三名|前三|前三甲|前五名|前五|前十名|前十)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。社区团购以京东、美团为前三名。",
    counter: "胡润研究院发布百强榜。社区团购以京东、美团为合作方。",
  },
];
