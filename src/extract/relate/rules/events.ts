import type { RelationRule } from "./rule.ts";

/** Who holds an event, and who takes part. */
export const EVENTS: readonly RelationRule[] = [
  {
    name: "host-by",
    type: "hosts",
    match: "[<head>(#Body && #Explicit)] #Short{0,2} #HostVerb 的 #Word{0,6} [<tail>#Event]",
    example: "由京东主办的第四届中国数字物流博览会开幕。",
    counter: "由京东赞助的第四届中国数字物流博览会开幕。",
  },
  {
    name: "host-active",
    type: "hosts",
    match: "[<head>#Actor] #Filler{0,4} #HostVerb #Filler{0,3} [<tail>#Event]",
    example: "商务部召开2022年全国电子商务工作会议。",
    counter: "商务部祝贺2022年全国电子商务工作会议。",
  },
  {
    name: "host-passive",
    type: "hosts",
    match: "[<tail>#Event] #Loose{0,5} 由 [<head>#Body] #Filler{0,3} #HostVerb",
    example: "第四届中国数字物流博览会由京东主办。",
    counter: "第四届中国数字物流博览会由京东报道。",
  },
  {
    name: "host-recall",
    type: "hosts",
    match: "由 [<head>#Body] #Filler{0,3} #HostVerb",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。本届展会由京东、顺丰共同主办。",
    counter: "第四届中国数字物流博览会9月开幕。本届展会由京东、顺丰共同报道。",
  },
  {
    name: "host-at-site",
    type: "hosts",
    match:
      "[<head>#Body] !(#Person && #Entity)? #Filler{0,3} 在 #Site #Short{0,2} #HostVerb #Filler{0,3} [<tail>#Event]",
    example: "京东在杭州举办第四届中国数字物流博览会。",
    counter: "京东在杭州缺席第四届中国数字物流博览会。",
  },
  {
    name: "participate-announce",
    type: "participates_in",
    match: "[<head>#Company] #Word{0,6} (宣布|参与|启动|开启) #Short{0,2} [<tail>#Event]",
    example: "京东日前宣布启动2022全国网上年货节。",
    counter: "京东日前评论2022全国网上年货节。",
  },
  {
    name: "participate-guide",
    type: "participates_in",
    match: "由 [<head>#Body] #Near{0,1} 指导 !#Event{0,9} [<tail>#Event]",
    example: "由商务部指导、京东主办的第四届中国数字物流博览会开幕。",
    counter: "由商务部批评的第四届中国数字物流博览会开幕。",
  },
  {
    name: "participate-delegate",
    type: "participates_in",
    match:
      "[<head>#Company] !(#Person && #Entity)? #Filler{0,3} (参加|参会|出席|参展|派代表参加|参加会议|到场|悉数到场|悉数亮相)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业派代表参加。",
    counter: "第四届中国数字物流博览会9月开幕。京东、顺丰等企业表示祝贺。",
  },
  {
    name: "participate-operators",
    type: "participates_in",
    match:
      "[<tail>(#Product|#Policy|#Event)] #Short{0,2} (运营机构|参与机构|参与企业|参展企业|成员单位|试点机构) #Filler{0,3} (包括|有|为) #Loose{0,5} [<head>#Body]",
    example: "《家政服务公约》成员单位包括京东、美团。",
    counter: "《家政服务公约》批评对象包括京东、美团。",
  },
  {
    name: "participate-at",
    type: "participates_in",
    match:
      "[<head>#Body] #Loose{0,4} (在|于|携|亮相) [<tail>#Event] #Filler{0,3} (展示|亮相|展出|推出|首发|签约|参展|首秀|设展|宣布|发布|引来|吸引|带来|搬来|走秀|演示|分享|首展|完成|签下|签署|达成|斩获|揭晓|开设|设立)",
    example: "京东在中国国际进口博览会上展出新品。",
    counter: "京东在中国国际进口博览会上迟到。",
  },
  {
    name: "participate-loose",
    type: "participates_in",
    match:
      "[<head>#Body] !(#Person && #Entity)? #Loose{0,6} (参加|参展|亮相|出席|参与|参会|现身|参赛|登陆|助阵) #Short{0,2} [<tail>#Event]",
    example: "京东携新品，首次亮相中国国际进口博览会。",
    counter: "京东携新品，首次缺席中国国际进口博览会。",
  },
  {
    name: "participate-gather",
    type: "participates_in",
    match: "[<tail>#Event] #Loose{0,6} (吸引|汇聚|汇集|邀请|聚集|迎来) #Filler{0,4} [<head>#Body]",
    example: "中国国际进口博览会吸引了京东、美团等企业。",
    counter: "中国国际进口博览会超过了京东、美团等企业的展览。",
  },
  {
    name: "participate-join-scheme",
    type: "participates_in",
    match:
      "[<head>#Body] #Filler{0,4} (加入|参与|入选|支持|签署|入围|响应) #Filler{0,3} #Agency? [<tail>(#Policy|#Product|#Event)]",
    example: "京东、美团已加入《家政服务公约》。",
    counter: "京东、美团已批评《家政服务公约》。",
  },
  {
    name: "host-place-of",
    type: "hosts",
    match: "(承办|举办|主办|举行) [<tail>#Event] 的? [<head>(#Site|#Body)]",
    example: "承办中国国际进口博览会的上海正在准备。",
    counter: "参观中国国际进口博览会的上海正在准备。",
  },
  {
    name: "host-loose",
    type: "hosts",
    match: "[<head>#Body] #Loose{0,6} #HostVerb #Filler{0,5} [<tail>#Event]",
    example: "京东日前在总部，举办小型“京东合作伙伴大会”。",
    counter: "京东日前在总部，批评小型“京东合作伙伴大会”。",
  },
  {
    name: "participate-there",
    type: "participates_in",
    match:
      "[<tail>#Event] #Short{0,1} #Comma [<head>#Body] #Filler{0,5} (展示|亮相|展出|推出|首发|发布|签约|带来|设展|宣布|参展|首秀|同台|同场|签署|提供|承担|保障|介绍|分享|演示)",
    example: "进博会期间，京东展出了新品。",
    counter: "进博会期间，京东躲避了顾客。",
  },
  {
    name: "participate-among",
    type: "participates_in",
    match:
      "[<tail>#Event] #Loose{0,6} (吸引|汇聚|汇集|邀请|聚集|迎来) #Loose{0,6} (包括|包含|涵盖|有) #Short{0,1} [<head>#Body]",
    example: "进博会吸引了两千余家企业，其中包括京东、美团。",
    counter: "进博会超过了两千场展览，其中包括京东、美团的展台。",
  },
  {
    name: "participate-as",
    type: "participates_in",
    match:
      "[<head>#Body] #Filler{0,4} (成为|为|是|获批|获准|作为|担任) #Filler{0,3} [<tail>(#Policy|#Product|#Event)] #Short{0,3} (报价商|运营机构|参与机构|成员|合作伙伴|战略合作伙伴|官方合作伙伴|赞助商|试点机构|参与者|服务商|参展商|试点银行|供应商|全勤生|常客|老朋友|新朋友|老面孔|新面孔|回头客|冠名商|总冠名|协办方|支持单位)",
    example: "中国银行成为“互换通”首批报价商。",
    counter: "中国银行成为“互换通”首批讨论对象。",
  },
  {
    name: "participate-who",
    type: "participates_in",
    match:
      "(出席|参加|参展|亮相|参与|接入|加入) #Short{0,2} [<tail>(#Event|#Policy|#Product)] 的 #Filler{0,4} (有|包括|为|是) #Mark? [<head>#Body]",
    example: "参加本届进博会的有京东、美团等企业。",
    counter: "谈论本届进博会的有京东、美团等企业。",
  },
  {
    name: "host-own",
    type: "hosts",
    match: "[<head>(#Body && #Explicit)] [<tail>#Event]",
    example: "阿里巴巴双11落幕。",
    counter: "阿里巴巴与双11都受到关注。",
  },
  {
    name: "host-role",
    type: "hosts",
    match:
      "(主办方|承办方|主办单位|承办单位|组织方|协办单位|发起方) #Near{0,1} (为|是|包括|有|由) #Mark? [<head>#Body]",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕，主办方为商务部。",
    counter: "中国国际进口博览会开幕，赞助方为商务部。",
  },
  {
    name: "host-clause",
    type: "hosts",
    match: "#Comma [<head>#Body] #Short{0,2} (承办|协办|主办) #Comma",
    recall: { end: "tail", slot: "event" },
    example: "中国国际进口博览会开幕，商务部联合承办，展期五天。",
    counter: "中国国际进口博览会开幕，商务部联合表彰，展期五天。",
  },
  {
    name: "participate-on-site",
    type: "participates_in",
    match:
      "[<head>#Body] !(#Person && #Entity)? #Filler{0,3} 在 (现场|展区|展馆|展馆内|馆内|场内|展会|展会上|会上|论坛上|大会上|峰会上|本届展会|会场|主会场|赛场)",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。京东在现场设立直播间。",
    counter: "第四届中国数字物流博览会9月开幕。京东在网上设立直播间。",
  },
  {
    name: "participate-exhibitors",
    type: "participates_in",
    match:
      "(参展商|参展企业|参会企业|参展品牌|参会嘉宾|参赛企业) #Loose{0,5} (包括|有|为|来自) #Short{0,2} [<head>#Body]",
    recall: { end: "tail", slot: "event" },
    example: "第四届中国数字物流博览会9月开幕。参展企业包括京东、顺丰。",
    counter: "第四届中国数字物流博览会9月开幕。缺席企业包括京东、顺丰。",
  },
  {
    name: "participate-roles",
    type: "participates_in",
    match:
      "(报价商|运营机构|做市商|试点银行|指定银行|试点机构|参与机构|接入机构|参与企业|试点企业) #Loose{0,5} (包括|有|为) #Short{0,2} [<head>#Body]",
    recall: { end: "tail", slot: "thing" },
    example: "商务部发布《家政服务公约》。试点机构包括京东、美团。",
    counter: "商务部发布《家政服务公约》。反对机构包括京东、美团。",
  },
  {
    name: "participate-as-roles",
    type: "participates_in",
    match: "[<head>(#Body && #List)] #Short{0,1} (报价商|运营机构|做市商|试点银行|指定银行|试点机构)",
    recall: { end: "tail", slot: "thing" },
    example: "商务部发布《家政服务公约》。京东、美团两家试点机构受理申请。",
    counter: "商务部发布《家政服务公约》。京东、美团两家研究机构受理申请。",
  },
];
