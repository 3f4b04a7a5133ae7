import type { RelationRule } from "./rule.ts";

/** Where something is tried first, where the sentence says the places and the article what. */
export const TRIALS: readonly RelationRule[] = [
  {
    name: "pilot-allowed-in",
    type: "pilots_in",
    match:
      "(允许|支持|同意|批准|选择|选取|选定|确定|明确|决定) 在? #Near{0,1} [<tail>(#Site && #List)] #Short{0,2} (设立|开展|先行先试|先行|率先|实施|探索|试行|推行|启动|开放|作为)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》，允许在深圳、苏州等地设立外资机构。",
    counter: "商务部发布《家政服务管理办法》，有人在深圳、苏州等地庆祝。",
  },
  {
    name: "pilot-try-in",
    type: "pilots_in",
    match: "(在|于) [<tail>#Site] #Near{0,2} (开展|启动|进行|组织|推进|实施|率先) #Near{0,2} #Pilot",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。年内将在深圳、苏州等地率先开展试点。",
    counter: "商务部发布《家政服务管理办法》。年内将在深圳、苏州等地率先开展评比。",
  },
  {
    name: "pilot-put-on-list",
    type: "pilots_in",
    match:
      "(将|把) [<tail>#Site] #Near{0,2} (纳入|列为|列入|作为|增补) #Near{0,1} (试点|试点范围|试点名单|试点城市|首批试点|首批|第一批|第二批|先行)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》，把深圳、苏州增补进第二批。",
    counter: "商务部发布《家政服务管理办法》，把深圳、苏州增补进画册。",
  },
  {
    name: "pilot-belongs-to-batch",
    type: "pilots_in",
    match: "[<tail>#Site] #Near{0,2} (属于|位列|跻身|名列|同属|入围|入选|获批|获准|列入|进入) #Gap{0,1} #Pilot",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。深圳属于首批试点城市。",
    counter: "商务部发布《家政服务管理办法》。深圳属于超大城市。",
  },
  {
    name: "pilot-goes-first",
    type: "pilots_in",
    match:
      "[<tail>(#Site && #List)] #Near{0,1} (率先|先行|首批) #Near{0,1} (启动|开展|实施|落地|铺开|探索|上线|推开) #Comma",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》，深圳、苏州率先启动。",
    counter: "商务部发布《家政服务管理办法》，深圳、苏州率先道贺。",
  },
  {
    name: "pilot-from",
    type: "pilots_in",
    match:
      "(试点|首批|先行|先期|初期) #Near{0,2} (从|由|选在|选定|选择|落在|放在|定在|落户) [<tail>#Site] #Near{0,1} (起步|开始|启动|先行|展开|#Comma)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。试点将从深圳起步。",
    counter: "商务部发布《家政服务管理办法》。试点将从严管理，深圳落选。",
  },
  {
    name: "pilot-places-of",
    type: "pilots_in",
    match:
      "[<tail>(#Site && #List)] #Near{0,1} (先行城市|先行地区|先行区|试点城市|试点地区|试点省份|试点省市|首批城市|示范城市|首批试点)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》，深圳、苏州等36个先行城市的居民可以申请。",
    counter: "商务部发布《家政服务管理办法》，深圳、苏州等36个大型城市的居民可以申请。",
  },
  {
    name: "pilot-shortlisted",
    type: "pilots_in",
    match:
      "#Pilot #Loose{0,5} 逗 #Near{0,1} [<tail>(#Site && #List)] #Near{0,2} (入选|在列|入围|上榜|在内|获批|入列|榜上有名|名列其中|位列其中)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。首批试点名单公布，深圳、苏州两个城市入选。",
    counter: "商务部发布《家政服务管理办法》。首批获奖名单公布，深圳、苏州两个城市入选。",
  },
  {
    name: "pilot-policy-shortlisted",
    type: "pilots_in",
    match:
      "[<head>(#Policy|#Product)] #Loose{0,3} (名单|城市名单|首批名单) 逗 #Near{0,1} [<tail>(#Site && #List)] #Near{0,2} (入选|在列|入围|上榜|在内|获批|入列|榜上有名|名列其中|位列其中)",
    example: "商务部公布《家政服务管理办法》首批名单，深圳、苏州两个城市入选。",
    counter: "商务部公布《家政服务管理办法》首批名单，深圳、苏州两个城市落选。",
  },
];
