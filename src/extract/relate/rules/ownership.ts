import type { RelationRule } from "./rule.ts";

/** Who owns, buys or puts money into whom. */
export const OWNERSHIP: readonly RelationRule[] = [
  {
    name: "acquire-bought",
    type: "acquires",
    match: "(被|获) #Short{0,1} [<head>#Company] #Near{0,2} #AcquireVerb 的 #Short{0,2} [<tail>#Company]",
    example: "被京东物流收购的快运企业德邦股份盈利。",
    counter: "被京东物流表扬的快运企业德邦股份盈利。",
  },
  {
    name: "own-made-by",
    type: "owns",
    match: "由 #Short{0,1} [<head>#Company] (孵化|控股|全资拥有|创办|运营|持有) 的? #Filler{0,3} [<tail>#Owned]",
    example: "由京东孵化的医药公司达达集团签约。",
    counter: "由京东推荐的医药公司达达集团签约。",
  },
  {
    name: "acquire-share",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,5} 收购 [<tail>(#Company && !#Holder)] #Filler{0,4} (股份|股权|控股权)",
    example: "京东物流拟收购德邦股份的控股权。",
    counter: "京东物流拟接待德邦股份的控股权代表。",
  },
  {
    name: "own-held-by-before",
    type: "owns",
    match: "由 #Short{0,1} [<head>#Company] #Filler{0,4} (控股|最大单一股东|第一大股东) #Short{0,2} [<tail>#Company]",
    example: "由京东全资控股的达达集团负责配送。",
    counter: "由京东重点推荐的达达集团负责配送。",
  },
  {
    name: "own-under",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] #Near{0,1} 旗下 的? #Filler{0,3} [<tail>#Owned]",
    example: "阿里巴巴旗下的本地生活平台饿了么上线新功能。",
    counter: "阿里巴巴表示，饿了么上线新功能。",
  },
  {
    name: "own-subsidiary",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,4} (是|为|系|成为) [<head>#Company] #Filler{0,3} (子公司|全资子公司|控股子公司|附属公司|全资附属公司|合资企业|旗下公司|旗下|控股|孵化|创办|全资拥有|分拆|板块|子品牌|高端品牌)",
    example: "京东物流是京东的控股子公司。",
    counter: "京东物流是京东的供应商。",
  },
  {
    name: "own-held-by",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Short{0,2} [<head>#Company] !(#Person && #Entity)? #Filler{0,3} (控股|持股|持有|创办|创立|运营)",
    example: "达达集团由京东控股。",
    counter: "达达集团由京东推荐。",
  },
  {
    name: "own-hold",
    type: "owns",
    match: "[<head>#Company] #Short{0,3} (控股|持有|所持|所持有) #Short{0,2} [<tail>#Company]",
    example: "京东目前持有达达集团的过半股份。",
    counter: "京东目前欢迎达达集团的过半员工。",
  },
  {
    name: "own-parent",
    type: "owns",
    match: "[<tail>#Company] #Near{0,1} #Shareholder [<head>#Company]",
    example: "TikTok母公司字节跳动公布计划。",
    counter: "TikTok供应商字节跳动公布计划。",
  },
  {
    name: "own-is-parent",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|系|成为) [<tail>#Company] #Short{0,2} (母公司|控股股东|大股东|主要股东|最大股东|第一大股东|第二大股东|单一最大股东)",
    example: "顺丰控股由此成为嘉里物流的控股股东。",
    counter: "顺丰控股由此成为嘉里物流的长期客户。",
  },
  {
    name: "own-members",
    type: "owns",
    match:
      "[<head>#Company] #Short{0,2} (成员|成员企业|子公司|旗下企业|旗下产品|旗下业务|旗下品牌) #Short{0,2} (包括|有|涵盖) #Filler{0,3} [<tail>#Owned]",
    example: "中国物流集团成员包括中国邮政、顺丰。",
    counter: "中国物流集团客户包括中国邮政、顺丰。",
  },
  {
    name: "own-found",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} 在 #Site #Filler{0,3} (设立|成立|注册成立|注册|设有|组建) #Filler{0,3} [<tail>#Company]",
    example: "小米在北京市设立小米汽车有限公司。",
    counter: "小米在北京市拜访小米汽车有限公司。",
  },
  {
    name: "acquire-active",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,7} #AcquireVerb #Filler{0,5} [<tail>(#Owned && !#Holder)]",
    example: "京东物流宣布收购德邦股份。",
    counter: "京东物流宣布入驻德邦股份。",
  },
  {
    name: "acquire-passive",
    type: "acquires",
    match: "[<tail>#Company] #Filler{0,4} 被 #Short{0,1} [<head>#Company] #Filler{0,3} #AcquireVerb !的?",
    example: "德邦股份已被京东物流收购。",
    counter: "德邦股份未被京东物流提及。",
  },
  {
    name: "acquire-noun",
    type: "acquires",
    match: "[<head>#Company] #Filler{0,3} 对 #Short{0,1} [<tail>(#Company && !#Holder)] #Filler{1,4} #AcquireVerb",
    example: "京东物流完成对德邦股份的收购。",
    counter: "京东物流对德邦股份表示祝贺。",
  },
  {
    name: "invest-active",
    type: "invests_in",
    match: "[<head>(#Body|#Person)] #Filler{0,4} #InvestVerb #Filler{0,4} [<tail>(#Company && !#Holder)]",
    example: "腾讯战略投资了京东物流。",
    counter: "腾讯的伙伴包括京东物流。",
  },
  {
    name: "invest-found",
    type: "invests_in",
    match:
      "[<head>#Company] (在|于) [#Site] #Filler{0,3} (投资成立|投资设立|出资设立|投资) #Filler{0,3} [<tail>#Company]",
    example: "京东在上海投资成立上海晨风科技有限公司。",
    counter: "京东在上海起诉上海晨风科技有限公司。",
  },
  {
    name: "invest-round",
    type: "invests_in",
    match: "[<tail>#Company] #Loose{0,9} 由 #Short{0,1} [<head>#Body] #Filler{0,3} #InvestVerb",
    example: "兴盛优选完成新一轮融资，由腾讯领投。",
    counter: "兴盛优选完成新一轮融资，由腾讯披露。",
  },
  {
    name: "invest-in",
    type: "invests_in",
    match: "[<head>#Body] #Filler{0,3} 对 #Short{0,1} [<tail>(#Company && !#Holder)] #Filler{0,4} #InvestVerb",
    example: "腾讯对兴盛优选进行了战略投资。",
    counter: "腾讯对兴盛优选提出批评。",
  },
  {
    name: "invest-introduce",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,4} (引入|引进|获得|获) [<head>#Body] #Filler{0,8} (投资者|战略投资者|战投|投资|注资|入股|融资|领投|增资|加持|股东|支持)",
    example: "兴盛优选引入腾讯、京东作为战略投资者。",
    counter: "兴盛优选引入腾讯、京东作为技术供应商。",
  },
  {
    name: "own-sub-direct",
    type: "owns",
    match: "[<head>#Company] #Short{0,3} #Subsidiary #Near{0,1} [<tail>#Owned]",
    example: "京东集团全资子公司京东物流签约。",
    counter: "京东集团供货商京东物流签约。",
  },
  {
    name: "own-brackets",
    type: "owns",
    match:
      "[<tail>#Owned] 左 [<head>#Company] #Short{0,2} (子公司|全资子公司|控股子公司|旗下|旗下品牌|旗下公司|持股|投资平台|投资机构|品牌|部门|业务|平台|体系|控股|关联公司) #Short{0,2} 右",
    example: "达达集团（京东旗下公司）签约。",
    counter: "达达集团（京东供应商）签约。",
  },
  {
    name: "own-belongs",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} (隶属|隶属于|归属|归属于|属于|归于|并入) #Site? [<head>#Company]",
    example: "达达集团隶属于京东。",
    counter: "达达集团服务于京东。",
  },
  {
    name: "own-shareholder-is",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (母公司|控股股东|大股东|第一大股东|最大股东|实际控制人|控股方|单一最大股东) #Short{0,2} (为|是|系) #Filler{0,4} [<head>#Company]",
    example: "达达集团第一大股东是京东。",
    counter: "达达集团第一大客户是京东。",
  },
  {
    name: "invest-shareholders",
    type: "invests_in",
    match:
      "[<tail>(#Company && #Explicit)] #Filler{0,3} 股东 #Short{0,2} (包括|有|含|为|还有|还包括) #Short{0,2} [<head>#Outfit]",
    example: "达达集团的股东包括京东、腾讯。",
    counter: "达达集团的客户包括京东、腾讯。",
  },
  {
    name: "own-has",
    type: "owns",
    match:
      "[<head>#Company] !(#Person && #Entity)? #Filler{0,3} (拥有|旗下拥有|控制|控股|运营着|全资拥有|孵化|分拆|拆分|剥离) #Filler{0,3} [<tail>#Owned]",
    example: "京东全资拥有达达集团。",
    counter: "京东全力支持达达集团。",
  },
  {
    name: "own-joint-first",
    type: "owns",
    match:
      "[<head>#Company] #With #Site? #Near{0,1} #Company #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持) #Filler{0,6} [<tail>#Company]",
    example: "百度与京东合资的公司达达集团签约。",
    counter: "百度与京东投诉的公司达达集团签约。",
  },
  {
    name: "own-joint-second",
    type: "owns",
    match:
      "#Company #With #Site? #Near{0,1} [<head>#Company] #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持) #Filler{0,6} [<tail>#Company]",
    example: "百度与京东合资的公司达达集团签约。",
    counter: "百度与京东投诉的公司达达集团签约。",
  },
  {
    name: "own-product",
    type: "owns",
    match: "[<head>#Company] 的? [<tail>#Product]",
    example: "京东的“京小服”机器人上岗。",
    counter: "京东与“京小服”机器人上岗。",
  },
  {
    name: "acquire-take",
    type: "acquires",
    match:
      "[<head>#Company] #Filler{0,5} (收归旗下|拿下|亿元控股|亿美元控股|万元控股) #Short{0,2} [<tail>(#Company && !#Holder)]",
    example: "京东物流全资拿下德邦股份。",
    counter: "京东物流全线超越德邦股份。",
  },
  {
    name: "acquire-by",
    type: "acquires",
    match: "[<tail>#Company] #Filler{0,3} (获|由|遭) #Short{0,1} [<head>#Company] #Filler{0,3} #AcquireVerb",
    example: "德邦股份由京东物流接手。",
    counter: "德邦股份由京东物流推荐。",
  },
  {
    name: "invest-lead",
    type: "invests_in",
    match: "[<head>(#Company|#Organization|#Person)] #Short{0,2} (领投|跟投|参投|独家领投|追投|加注)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。红杉中国、腾讯跟投。",
    counter: "兴盛优选宣布完成新一轮融资。红杉中国、腾讯祝贺。",
  },
  {
    name: "invest-named",
    type: "invests_in",
    match:
      "[<tail>(#Company && #Explicit)] #Filler{0,3} (投资方|投资者|投资人|投资机构|领投方|出资方|战略投资者) #Short{0,2} (包括|有|含|为|是|还有|还包括|涵盖) #Short{0,2} [<head>#Outfit]",
    example: "兴盛优选的早期投资方包括腾讯、京东。",
    counter: "兴盛优选的早期供应商包括腾讯、京东。",
  },
  {
    name: "invest-investors",
    type: "invests_in",
    match: "#Investor #Loose{0,3} (包括|为|有|含|还包括|涵盖) #Filler{0,3} [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。投资方包括红杉中国、腾讯。",
    counter: "兴盛优选宣布完成新一轮融资。来宾包括红杉中国、腾讯。",
  },
  {
    name: "invest-bet",
    type: "invests_in",
    match: "[<head>#Outfit] #Filler{0,3} (下注|押注|战投|加注|先后投资) #Filler{0,3} [<tail>#Company]",
    example: "腾讯先后押注兴盛优选、京东物流。",
    counter: "腾讯先后拜访兴盛优选、京东物流。",
  },
  {
    name: "invest-held-by",
    type: "invests_in",
    match: "[<tail>#Company] #Short{0,2} 由 #Short{0,1} [<head>#Outfit] #Filler{0,3} (出资|投资|发起设立)",
    example: "兴盛优选由红杉中国、腾讯共同出资。",
    counter: "兴盛优选由红杉中国、腾讯共同推荐。",
  },
  {
    name: "own-joint-list",
    type: "owns",
    match:
      "[<head>(#Company && #List)] #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持) 的? #Filler{0,3} [<tail>#Company]",
    example: "百度和京东合资的公司达达集团签约。",
    counter: "百度和京东投诉的公司达达集团签约。",
  },
  {
    name: "own-brand-of",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,3} 的 (#Gap && #Short)? (品牌|子品牌|平台|业务|电商平台|短视频平台|视频平台|社交平台|网站|视频网站|购物网站|应用|软件|部门|连锁|超市|会员店|搜索引擎|云业务|浏览器|客户端|社交网络|事业部) [<tail>#Company]",
    example: "京东面向海外的电商平台达达集团签约。",
    counter: "京东面向海外的竞争者达达集团签约。",
  },
  {
    name: "invest-among",
    type: "invests_in",
    match: "(老股东|新股东|原股东) [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。老股东红杉中国、腾讯加码。",
    counter: "兴盛优选宣布完成新一轮融资。老客户红杉中国、腾讯祝贺。",
  },
  {
    name: "own-shareholder-comma",
    type: "owns",
    match: "[<tail>#Company] #Word{0,4} #Comma #Short{0,4} #Shareholder [<head>#Company]",
    example: "达达集团公告称，公司控股股东腾讯将提名三名董事。",
    counter: "达达集团公告称，公司合作伙伴腾讯将提名三名董事。",
  },
  {
    name: "own-beneath",
    type: "owns",
    match: "[<head>#Company] (下属|麾下) #Short{0,4} [<tail>#Company]",
    example: "阿里巴巴下属的本地生活企业饿了么上线新功能。",
    counter: "阿里巴巴投诉的本地生活企业饿了么上线新功能。",
  },
  {
    name: "own-sell",
    type: "owns",
    match:
      "[<head>#Company] #Short{0,4} (出售|转让|减持|剥离|抛售|清仓|清空|卖出|出让|抛出|出清|售出|沽清|脱手) #Short{0,2} [<tail>#Company] #Short{0,2} #Shares",
    example: "腾讯年内两次减持京东股份。",
    counter: "腾讯年内两次评论京东股份。",
  },
  {
    name: "own-sell-near",
    type: "owns",
    match: "[<head>#Company] #Near{0,2} (出售|转让|减持|抛售|清仓|出让|分拆|拆分|剥离) #Near{0,1} [<tail>#Company]",
    example: "京东去年清仓达达集团。",
    counter: "京东去年介绍达达集团。",
  },
  {
    name: "invest-take-over",
    type: "invests_in",
    match: "[<head>#Company] #Short{0,4} 入主 #Short{0,2} [<tail>#Company]",
    example: "顺丰控股去年入主嘉里物流。",
    counter: "顺丰控股去年走访嘉里物流。",
  },
  {
    name: "invest-issue",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,5} 向 #Short{0,5} [<head>(#Company && !#Holder)] #Short{0,4} (定向增发|增发|非公开发行|定向发行|发行|发行股份)",
    example: "京东物流拟向腾讯定向增发一亿股。",
    counter: "京东物流拟向腾讯提供仓储服务。",
  },
  {
    name: "invest-stake",
    type: "invests_in",
    match: "[<head>#Company] #Short{0,6} (增持|入股|认购|举牌) #Short{0,3} [<tail>(#Company && !#Holder)]",
    example: "腾讯于上月再度举牌京东物流。",
    counter: "腾讯于上月再度拜访京东物流。",
  },
  {
    name: "invest-transfer",
    type: "invests_in",
    match:
      "(所持|所持有|持有) #Short{0,3} [<tail>#Company] #Short{0,3} #Shares #Loose{0,5} (转让给|出售给|转让予|划转给|划转至|卖给|过户给|转给|转让至) [<head>#Company]",
    example: "老股东将所持京东物流的股权转让给腾讯。",
    counter: "老股东将所持京东物流的股权证书出示，腾讯在场。",
  },
  {
    name: "invest-toward",
    type: "invests_in",
    match: "[<head>#Company] #Loose{0,4} 向 #Short{0,1} [<tail>#Company] #Short{0,2} (增资|注资|投资|追加投资|追加)",
    example: "腾讯拟向京东物流增资两亿元。",
    counter: "腾讯拟向京东物流租用仓库。",
  },
  {
    name: "own-apposition",
    type: "owns",
    match: "[<tail>#Owned] 逗 [<head>#Company] 旗下 的? #Short{1,3} 逗",
    example: "饿了么，阿里巴巴旗下的外卖平台，上月降价。",
    counter: "饿了么，阿里巴巴推荐的外卖平台，上月降价。",
  },
  {
    name: "own-as",
    type: "owns",
    match:
      "作为 [<head>#Company] #Short{0,3} (旗下|控股|孵化|子公司|全资子公司|控股子公司) #Filler{0,4} 逗 [<tail>#Owned]",
    example: "作为阿里巴巴控股的外卖企业，饿了么上月降价。",
    counter: "作为阿里巴巴投诉的外卖企业，饿了么上月降价。",
  },
  {
    name: "own-hold-brackets",
    type: "owns",
    match: "[<head>#Company] 左 #Near{0,1} (持有|持股|控股) #Near{0,1} [<tail>#Company]",
    example: "京东（持有达达集团过半股份）签约。",
    counter: "京东（赞助达达集团运动会）签约。",
  },
  {
    name: "own-of-which",
    type: "owns",
    match: "[<tail>#Owned] 所属 的 #Firm? [<head>#Company]",
    example: "饿了么所属的阿里巴巴上月降价。",
    counter: "饿了么投诉的阿里巴巴上月降价。",
  },
  {
    name: "own-all",
    type: "owns",
    match: "[<head>#Company] 所属 #Firm? [<tail>#Owned]",
    example: "阿里巴巴所属企业饿了么上月降价。",
    counter: "阿里巴巴投诉企业饿了么上月降价。",
  },
  {
    name: "acquire-rumoured",
    type: "acquires",
    match:
      "[<tail>#Company] #Filler{0,2} 被 #Filler{1,3} (被|由) #Short{0,1} [<head>#Company] #Filler{0,3} #AcquireVerb",
    example: "德邦股份被曝或将被京东物流收购。",
    counter: "德邦股份被曝或将被京东物流起诉。",
  },
  {
    name: "acquire-take-private",
    type: "acquires",
    match:
      "[<head>#Company] #Loose{0,6} (将|把) (#Gap && #Short)? [<tail>#Company] #Filler{0,2} (私有化|并入|收归旗下|收入囊中|纳入旗下|收入麾下|收购|买下|买了下来|买下来)",
    example: "京东物流用一年时间把德邦股份收入囊中。",
    counter: "京东物流用一年时间把德邦股份列为客户。",
  },
  {
    name: "acquire-latter",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,6} #With [<tail>#Company] #Loose{0,7} #AcquireVerb #Near{0,1} 后者",
    example: "京东物流与德邦股份签约，将收购后者的全部股份。",
    counter: "京东物流与德邦股份签约，将供应后者的全部门店。",
  },
  {
    name: "invest-join-round",
    type: "invests_in",
    match: "[<head>#Outfit] #Short{0,3} (参与|支持) #Near{0,1} [<tail>#Company] #Filler{0,4} (融资|融资轮|增资|定增)",
    example: "腾讯参与了兴盛优选的新一轮融资。",
    counter: "腾讯参与了兴盛优选的新一轮演练。",
  },
  {
    name: "invest-is-shareholder",
    type: "invests_in",
    match: "[<head>#Outfit] #Filler{0,3} (是|为|系|成为) [<tail>(#Company && !#Holder)] #Filler{0,4} #Investor",
    example: "腾讯成为兴盛优选的基石投资者。",
    counter: "腾讯成为兴盛优选的基石客户。",
  },
  {
    name: "invest-new-holder",
    type: "invests_in",
    match: "[<tail>#Company] #Short{0,3} (新增股东|新增投资方|新增投资人) #Near{0,1} [<head>#Outfit]",
    example: "兴盛优选近日新增股东腾讯、京东。",
    counter: "兴盛优选近日新增客户腾讯、京东。",
  },
  {
    name: "own-stake",
    type: "owns",
    match: "[<head>#Company] #Short{0,3} 持股 [<tail>#Company]",
    example: "京东目前持股达达集团过半。",
    counter: "京东目前服务达达集团多年。",
  },
  {
    name: "invest-took-part",
    type: "invests_in",
    match: "融资 #Loose{0,6} [<head>#Outfit] #Near{0,1} (参与|加入|跟进)",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选完成三亿美元融资，红杉中国、腾讯参与。",
    counter: "兴盛优选完成三亿美元融资，红杉中国、腾讯祝贺。",
  },
  {
    name: "invest-from",
    type: "invests_in",
    match:
      "[<tail>#Company] #Filler{0,3} 从 #Short{0,1} [<head>#Outfit] #Filler{0,3} (获得|募集|筹集|融得) #Short{0,4} (融资|投资|资金|注资)",
    example: "兴盛优选从腾讯获得一亿美元融资。",
    counter: "兴盛优选从腾讯获得一亿次访问。",
  },
  {
    name: "invest-shareholders-later",
    type: "invests_in",
    match: "[<tail>(#Company && #Explicit)] #Loose{1,5} 逗 股东 (有|包括|含) #Short{0,2} [<head>#Outfit]",
    example: "达达集团同日递交招股书，股东有京东、腾讯。",
    counter: "达达集团同日递交招股书，客户有京东、腾讯。",
  },
  {
    name: "invest-behind",
    type: "invests_in",
    match: "[<tail>#Company] #Loose{0,4} 背后 #Near{0,1} (有|是|站着) #Near{0,1} [<head>#Outfit]",
    example: "达达集团总部设在上海，背后有京东、腾讯的支持。",
    counter: "达达集团总部设在上海，对面有京东、腾讯的门店。",
  },
  {
    name: "invest-round-of",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Short{0,1} [<head>#Outfit] #Near{0,1} (参与|领投|跟投|主导|牵头) 的 #Short{0,2} 融资",
    example: "达达集团今年完成了一轮由腾讯参与的融资。",
    counter: "达达集团今年完成了一轮由腾讯参与的演练。",
  },
  {
    name: "acquire-by-later",
    type: "acquires",
    match:
      "[<tail>(#Company && #Explicit)] #Loose{1,7} 由 #Short{0,1} [<head>#Company] #Filler{0,2} (收购|受让|接盘|接手|买下|并购)",
    example: "达达集团原属沃尔玛，今年初由京东联合受让。",
    counter: "达达集团原属沃尔玛，今年初由京东联合推荐。",
  },
  {
    name: "acquire-buyers",
    type: "acquires",
    match:
      "(出售|转让) #Near{0,2} [<tail>#Company] #Loose{0,5} (买家|潜在买家|接盘方|收购方|意向方|竞购者|受让方|竞购方) #Near{0,1} (包括|为|是|有) [<head>#Company]",
    example: "百世集团考虑出售旗下百世快递，潜在买家包括京东物流。",
    counter: "百世集团考虑装修旗下百世快递，施工队伍包括京东物流。",
  },
  {
    name: "own-joint-by-first",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Short{0,1} [<head>#Company] #With #Short{0,2} #Company #Near{0,1} (合资|合资组建|合资成立|合资设立|共同|联合) (设立|成立|组建|创办)?",
    example: "达达集团成立于2015年，由京东与腾讯合资组建。",
    counter: "达达集团成立于2015年，由京东与腾讯联名推荐。",
  },
  {
    name: "own-joint-by-second",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,6} 由 #Company #With #Short{0,2} [<head>#Company] #Near{0,1} (合资|合资组建|合资成立|合资设立|共同|联合) (设立|成立|组建|创办)?",
    example: "达达集团成立于2015年，由京东与腾讯合资组建。",
    counter: "达达集团成立于2015年，由京东与腾讯联名推荐。",
  },
  {
    name: "own-incubated",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,9} (这家|这一) 由 #Short{0,1} [<head>#Company] #Filler{0,2} (孵化|控股|创办|持有)",
    example: "达达集团计划上市，据悉，这家由京东孵化的配送公司上月盈利。",
    counter: "达达集团计划上市，据悉，这家由京东推荐的配送公司上月盈利。",
  },
  {
    name: "own-beneath-set",
    type: "owns",
    match: "在 [<head>#Company] #Near{0,1} 之下 #Loose{0,3} (设立|成立|组建) #Short{0,2} [<tail>#Company]",
    example: "在阿里巴巴集团之下，将设立饿了么、菜鸟等公司。",
    counter: "在阿里巴巴集团之下，将表彰饿了么、菜鸟等公司。",
  },
  {
    name: "acquire-sold-to",
    type: "acquires",
    match:
      "(将|把) #Near{0,2} [<tail>#Company] #Filler{0,6} (出售给|卖给|转让给|转手给|转卖给|打包卖给) [<head>#Company]",
    example: "沃尔玛拟将达达集团出售给京东。",
    counter: "沃尔玛拟将达达集团介绍给京东。",
  },
];
