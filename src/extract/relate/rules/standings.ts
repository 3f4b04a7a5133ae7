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
  {
    name: "rank-holds-place",
    type: "ranks",
    match:
      "[<tail>(#Company && #Explicit)] #Word{0,6} (前四位|前四名|前四|前十之内|前十之列|前五之列|进榜|首次进榜|再度进榜|排到第|滑到第|跌到第|滑落至第|降至第|降到第|头把交椅|挤进前|挤入前|挺进前|占据前)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东仍坐头把交椅。",
    counter: "胡润研究院发布百强榜。京东仍卖办公桌椅。",
  },
  {
    name: "rank-largest",
    type: "ranks",
    match:
      "[<tail>(#Company && #Explicit)] #Short{0,2} (是|为|成为|系) #Short{0,3} (最大的|第一大|第二大|第三大|第四大|第五大|第六大|第七大|第八大|第九大|第十大)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院的数据显示，按销售额计，京东是国内第二大电商平台。",
    counter: "胡润研究院的数据显示，按销售额计，京东是国内二线电商平台。",
  },
  {
    name: "rank-scores",
    type: "ranks",
    match:
      "[<tail>(#Company && #Explicit)] #Short{0,2} (得分|总分|评分|满意度得分|综合得分) #Near{0,2} (最高|居首|领先|居前|靠前|次之|最低|垫底|在|为|超过|高于|达到|排在)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东、美团得分超过90分。",
    counter: "胡润研究院发布百强榜。京东、美团股价超过90元。",
  },
  {
    name: "rank-scorers",
    type: "ranks",
    match:
      "(得分|总分|评分|满意度|满意度得分|份额|市占率|出货量|销量|增速|占比|估值|市值|价值|营收) #Filler{0,2} (最高|较高|居前|靠前|领先|以上|前列|最低|最大|最多|超过) #Filler{0,2} 的 #Near{0,2} (有|包括|是|为) #Mark{0,1} #Filler{0,2} [<tail>#Company]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。得分在90分以上的有京东、美团。",
    counter: "胡润研究院发布百强榜。面积在90平方米以上的有京东、美团的展台。",
  },
  {
    name: "rank-next-are",
    type: "ranks",
    match:
      "(其后|此后|其次|随后|再次|之后|身后|往后|接下来|紧接着) #Near{0,1} (是|为|依次) #Near{0,1} #Mark{0,1} [<tail>(#Company && #Explicit)]",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东领先，其后是美团和滴滴。",
    counter: "胡润研究院发布百强榜。京东领先，其中是否有美团尚不清楚。",
  },
  {
    name: "rank-overtakes",
    type: "ranks",
    match:
      "[<tail>(#Company && #Explicit)] #Near{0,2} (超越|超过|反超|力压|赶超|挤掉|取代|击败|压过) #Company #Filler{0,3} #Rank",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东超越美团跃居第二。",
    counter: "胡润研究院发布百强榜。京东超越美团引发热议。",
  },
];
