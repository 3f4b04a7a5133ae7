import type { RelationRule } from "./rule.ts";

/** Who owns, buys or puts money into whom. */
export const OWNERSHIP: readonly RelationRule[] = [
  {
    name: "own-under",
    type: "owns",
    match: "[<head>#Company] (旗下|旗下的) #Loose{0,5} [<tail>#Owned]",
    example: "阿里巴巴旗下的本地生活平台饿了么上线新功能。",
    counter: "阿里巴巴表示，饿了么上线新功能。",
  },
  {
    name: "own-subsidiary",
    type: "owns",
    match:
      "[<tail>#Company] #Loose{0,2} (是|为|系) [<head>#Company] #Filler{0,3} (子公司|全资子公司|控股子公司|旗下公司|旗下)",
    example: "京东物流是京东的控股子公司。",
    counter: "京东物流是京东的供应商。",
  },
  {
    name: "own-held-by",
    type: "owns",
    match:
      "[<tail>#Company] #Filler{0,3} 由 #Filler{0,2} [<head>#Company] #Filler{0,3} (全资持股|控股|持股|持有|全资持有|创办|创办运营|创立|运营)",
    example: "达达集团由京东控股。",
    counter: "达达集团由京东推荐。",
  },
  {
    name: "own-hold",
    type: "owns",
    match: "[<head>#Company] #Filler{0,3} (控股|持有|全资持有|全资控股) #Filler{0,2} [<tail>#Company]",
    example: "京东目前持有达达集团的过半股份。",
    counter: "京东目前欢迎达达集团的过半员工。",
  },
  {
    name: "own-parent",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,2} (母公司|控股股东|大股东|全资股东) [<head>#Company]",
    example: "TikTok母公司字节跳动公布计划。",
    counter: "TikTok供应商字节跳动公布计划。",
  },
  {
    name: "own-is-under",
    type: "owns",
    match: "[<tail>#Company] (是|为|系|作为) [<head>#Company] (旗下|旗下的)",
    example: "菜鸟网络是阿里巴巴旗下的物流企业。",
    counter: "菜鸟网络是阿里巴巴信任的物流企业。",
  },
  {
    name: "own-under-at",
    type: "owns",
    match: "[<head>#Company] (旗下|旗下的) #Filler{0,2} #Site #Filler{0,4} [<tail>#Owned]",
    example: "阿里巴巴旗下东南亚电商平台Lazada发布公告。",
    counter: "阿里巴巴在东南亚与电商平台Lazada都有客户。",
  },
  {
    name: "own-is-parent",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|系|成为) [<tail>#Company] #Filler{0,2} (母公司|控股股东|大股东|主要股东|最大股东|第一大股东)",
    example: "顺丰控股由此成为嘉里物流的控股股东。",
    counter: "顺丰控股由此成为嘉里物流的长期客户。",
  },
  {
    name: "own-members",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,2} (成员|成员企业|子公司|旗下企业|旗下产品|旗下业务|旗下品牌) #Filler{0,2} (包括|有|涵盖) #Filler{0,3} [<tail>#Owned]",
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
      "[<tail>#Company] #Filler{0,3} 由 #Site #Filler{0,2} [<head>#Company] #Filler{0,3} (全资持股|控股|持股|创办|创办运营|创立|运营)",
    example: "TikTok由中国公司字节跳动创办运营。",
    counter: "TikTok由中国公司字节跳动推荐。",
  },
  {
    name: "own-held-by-before",
    type: "owns",
    match:
      "由 [<head>#Company] #Filler{0,4} (全资控股|全资持有|控股|最大单一股东|第一大股东) #Filler{0,2} [<tail>#Company]",
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
];
