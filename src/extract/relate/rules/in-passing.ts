import type { RelationRule } from "./rule.ts";

/** What is told in passing: of a firm by 它 or by its 旗下, of an office by who takes it, of a thing by where alone it is tried so far. */
export const IN_PASSING: readonly RelationRule[] = [
  {
    name: "pilot-only-there",
    type: "pilots_in",
    match: "[<tail>(#Site && #List)] #Short{0,2} (开展|进行|启动|参与|实施|推进) #Near{0,1} #Pilot #Comma",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。到去年底，深圳、苏州两地已开展试点。",
    counter: "商务部发布《家政服务管理办法》。到去年底，深圳、苏州两地已开展评比。",
  },
  {
    name: "pilot-is-of-its-cities",
    type: "pilots_in",
    match:
      "[<tail>#Site] #Near{0,1} (是|为|作为|成为|系|属于|跻身) #Filler{0,2} [<head>(#Product|#Policy)] #Near{0,2} #Pilot",
    example: "苏州是全国首批数字人民币试点城市之一。",
    counter: "苏州是全国首批数字人民币消费城市之一。",
  },
  {
    name: "compete-goes-on-between",
    type: "competes_with",
    match:
      "(竞争|较量|比拼|价格战|争夺|对决|战火|角逐|争夺战|补贴战|博弈|大战) #Filler{0,3} 在 [<head>#Company] #With [<tail>#Company] #Near{0,1} (之间|展开|打响|间)",
    example: "外卖的竞争长期在美团与饿了么之间展开。",
    counter: "外卖的骑手长期在美团与饿了么之间往返。",
  },
  {
    name: "compete-its-greatest",
    type: "competes_with",
    match:
      "(其|它|公司) (在|于)? #Site? 的? #Near{0,2} (对手|竞争对手|劲敌|竞争者|竞品|老对手) #Near{0,1} (是|为|包括|有|当属|莫过于) #Short{0,2} [<tail>#Company]",
    recall: { end: "head", slot: "owned" },
    example: "京东请来腾讯高管\n他说，市场很大。\n眼下，它在北京最大的对手是美团。",
    counter: "京东请来腾讯高管\n他说，市场很大。\n眼下，它在北京最大的客户是美团。",
  },
  {
    name: "work-of-that-agency",
    type: "works_for",
    match:
      "[<head>#Person] #Near{0,1} (所属|所在|所签约|签约|背后|加盟|隶属) 的? (机构|公司|平台|企业|单位|俱乐部|直播机构|经纪公司) [<tail>#Outfit]",
    example: "主播李佳琦所属机构美ONE没有回应。",
    counter: "主播李佳琦所属派别机构美ONE没有回应。",
  },
  {
    name: "located-first-users",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,6} (首站|首先|率先|首批|首期|先期|一期) #Near{0,1} (面向|针对|服务|覆盖|瞄准) #Near{0,1} [<tail>#Site] #Near{0,1} (消费者|用户|市场|买家|顾客|商家|卖家)",
    example: "Shopee直播正式上线，首站面向泰国消费者。",
    counter: "Shopee直播正式上线，首站面向泰国记者。",
  },
  {
    name: "located-business-stays",
    type: "located_in",
    match:
      "#Comma #Near{0,1} [<tail>#Site] #Near{0,1} (业务|站|工厂|门店|站点|办公室|网点|市场|分拨中心|仓库|海外仓|物流中心|数据中心|基地) #Near{0,2} (启用|投用|投产|开业|营业|开放|动工|不受|未受|不变|保留|继续运营|正常运营|照常运营|不在此列|不在其列|没有变化)",
    recall: { end: "head", slot: "speaker" },
    example: "盒马宣布调整，长沙业务不受影响。",
    counter: "盒马宣布调整，长沙业务代表到场。",
  },
  {
    name: "own-acts-on-its-own",
    type: "owns",
    match:
      "[<head>(#Company && #Explicit)] #Short{0,2} (向|对|给|为|将|把|从|由) 旗下 的? #Site? #Short{0,2} [<tail>#Owned]",
    example: "阿里巴巴近日向旗下东南亚电商平台Lazada注资。",
    counter: "阿里巴巴近日向楼下东南亚电商平台Lazada注资。",
  },
  {
    name: "invest-as-investor",
    type: "invests_in",
    match:
      "[<head>#Person] #Filler{0,4} (是|为|系|成为) [<tail>#Company] 的? #Near{0,1} (投资人|投资者|天使投资人|早期投资人)",
    example: "刘强东说自己也是美团的投资人。",
    counter: "刘强东说自己也是美团的体验官。",
  },
  {
    name: "acquire-offer-made-by",
    type: "acquires",
    match: "由 [<head>#Company] #Near{0,1} (发起|提出|作出|发出) 的 #Short{0,1} (要约收购|收购|要约)",
    recall: { end: "tail", slot: "bought" },
    example: "德邦股份公告，由顺丰发起的全面要约收购已经到期。",
    counter: "德邦股份公告，由顺丰发起的全面价格战已经到期。",
  },
  {
    name: "rank-is-on-list",
    type: "ranks",
    match: "[<tail>#Company] #Near{0,2} (在榜上|在榜单上|在榜单中|也在榜|同在榜|登上榜单|仍在榜|挤进榜单)",
    recall: { end: "head", slot: "publisher" },
    example: "胡润研究院发布百强榜。京东、美团也在榜上，但排位后移。",
    counter: "胡润研究院发布百强榜。京东、美团也在路上，但速度不快。",
  },
  {
    name: "work-who-takes-it",
    type: "works_for",
    match:
      "(接任|出任|担任|执掌|接掌|接替) [<tail>#Body] #Short{0,2} #Office{1,2} 的 #Near{0,1} (是|为|正是) #Short{0,1} [<head>#Person]",
    example: "出任京东物流首席执行官的是徐雷。",
    counter: "约见京东物流首席执行官的是徐雷。",
  },
  {
    name: "work-who-takes-over-it",
    type: "works_for",
    match: "(接任|出任|担任|接替|继任) #Office{1,2} 的 #Near{0,1} (是|为|正是) #Short{0,2} [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流换帅。接任首席执行官的是徐雷。",
    counter: "京东物流换帅。约见首席执行官的是徐雷。",
  },
];
