import type { RelationRule } from "./rule.ts";

/** Where events are held, by whom, and who comes, where the event is named in another clause. */
export const VENUES: readonly RelationRule[] = [
  {
    name: "located-event-here",
    type: "located_in",
    match:
      "[<head>#Event] #Filler{0,3} 在 (这里|此地|此间|当地|该市|该馆|这座城市|全市|全省|全区|全城|本市|本省|该省) #Near{0,2} #HoldVerb",
    recall: { end: "tail", slot: "site" },
    example: "走进杭州，街头已换上新装。昨天，世界互联网大会在这里开幕。",
    counter: "走进杭州，街头已换上新装。昨天，世界互联网大会在这里引起讨论。",
  },
  {
    name: "located-event-main-stage",
    type: "located_in",
    match:
      "(主场|主会场|主场活动|分会场|会场|会址|开幕式|闭幕式|主论坛|颁奖典礼|启动仪式|主活动|举办地|决赛) #Near{0,2} (放在|设在|落户|选在|定在|在|位于|落在|设于|移师|花落|落地|移至|是|为) #Near{0,1} [<tail>#Site]",
    recall: { end: "head", slot: "event" },
    example: "中国国际进口博览会临近。今年的主会场设在杭州。",
    counter: "中国国际进口博览会临近。今年的主会场感谢杭州。",
  },
  {
    name: "located-event-side-stage",
    type: "located_in",
    match: "[<tail>#Site] #Short{0,2} (开设|设立|设|增设|设置) #Near{0,1} (分会场|主会场|分论坛)",
    recall: { end: "head", slot: "event" },
    example: "中国国际进口博览会临近。杭州、苏州同步开设分会场。",
    counter: "中国国际进口博览会临近。杭州、苏州同步开设旅行社。",
  },
  {
    name: "located-event-moves",
    type: "located_in",
    match:
      "[<head>#Event] #Filler{0,4} (移师|花落|重返|回归|移至|改在|定在|选在|落在|设在|走进|落址|落户) #Near{0,1} [<tail>#Site]",
    example: "世界互联网大会首次走进杭州。",
    counter: "世界互联网大会首次感谢杭州。",
  },
  {
    name: "located-event-headline",
    type: "located_in",
    match: "[<head>#Event] #Near{0,1} [<tail>#Site] (开幕|启幕|闭幕|落幕|揭幕|举行|召开|收官|开赛|登场|举办|启动)",
    example: "第二十届世界互联网大会乌镇开幕",
    counter: "第二十届世界互联网大会乌镇直播",
  },
  {
    name: "host-starts",
    type: "hosts",
    match: "[<head>(#Agency && #Explicit)] #Filler{0,3} (启动|开展|部署) #Short{0,1} [<tail>#Event]",
    example: "商务部启动2022全国网上年货节。",
    counter: "商务部点评2022全国网上年货节。",
  },
  {
    name: "host-other-verbs",
    type: "hosts",
    match: "[<head>#Body] #Short{0,2} (发起|组织|倡议|策划|牵头) 的 #Short{0,2} [<tail>#Event]",
    example: "由商务部发起的全国网上年货节临近。",
    counter: "由商务部点评的全国网上年货节临近。",
  },
  {
    name: "host-body-of",
    type: "hosts",
    match: "(主办方|主办单位|承办方|承办单位) #Near{0,1} [<head>#Body]",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕，主办方商务部介绍了情况。",
    counter: "中国国际进口博览会开幕，赞助方商务部介绍了情况。",
  },
  {
    name: "host-second",
    type: "hosts",
    match: "(#Comma|顿) [<head>#Body] #Short{0,1} (承办|协办|主办) (#Comma|顿|的)",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会由商务部主办、京东承办，展期五天。",
    counter: "中国国际进口博览会由商务部主办、京东赞助，展期五天。",
  },
  {
    name: "participate-appears",
    type: "participates_in",
    match:
      "[<head>(#Body && #Explicit)] !(#Person && #Entity)? #Filler{0,4} (亮相|首秀|登场|参展|设展|到会|赴会|与会|参赛|参演|列席|参与|参加) #Comma",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业将再次亮相，展期五天。",
    counter: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业将再次道贺，展期五天。",
  },
  {
    name: "participate-signs-with",
    type: "participates_in",
    match:
      "[<tail>#Event] #Short{0,1} #Comma [<head>(#Outfit && #Explicit)] #Near{0,1} (与|和|同) #Body #Filler{0,3} (签约|签署|签订|达成|签下)",
    example: "进博会期间，京东与联想集团签约。",
    counter: "进博会期间，京东与联想集团竞争。",
  },
  {
    name: "participate-signed-by",
    type: "participates_in",
    match:
      "[<tail>#Event] #Short{0,1} #Comma #Body #Near{0,1} (与|和|同) [<head>(#Outfit && #Explicit)] #Filler{0,3} (签约|签署|签订|达成|签下)",
    example: "进博会期间，京东与联想集团签约。",
    counter: "进博会期间，京东与联想集团竞争。",
  },
  {
    name: "participate-gives-out",
    type: "participates_in",
    match: "[<tail>#Event] #Short{0,1} #Comma #Near{0,1} [<head>#Company] #Filler{0,4} (发放|投放|派发|补贴|让利)",
    example: "双品网购节期间，京东、拼多多等平台发放优惠券。",
    counter: "双品网购节期间，京东、拼多多等平台接受检查。",
  },
  {
    name: "participate-own-stand",
    type: "participates_in",
    match: "[<head>(#Body && #Explicit)] 的? #Near{0,1} (展台|展位|展区|展厅|摊位)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东的展台最为热闹。",
    counter: "第四届中国数字物流博览会9月开幕。京东的对手最为热闹。",
  },
  {
    name: "participate-special-page",
    type: "participates_in",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,3} (开设|设立|上线|推出|开辟|设置|打造) #Near{0,2} (专区|分会场|专场|专题页|主题馆|会场)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、美团等平台开设了专区。",
    counter: "第四届中国数字物流博览会9月开幕。京东、美团等平台开设了账户。",
  },
  {
    name: "participate-brings",
    type: "participates_in",
    match: "[<head>(#Company && #Explicit)] #Near{0,2} (带来|展出|展示|首展|展演|亮出) 了?",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、美团带来了无人车。",
    counter: "第四届中国数字物流博览会9月开幕。京东、美团送走了无人车。",
  },
  {
    name: "participate-delegates",
    type: "participates_in",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,2} (代表|负责人|高管) #Filler{0,2} (出席|参加|参会|发言|与会|列席|到会|到场)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、美团等企业代表先后发言。",
    counter: "第四届中国数字物流博览会9月开幕。京东、美团等企业代表先后离场。",
  },
  {
    name: "participate-testers",
    type: "participates_in",
    match:
      "(参加|参与|加入|入选) #Short{0,2} (阶段|测试|试点|试验|试用|先导|沙盒|首批|这轮|本轮) #Loose{0,6} (有|包括|为|是) #Loose{0,3} [<head>#Body]",
    recall: { end: "tail", slot: "thing" },
    example: "商务部发布《家政服务公约》。参与首轮试点的企业有京东、美团。",
    counter: "商务部发布《家政服务公约》。谈论首轮试点的企业有京东、美团。",
  },
];
