import type { RelationRule } from "./rule.ts";

/** Who is whose rival, supplier or ally, told of by a list's other members, an attack and its answer, or a circle that the members form. */
export const RIVALS_AND_ALLIES: readonly RelationRule[] = [
  {
    name: "compete-besides",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,4} (对手|竞争对手|劲敌|竞争者|竞品) #Filler{0,2} (除|除了|不止|既有) #Company #Near{0,1} 逗 (还有|还包括|更有|另有) #Filler{0,3} [<tail>#Company]",
    example: "京东在华东的对手除了拼多多，还有美团。",
    counter: "京东在华东的客户除了拼多多，还有美团。",
  },
  {
    name: "compete-attack-answered",
    type: "competes_with",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,5} (攻势|进攻|猛攻|来势汹汹|攻城略地|步步紧逼|紧追不舍|咄咄逼人|强攻|抢滩|来袭) #Filler{0,3} 逗 [<tail>(#Company && #Explicit)] #Word{0,6} (应战|迎战|反击|还击|接招|防守|回击|守擂|阻击|应对|反制|抵挡|招架)",
    example: "去年拼多多攻势凶猛，京东以补贴、直播应战。",
    counter: "去年拼多多攻势凶猛，京东以补贴、直播谢客。",
  },
  {
    name: "partner-uses-as",
    type: "partners_with",
    match:
      "[<head>#Company] #Near{0,2} (以) [<tail>#Company] (为|作为) #Short{0,2} (服务商|供应商|代工厂|承运商|合作伙伴|伙伴|物流商|云服务商|供货商|代理商|经销商|渠道商)",
    example: "安踏以京东物流为主要承运商。",
    counter: "安踏以京东物流为学习榜样。",
  },
  {
    name: "partner-circle-members",
    type: "partners_with",
    match:
      "#With [<all>(#Company && #List)] #Near{0,1} (组成|组建|结成|缔结|成立|构成) 的 #Gap? (#Organization|联盟|联合体|财团|同盟|联营体|合资公司|阵营)",
    example: "顺丰与中通、圆通组成的阵营将续约五年。",
    counter: "顺丰与中通、圆通组成的奇观将再现五年。",
  },
  {
    name: "participate-on-list",
    type: "participates_in",
    match:
      "(参展|参会|参加|参与|参赛|亮相|出席|与会) #Short{0,1} 逗 [<head>(#Body && #List)] #Near{0,1} (在名单之中|在列|在其列|位列其中|榜上有名|赫然在列)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会临近。五百家企业确认参展，京东、美团都在名单之中。",
    counter: "中国国际进口博览会临近。五百家企业确认参展，京东、美团都在争论之中。",
  },
  {
    name: "pilot-selects-users",
    type: "pilots_in",
    match:
      "(在|于) [<tail>#Site] #Short{0,3} (试行|试用|测试|内测|试水|公测|试推|试运行) #Near{0,1} [<head>(#Product && #Explicit)]",
    example: "抖音下周在苏州选取部分商家试行数字人民币。",
    counter: "抖音下周在苏州选取部分商家宣传数字人民币。",
  },
  {
    name: "pilot-in-so-many",
    type: "pilots_in",
    match: "(在|于|先在) [<tail>(#Site && #List)] #Near{0,2} (先行先试|先行实施|试行|试点|先行|试运行)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》，今年在深圳、苏州等25个城市先行先试。",
    counter: "商务部发布《家政服务管理办法》，今年在深圳、苏州等25个城市先后降雨。",
  },
  {
    name: "rank-next",
    type: "ranks",
    match: "#Comma [<tail>(#Company && #Explicit)] #Near{0,1} (次之|其次|殿后|垫底|紧随|居末) #Comma",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东居首，美团其次，滴滴出局。",
    counter: "胡润研究院发布百强榜。京东居首，美团道贺，滴滴出局。",
  },
  {
    name: "rank-enters-top",
    type: "ranks",
    match:
      "[<tail>#Company] #Near{0,3} (进入|重返|挤进|闯入|跌出|杀入|杀进|回到|滑出|冲进|新进|新晋) (前三|前五|前十|前列|前三甲|前四|前三名|前五名|前十名|前二十|榜单)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东首次进入前三。",
    counter: "胡润研究院发布百强榜。京东首次进入前厅。",
  },
];
