import type { RelationRule } from "./rule.ts";

/** Who owns, buys or puts money into whom. */
export const OWNERSHIP: readonly RelationRule[] = [
  {
    name: "own-under",
    type: "owns",
    match: "[<head>#Company] 旗下 的? #Word{0,5} [<tail>#Owned]",
    example: "阿里巴巴旗下的本地生活平台饿了么上线新功能。",
    counter: "阿里巴巴表示，饿了么上线新功能。",
  },
  {
    name: "own-subsidiary",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,2} (是|为|系) [<head>#Company] #Filler{0,3} (子公司|全资子公司|控股子公司|附属公司|合资企业|旗下公司|旗下)",
    example: "京东物流是京东的控股子公司。",
    counter: "京东物流是京东的供应商。",
  },
  {
    name: "own-held-by",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} 由 #Short{0,2} [<head>#Company] #Filler{0,3} (控股|持股|持有|创办|创立|运营)",
    example: "达达集团由京东控股。",
    counter: "达达集团由京东推荐。",
  },
  {
    name: "own-hold",
    type: "owns",
    match: "[<head>#Company] #Filler{0,3} (控股|持有) #Short{0,2} [<tail>#Company]",
    example: "京东目前持有达达集团的过半股份。",
    counter: "京东目前欢迎达达集团的过半员工。",
  },
  {
    name: "own-parent",
    type: "owns",
    match: "[<tail>#Company] #Short{0,2} (母公司|控股股东|大股东|全资股东) [<head>#Company]",
    example: "TikTok母公司字节跳动公布计划。",
    counter: "TikTok供应商字节跳动公布计划。",
  },
  {
    name: "own-under-at",
    type: "owns",
    match: "[<head>#Company] 旗下 的? #Short{0,2} #Site #Filler{0,4} [<tail>#Owned]",
    example: "阿里巴巴旗下东南亚电商平台Lazada发布公告。",
    counter: "阿里巴巴在东南亚与电商平台Lazada都有客户。",
  },
  {
    name: "own-is-parent",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|系|成为) [<tail>#Company] #Short{0,2} (母公司|控股股东|大股东|主要股东|最大股东|第一大股东)",
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
      "[<head>#Company] #Filler{0,3} 在 #Site #Filler{0,3} (设立|成立|注册成立|注册) #Filler{0,3} [<tail>#Company]",
    example: "小米在北京市设立小米汽车有限公司。",
    counter: "小米在北京市拜访小米汽车有限公司。",
  },
  {
    name: "own-held-by-site",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Site #Short{0,2} [<head>#Company] #Filler{0,3} (控股|持股|创办|创立|运营)",
    example: "TikTok由中国公司字节跳动创办运营。",
    counter: "TikTok由中国公司字节跳动推荐。",
  },
  {
    name: "own-held-by-before",
    type: "owns",
    match: "由 [<head>#Company] #Filler{0,4} (控股|最大单一股东|第一大股东) #Short{0,2} [<tail>#Company]",
    example: "由京东全资控股的达达集团负责配送。",
    counter: "由京东重点推荐的达达集团负责配送。",
  },
  {
    name: "acquire-active",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,7} #AcquireVerb #Filler{0,5} [<tail>(#Company|#Product)]",
    example: "京东物流宣布收购德邦股份。",
    counter: "京东物流宣布入驻德邦股份。",
  },
  {
    name: "acquire-passive",
    type: "acquires",
    match: "[<tail>#Company] #Filler{0,4} 被 [<head>#Company] #Filler{0,3} #AcquireVerb",
    example: "德邦股份已被京东物流收购。",
    counter: "德邦股份未被京东物流提及。",
  },
  {
    name: "acquire-noun",
    type: "acquires",
    match: "[<head>#Company] #Filler{0,3} 对 [<tail>#Company] #Filler{0,4} #AcquireVerb",
    example: "京东物流完成对德邦股份的收购。",
    counter: "京东物流对德邦股份表示祝贺。",
  },
  {
    name: "acquire-share",
    type: "acquires",
    match: "[<head>#Company] #Loose{0,5} 收购 [<tail>#Company] #Filler{0,4} (股份|股权|控股权)",
    example: "京东物流拟收购德邦股份的控股权。",
    counter: "京东物流拟接待德邦股份的控股权代表。",
  },
  {
    name: "invest-active",
    type: "invests_in",
    match: "[<head>(#Body|#Person)] #Filler{0,4} #InvestVerb #Filler{0,4} [<tail>#Company]",
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
    match: "[<tail>#Company] #Loose{0,9} 由 [<head>#Body] #Filler{0,3} #InvestVerb",
    example: "兴盛优选完成新一轮融资，由腾讯领投。",
    counter: "兴盛优选完成新一轮融资，由腾讯披露。",
  },
  {
    name: "invest-in",
    type: "invests_in",
    match: "[<head>#Body] #Filler{0,3} 对 [<tail>#Company] #Filler{0,4} #InvestVerb",
    example: "腾讯对兴盛优选进行了战略投资。",
    counter: "腾讯对兴盛优选提出批评。",
  },
  {
    name: "invest-introduce",
    type: "invests_in",
    match:
      "[<tail>#Company] #Loose{0,4} (引入|引进|获得|获) [<head>#Body] #Filler{0,8} (投资者|战略投资者|战投|投资|注资|入股|融资)",
    example: "兴盛优选引入腾讯、京东作为战略投资者。",
    counter: "兴盛优选引入腾讯、京东作为技术供应商。",
  },
  {
    name: "own-sub-direct",
    type: "owns",
    match:
      "[<head>#Company] #Short{0,2} (合资企业|子公司|全资子公司|控股子公司|下属|下属公司|附属公司|附属|子品牌|旗下公司|旗下品牌|旗下企业|旗下平台|联营公司|合资公司) #Near{0,1} [<tail>#Owned]",
    example: "京东集团全资子公司京东物流签约。",
    counter: "京东集团供货商京东物流签约。",
  },
  {
    name: "own-brackets",
    type: "owns",
    match:
      "[<tail>#Owned] 左 [<head>#Company] #Short{0,2} (子公司|全资子公司|控股子公司|旗下|旗下品牌|旗下公司|持股) #Short{0,2} 右",
    example: "达达集团（京东旗下公司）签约。",
    counter: "达达集团（京东供应商）签约。",
  },
  {
    name: "own-belongs",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} (隶属|隶属于|归属|归属于|属于|归于|并入) [<head>#Company]",
    example: "达达集团隶属于京东。",
    counter: "达达集团服务于京东。",
  },
  {
    name: "own-shareholder-is",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} (母公司|控股股东|大股东|第一大股东|最大股东|实际控制人|控股方|单一最大股东) #Short{0,2} (为|是|系) #Short{0,2} [<head>#Company]",
    example: "达达集团第一大股东是京东。",
    counter: "达达集团第一大客户是京东。",
  },
  {
    name: "invest-shareholders",
    type: "invests_in",
    match: "[<tail>#Company] #Filler{0,3} 股东 #Short{0,2} (包括|有|含|为|还有) #Short{0,2} [<head>#Company]",
    example: "达达集团的股东包括京东、腾讯。",
    counter: "达达集团的客户包括京东、腾讯。",
  },
  {
    name: "own-has",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} (拥有|旗下拥有|控制|控股|运营着|全资拥有|孵化|分拆|拆分|剥离) #Filler{0,3} [<tail>#Owned]",
    example: "京东全资拥有达达集团。",
    counter: "京东全力支持达达集团。",
  },
  {
    name: "own-made-by",
    type: "owns",
    match: "由 [<head>#Company] (孵化|控股|全资拥有|创办|运营|持有) 的? #Filler{0,3} [<tail>#Owned]",
    example: "由京东孵化的医药公司达达集团签约。",
    counter: "由京东推荐的医药公司达达集团签约。",
  },
  {
    name: "own-joint-first",
    type: "owns",
    match:
      "[<head>#Company] #With #Company #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持) #Filler{0,6} [<tail>#Company]",
    example: "百度与京东合资的公司达达集团签约。",
    counter: "百度与京东投诉的公司达达集团签约。",
  },
  {
    name: "own-joint-second",
    type: "owns",
    match:
      "#Company #With [<head>#Company] #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持) #Filler{0,6} [<tail>#Company]",
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
      "[<head>#Company] #Filler{0,5} (接手|接盘|入主|竞得|拿下|收下|收编|吞并|收归旗下|买断|承接|受让|买入) #Filler{0,3} [<tail>#Company]",
    example: "京东物流全资拿下德邦股份。",
    counter: "京东物流全线超越德邦股份。",
  },
  {
    name: "acquire-sold",
    type: "acquires",
    match:
      "[<tail>(#Company && #Explicit)] #Filler{0,5} (出售给|转让给|卖给|售予|出售予|转手给|转予|卖身|归入) [<head>#Company]",
    example: "德邦股份的股权已转让给京东物流。",
    counter: "德邦股份的货物已交给京东物流。",
  },
  {
    name: "acquire-by",
    type: "acquires",
    match:
      "[<tail>#Company] #Filler{0,3} (获|由|遭) [<head>#Company] #Filler{0,3} (收购|并购|接手|接盘|要约收购|私有化)",
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
    name: "invest-investors",
    type: "invests_in",
    match:
      "(投资方|投资者|投资人|领投方|参投方|跟投方|投资机构|出资方|新股东|老股东) #Short{0,2} (包括|为|有|含|还包括|涵盖) #Filler{0,3} [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。投资方包括红杉中国、腾讯。",
    counter: "兴盛优选宣布完成新一轮融资。来宾包括红杉中国、腾讯。",
  },
  {
    name: "invest-bet",
    type: "invests_in",
    match: "[<head>#Outfit] #Filler{0,3} (下注|押注|战投|出资|先后投资) #Filler{0,3} [<tail>#Company]",
    example: "腾讯先后押注兴盛优选、京东物流。",
    counter: "腾讯先后拜访兴盛优选、京东物流。",
  },
  {
    name: "invest-held-by",
    type: "invests_in",
    match: "[<tail>#Company] #Short{0,2} 由 [<head>#Outfit] #Filler{0,3} (出资|投资|发起设立)",
    example: "兴盛优选由红杉中国、腾讯共同出资。",
    counter: "兴盛优选由红杉中国、腾讯共同推荐。",
  },
  {
    name: "own-joint-list",
    type: "owns",
    match:
      "[<head>(#Company && #List)] #Short{0,2} (合资|合资成立|合资组建|合资设立|各持股|各持|出资) 的? #Filler{0,3} [<tail>#Company]",
    example: "百度和京东合资的公司达达集团签约。",
    counter: "百度和京东投诉的公司达达集团签约。",
  },
  {
    name: "own-brand-of",
    type: "owns",
    match: "[<head>#Company] #Filler{0,3} 的 #Near{0,1} (品牌|子品牌|平台|业务|电商平台) [<tail>#Company]",
    example: "京东面向海外的电商平台达达集团签约。",
    counter: "京东面向海外的竞争者达达集团签约。",
  },
  {
    name: "invest-among",
    type: "invests_in",
    match: "(老股东|新股东|原股东|股东) [<head>#Outfit]",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。老股东红杉中国、腾讯加码。",
    counter: "兴盛优选宣布完成新一轮融资。老客户红杉中国、腾讯祝贺。",
  },
  {
    name: "invest-share-list",
    type: "invests_in",
    match: "[<head>#Outfit] #Near{0,1} 在 股东 之列",
    recall: { end: "tail", slot: "raiser" },
    example: "兴盛优选宣布完成新一轮融资。红杉中国、腾讯均在股东之列。",
    counter: "兴盛优选宣布完成新一轮融资。红杉中国、腾讯均在来宾之列。",
  },
];
