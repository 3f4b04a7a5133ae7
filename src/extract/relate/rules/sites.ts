import type { RelationRule } from "./rule.ts";

/** Where a body works, told by what it builds, chooses or moves. */
export const SITES: readonly RelationRule[] = [
  {
    name: "located-picks",
    type: "located_in",
    match:
      "[<head>#Outfit] #Loose{0,4} (选址|定址|落址|落户|落子|落地|看中|选定|扎根|迁册|迁入|入驻|落脚|进驻) #Near{0,1} [<tail>#Site] #Near{0,1} (建厂|设厂|建立|建设|投产|开工|设点|办厂|开店|建仓|设立|逗)",
    example: "盒马年内选址长沙建仓。",
    counter: "盒马年内感谢长沙，建仓顺利。",
  },
  {
    name: "located-goes-to",
    type: "located_in",
    match:
      "[<head>#Company] #Loose{0,4} (赴|到|前往|奔赴|远赴|去|来到) [<tail>#Site] #Short{0,1} (建厂|设厂|开店|办厂|投资建厂|设点|上市|挂牌|设立|建设|投资|展业|落户|IPO|首次公开募股|首次公开发行|递表|敲钟)",
    example: "盒马计划赴泰国开店。",
    counter: "盒马计划赴泰国团建。",
  },
  {
    name: "located-hub",
    type: "located_in",
    match: "[<head>#Company] #Loose{0,3} 以 [<tail>#Site] (为|作为) #Short{0,2} #Facility",
    example: "顺丰以鄂州为航空枢纽。",
    counter: "顺丰以鄂州为题作画。",
  },
  {
    name: "located-puts",
    type: "located_in",
    match:
      "[<head>#Outfit] #Loose{0,5} (将|把) #Gap{0,1} #Facility? #Gap{0,1} (设在|建在|放在|落在|开到|开进|开在|搬到|迁至|安在|设到|选在|定在|迁到|迁往|建到|投向|瞄向|伸向|投到) #Near{0,1} [<tail>#Site] !的?",
    example: "盒马把首家海外门店开到曼谷。",
    counter: "盒马把首家海外门店献给曼谷。",
  },
  {
    name: "located-regional-seat",
    type: "located_in",
    match:
      "[<head>#Company] #Site? #Filler{0,4} (坐落在|坐落于|位于|设在|落户|落户于|落地|选址|建在|设于|落成于) #Near{0,1} [<tail>#Site] !的?",
    example: "盒马亚太采购中心坐落在昆山。",
    counter: "盒马亚太采购中心求教于昆山。",
  },
  {
    name: "located-offshore",
    type: "located_in",
    match:
      "[<head>#Company] #Near{0,1} 在 [<tail>#Site] 的 #Short{0,3} (客服中心|交付中心|运营中心|物流园|转运中心|总部|区域总部|公司|子公司|业务|团队|员工|网络|生产基地|研发团队|晶圆厂|产能|仓库|港口|航线|办公室|办事处|中心|用户|商家|分支机构|临床|药厂|快闪店|线下店|直营店|实体店|咖啡馆|餐厅|专柜|试验场|测试场|试车场|园区|门店|工厂|基地|研发中心|数据中心|实验室|产线|生产线|旗舰店)",
    example: "盒马在长沙的客服中心扩招。",
    counter: "盒马在长沙的粉丝扩招。",
  },
  {
    name: "located-plant-named",
    type: "located_in",
    match:
      "[<head>(#Company && #Explicit)] [<tail>#Site] #Gap{0,1} (厂|工厂|基地|分公司|分行|园区|总部|航线|枢纽|分拨中心|物流园|产业园|实验室|研发中心|数据中心|超级工厂|仓)",
    example: "台积电熊本厂投产。",
    counter: "台积电熊本行收官。",
  },
  {
    name: "located-service-in",
    type: "located_in",
    match:
      "[<head>#Company] #Filler{0,4} 在 [<tail>#Site] #Near{0,1} (提供|运营|迎客|投运|上线|交付|增设|布设|投放|铺设|启动|招募|招聘|扩招|裁员|停运|停产|复工|复产|扩建|投入|成立|营业|试营业|关店)",
    example: "盒马在长沙增设前置仓。",
    counter: "盒马在长沙赞助灯会。",
  },
  {
    name: "pilot-joins",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Loose{0,4} #Pilot #Loose{0,3} (再添|增添|迎来|添|新增|先后落在|包括|纳入) #Near{0,1} [<tail>#Site]",
    example: "数字人民币试点名单再添佛山。",
    counter: "数字人民币试点名单未提佛山。",
  },
  {
    name: "pilot-allowed",
    type: "pilots_in",
    match:
      "[<tail>#Site] #Filler{0,3} (允许|准许|放行|先行|率先|推广|铺开|试点|上线|开通) #Near{0,1} [<head>(#Product|#Policy)]",
    example: "佛山率先推广数字人民币。",
    counter: "佛山热议数字人民币。",
  },
  {
    name: "pilot-spread",
    type: "pilots_in",
    match:
      "[<head>(#Product|#Policy)] #Filler{0,4} 在 [<tail>#Site] #Near{0,2} (铺开|试水|先行|落地|推开|试行|推广|投用|开跑|运行|测试|上线|实行|展开|开展|推进)",
    example: "数字人民币已在佛山铺开。",
    counter: "数字人民币已在佛山走红。",
  },
  {
    name: "pilot-batch-in",
    type: "pilots_in",
    match:
      "(首批|第一批|第二批|第三批|第四批|新一批|此次|其后|随后) #Near{0,2} (在|有|为|是|落在|选在|包括|新增|增加) #Near{0,1} [<tail>(#Site && #List)] #Near{0,2} (开展|启动|试点|实施|落地|试行|推开|上线|逗)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。首批在深圳、苏州开展。",
    counter: "商务部发布《家政服务管理办法》。首批在深圳、苏州停电。",
  },
  {
    name: "pilot-becomes-batch",
    type: "pilots_in",
    match:
      "[<tail>(#Site && #List)] #Near{0,2} (成为|列入|进入|跻身|为|入选|纳入) #Near{0,1} (首批|第一批|第二批|第三批|第四批)",
    recall: { end: "head", slot: "thing" },
    example: "商务部发布《家政服务管理办法》。深圳、苏州又成为第三批。",
    counter: "商务部发布《家政服务管理办法》。深圳、苏州又成为新对手。",
  },
  {
    name: "located-hosted-at",
    type: "located_in",
    match: "在 [<tail>#Site] #Near{0,1} #HostVerb #Short{0,2} [<head>#Event]",
    example: "京东在北京举办第四届中国数字物流博览会。",
    counter: "京东在北京宣传第四届中国数字物流博览会。",
  },
  {
    name: "located-own-plant",
    type: "located_in",
    match:
      "#Comma [<tail>#Site] #Near{0,1} (工厂|门店|基地|厂|分公司|园区|仓|办事处|实验室|研发中心|旗舰店|首店|超级工厂|办公室)",
    recall: { end: "head", slot: "speaker" },
    example: "盒马宣布扩张，长沙门店已开业。",
    counter: "盒马宣布扩张，长沙市民很高兴。",
  },
  {
    name: "located-builds",
    type: "located_in",
    match:
      "[<head>#Outfit] #Filler{0,4} 在 [<tail>#Site] #Near{0,1} 建 #Short{0,1} (厂|工厂|基地|中心|仓|园|实验室|园区|封装厂)",
    example: "盒马投资两亿元在长沙建冷链仓。",
    counter: "盒马投资两亿元在长沙建言献策。",
  },
];
