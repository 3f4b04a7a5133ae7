import type { RelationRule } from "./rule.ts";

/** Where a body leaves, closes down or stays. */
export const DEPARTURES: readonly RelationRule[] = [
  {
    name: "located-leaves-from",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (从|自) [<tail>#Site] #Near{0,2} (撤出|退出|撤离|撤资|撤店|离开|撤回|抽身|撤走|离场|撤退|撤站|撤柜|退场)",
    example: "盒马从长沙、武汉等地撤出。",
    counter: "盒马从长沙、武汉等地进货。",
  },
  {
    name: "located-closes",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,6} (关闭|关停|关掉|下线|停运|裁撤|撤销|停止|暂停|终止|结束|出售|砍掉|缩减|收缩|清退|保留|守住|重启|合并|搬迁) #Near{0,2} [<tail>#Site] 的? #Near{0,1} (站|站点|分站|业务|办公室|办事处|门店|工厂|市场|仓|基地|分公司|网点|生产线|产线|服务|运营|产能|研发中心|团队|店铺|商店|数据中心|大本营|总部)",
    example: "盒马将于月底关闭长沙业务。",
    counter: "盒马将于月底关闭长沙红包。",
  },
  {
    name: "located-has-left",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] #Near{0,1} (只剩|仅剩|还剩|现有|共有|已有|开有|仅有|保有|尚有)",
    example: "盒马收缩战线，在长沙只剩两家店。",
    counter: "盒马收缩战线，在长沙只谈两笔账。",
  },
  {
    name: "located-has-there",
    type: "located_in",
    match:
      "#Comma [<tail>#Site] #Near{0,1} (已有|共有|现有|拥有|开出|仅剩|只剩) #Short{0,1} (门店|店|工厂|网点|仓库|基地|员工)",
    recall: { end: "head", slot: "speaker" },
    example: "盒马公布业绩，长沙已有三十家门店。",
    counter: "盒马公布业绩，长沙已有三十场展览。",
  },
  {
    name: "located-quits",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,4} (告别|离开|淡出|撤离|退守|固守|坚守|留守|主攻|深耕) #Near{0,1} [<tail>#Site] (市场|大本营)",
    example: "盒马在投资人的压力下正逐步淡出波兰市场。",
    counter: "盒马在投资人的压力下正逐步淡出波兰观众的视线。",
  },
  {
    name: "located-stays",
    type: "located_in",
    match:
      "至于? #Gap{0,1} [<tail>#Site] #Near{0,1} (业务|市场|门店|工厂|站点|办公室|团队) #Comma [<head>#Company] #Filler{0,3} (不会|没有|并未|无意|暂无) #Near{0,1} (退出|撤出|关闭|关停|离开|撤离|出售|裁撤)",
    example: "至于长沙业务，盒马表示不会退出。",
    counter: "至于长沙业务，盒马表示不会评论。",
  },
  {
    name: "located-site-closes",
    type: "located_in",
    match:
      "#Comma #Near{0,1} [<tail>#Site] #Near{0,1} (业务|站|工厂|门店|站点|办公室|总部|仓|网点) #Filler{0,3} (关闭|关停|停产|停运|停业|停摆|撤店|关店|下线|关门|复工|复产|投产|照常|恢复|退出|撤出|剥离|终止)",
    recall: { end: "head", slot: "speaker" },
    example: "盒马宣布调整，长沙业务月底关停。",
    counter: "盒马宣布调整，长沙业务月底汇报。",
  },
];
