import type { RelationRule } from "./rule.ts";

/** Who takes what to a fair or a race, and who makes a ware, beside what launches.ts, wares.ts and venues.ts read. */
export const SHOWINGS: readonly RelationRule[] = [
  {
    name: "launch-puts-on-show",
    type: "launches",
    match:
      "[<head>#Company] #Filler{0,3} (将|把) #Short{0,1} [<tail>#Product] #Near{0,1} (搬到|搬上|带到|带上|搬进|带进|摆上|摆到|送上|推上|推向)",
    example: "美团把“团好货优选馆”小程序搬到展台。",
    counter: "美团把“团好货优选馆”小程序告上法庭。",
  },
  {
    name: "launch-takes-along",
    type: "launches",
    match: "[<head>#Company] #Filler{0,3} (带去|送展|携|秀出|搬来|搬出) #Filler{0,3} [<tail>#Product]",
    example: "美团今年带去了“团好货优选馆”小程序。",
    counter: "美团今年告别了“团好货优选馆”小程序。",
  },
  {
    name: "launch-developer-of",
    type: "launches",
    match:
      "[<tail>#Product] #Near{0,1} 的? #Near{0,1} (开发商|研发商|制造商|生产商|出品方|发行商|开发者|研发方|开发方|出品公司|研制单位) [<head>#Company]",
    example: "“团好货优选馆”小程序的开发商美团致歉。",
    counter: "“团好货优选馆”小程序的老对手美团致歉。",
  },
  {
    name: "launch-built-by",
    type: "launches",
    match: "[<tail>#Product] #Loose{0,4} 由 [<head>#Company] #Filler{0,3} (建设|承建|出品|操刀|自主研发|牵头研制|孵化)",
    example: "“团好货优选馆”小程序由美团建设。",
    counter: "“团好货优选馆”小程序由美团保管。",
  },
  {
    name: "launch-that-ware",
    type: "launches",
    match:
      "#Comma (这款产品|该产品|这款应用|该应用|该平台|该服务|这项服务|该功能|该药|该机型|该车|该车型|新车|火箭|卫星|该模型|该芯片|这款药|这款芯片|这款车|该游戏|这款游戏|该系统|该疫苗) #Near{0,1} 由 [<head>#Company] #Filler{0,3} (研发|研制|开发|推出|设计|打造|自主研发|自主研制|出品)",
    recall: { end: "tail", slot: "thing" },
    example: "“团好货优选馆”小程序上线。该系统由美团研发。",
    counter: "“团好货优选馆”小程序上线。该系统由美团试用。",
  },
  {
    name: "launch-first-sale",
    type: "launches",
    match: "[<head>#Company] #Filler{0,5} (开卖|首销|官宣|亮出|奉上|捧出|拿出|揭晓) #Near{0,1} [<tail>#Product]",
    example: "美团在自家商城开卖“团好货优选馆”小程序。",
    counter: "美团在自家商城停用“团好货优选馆”小程序。",
  },
  {
    name: "launch-by-code-name",
    type: "launches",
    match:
      "[<head>#Company] #Loose{0,5} #LaunchVerb #Loose{1,5} (代号|内部代号|取名|取名为|命名为|定名|定名为|名叫|名为|叫做) #Near{0,1} [<tail>#Product]",
    example: "美团将推出一款买菜应用，代号“团好货优选馆”小程序。",
    counter: "美团将推出一款买菜应用，好过“团好货优选馆”小程序。",
  },
  {
    name: "own-further-ware",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] 的 (#Gap && #Near) 顿 [<tail>#Product]",
    example: "京东的京造、“京小服”机器人热销。",
    counter: "京东的京造与“京小服”机器人热销。",
  },
  {
    name: "participate-puts-on-show",
    type: "participates_in",
    match:
      "[<head>(#Body && #Explicit)] #Loose{0,5} (搬到|搬上|带到|带上|搬进|带进|摆上|摆到|送到) #Near{0,1} (现场|展台|展区|展会|展馆|会场|会上|赛场|展位)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕。京东把机器人搬到现场。",
    counter: "中国国际进口博览会开幕。京东把机器人搬到仓库。",
  },
  {
    name: "participate-takes-along",
    type: "participates_in",
    match: "[<head>(#Company && #Explicit)] #Near{0,2} (带去|送展|秀出)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕。京东带去了机器人。",
    counter: "中国国际进口博览会开幕。京东批评了机器人。",
  },
  {
    name: "participate-sponsors",
    type: "participates_in",
    match:
      "[<head>#Body] #Short{0,2} (出现在|现身|位列|跻身|名列|登上|进入|入选|是|成为|为|作为|担任|拿下|加入|获得|取得|竞得|签下) #Near{0,2} (赞助商|冠名商|参展商|总冠名|冠名权|独家冠名|赞助|官方合作伙伴)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕。京东、美团出现在赞助商名单上。",
    counter: "中国国际进口博览会开幕。京东、美团出现在志愿者名单上。",
  },
  {
    name: "participate-guest-of-honour",
    type: "participates_in",
    match:
      "[<head>(#Site|#Body)] #Near{0,1} (担任|任|出任|作为|为|是|应邀担任) #Near{0,1} (主题国|主题省|主题城市|主宾省|主宾国|主宾城市|主宾市|主宾单位|主宾地区)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕，四川省担任主宾省。",
    counter: "中国国际进口博览会开幕，四川省是内陆大省。",
  },
  {
    name: "participate-finishes",
    type: "participates_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Filler{0,5} (冲线|率先冲线|完赛|撞线|夺得冠军|获得冠军|获得亚军|获得季军|夺得亚军|摘得冠军|跑完全程)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开赛。京东的机器人率先冲线。",
    counter: "中国国际进口博览会开赛。京东的机器人率先维修。",
  },
  {
    name: "located-event-starts",
    type: "located_in",
    match:
      "[<head>#Event] #Loose{0,4} (在|于) [<tail>#Site] #Near{0,1} (鸣枪|开跑|鸣锣|打响|开赛|开战|发枪|起跑|首演|首映|谢幕|闭馆|收官)",
    example: "世界互联网大会日前在乌镇鸣锣。",
    counter: "世界互联网大会日前在乌镇预热。",
  },
  {
    name: "host-with-others",
    type: "hosts",
    match:
      "[<head>(#Body && !#Explicit)] #Near{0,2} (会同|联合|携手|协同|与|和) #Body #Short{0,1} #HostVerb #Filler{0,3} [<tail>#Event]",
    example: "商务部介绍，将会同财政部举办2022全国网上年货节。",
    counter: "商务部介绍，将会同财政部宣传2022全国网上年货节。",
  },
  {
    name: "own-stands-behind",
    type: "owns",
    match:
      "[<tail>(#Owned && #Explicit)] #Near{0,1} 背后 #Near{0,2} (公司|团队|企业|开发商|母公司|开发团队|研发团队|运营方|创业公司|初创公司) #Near{0,1} (是|为|来自|叫) [<head>#Company]",
    example: "“团好货优选馆”小程序背后的公司是美团。",
    counter: "“团好货优选馆”小程序背后的难题是美团。",
  },
  {
    name: "launch-long-prepared",
    type: "launches",
    match:
      "[<head>#Body] #Near{0,1} (筹备|打磨|酝酿|孵化|历时|耗时|耗资|潜心) #Short{0,1} 的 #Filler{0,3} [<tail>#Product]",
    example: "美团筹备四年的“团好货优选馆”小程序备受关注。",
    counter: "美团反对四年的“团好货优选馆”小程序备受关注。",
  },
  {
    name: "launch-by-that-firm",
    type: "launches",
    match:
      "由 (该公司|公司|该集团|该企业) #Filler{0,2} (研制|研发|开发|推出|打造|设计|自主研发|自主研制|制造|生产) 的 #Filler{0,2} [<tail>#Product]",
    recall: { end: "head", slot: "owned" },
    example: "展会上，美团带来新品，其中由该公司研发的“团好货优选馆”小程序首次亮相。",
    counter: "展会上，美团带来新品，其中由该公司试用的“团好货优选馆”小程序首次亮相。",
  },
];
