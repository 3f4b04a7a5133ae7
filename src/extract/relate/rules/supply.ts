import type { RelationRule } from "./rule.ts";

/** Who works for or with whom in trade: supply, licences, orders, mandates. */
export const SUPPLY: readonly RelationRule[] = [
  {
    name: "partner-supplier-of",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (是|为|系|成为|担任|作为) [<tail>(#Outfit && !#Holder)] #Filler{0,6} (供应商|供货商|代工厂|代工商|大客户|客户|经销商|代理商|服务商|承运商|承销商|保荐人|伙伴|物流商)",
    example: "京东物流成为安踏的独家供应商。",
    counter: "京东物流成为安踏的忠实观众。",
  },
  {
    name: "partner-supplies",
    type: "partners_with",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,4} (为|向|给) #Near{0,1} [<tail>#Company] #Short{0,2} (代工|供货|供应|交付|采购|订购|提供|下单|定制|承运|租赁)",
    example: "京东物流向安踏供应包装。",
    counter: "京东物流向安踏表示歉意。",
  },
  {
    name: "partner-licenses-to",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,5} (授权给|授权予|许可给|交给|交由|转交|委托|委托给|外包给|授权) #Near{0,1} [<tail>#Company]",
    example: "安踏把门店配送外包给京东物流。",
    counter: "安踏把门店配送的差评转述给京东物流。",
  },
  {
    name: "partner-licensed-by",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,4} (获|获得|取得|拿下|拿到|引进|斩获|赢得) 了? [<tail>#Company] #Filler{0,6} (授权|许可|独家授权|代理权|经销权|商业化权益|权益|订单|合同|大单)",
    example: "京东物流拿下安踏的仓储订单。",
    counter: "京东物流拿下安踏的参观门票。",
  },
  {
    name: "partner-chosen",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,4} (引入|选择|选定|聘请|聘任|指定|选用|邀请) [<tail>#Company] #Filler{0,2} (作为|为|担任|成为|筹划|提供|负责) #Filler{0,5} (供应商|平台|服务商|顾问|承销商|保荐人|伙伴|承运商|物流商|客服|上市|服务|配送|代工|运营)",
    example: "安踏选定京东物流作为主要承运商。",
    counter: "安踏选定京东物流作为反面案例。",
  },
  {
    name: "partner-built-on",
    type: "partners_with",
    match:
      "[<head>(#Company && #Explicit)] #Filler{0,5} (搭载|采用|内置|适配|选用|集成|兼容|装上) #Short{0,1} [<tail>#Company] #Filler{0,3} (芯片|方案|系统|技术|大模型|模型|电池|架构|操作系统|平台|设备|服务|发动机)",
    example: "安踏的门店采用京东物流的分拣系统。",
    counter: "安踏的门店批评京东物流的分拣系统。",
  },
  {
    name: "partner-customers",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (客户|大客户|供应商|供货商|代工厂|经销商|承销商|保荐人|供应链|联合体) #Short{0,2} (包括|有|为|涵盖|含|覆盖|是) #Short{0,2} [<tail>#Company]",
    example: "京东物流的主要客户有安踏、李宁。",
    counter: "京东物流的主要看点有安踏、李宁的首店。",
  },
  {
    name: "partner-has-customers",
    type: "partners_with",
    match:
      "[<head>#Company] #Filler{0,3} (手握|拥有|握有|服务|打入|进入|切入|跻身|斩获) #Short{0,1} [<tail>#Company] #Filler{0,3} (客户|大客户|订单|供应链|供应商|大单)",
    example: "京东物流手握安踏、李宁等大客户。",
    counter: "京东物流手握安踏、李宁等品牌的股票。",
  },
  {
    name: "partner-shares-with",
    type: "partners_with",
    match:
      "[<head>#Body] #Filler{0,5} #With [<tail>#Outfit] #Short{0,2} (共享|互换|互通|共用|互认|共商|续约|组成|拼舱|并肩|深化|扩大|开通|推进|互设|绑定|集成|融合)",
    example: "京东物流去年起与顺丰共享分拨网络。",
    counter: "京东物流去年起与顺丰争抢分拨网络。",
  },
  {
    name: "partner-sponsors",
    type: "partners_with",
    match:
      "[<head>#Company] #Near{0,1} (任|担任|为|出任) #Near{0,1} (联席保荐人|保荐人|联席承销商|承销商|财务顾问|独家财务顾问)",
    recall: { end: "tail", slot: "owned" },
    example: "京东物流公布招股书，高盛、花旗任联席保荐人。",
    counter: "京东物流公布招股书，高盛、花旗任联席主持人。",
  },
  {
    name: "partner-with-agency",
    type: "partners_with",
    match:
      "[<head>(#Company|#Organization)] #Filler{0,6} #With [<tail>#Agency] #Short{0,3} (签署|签订|签约|共建|合作|达成|共同|续签|战略合作)",
    example: "京东物流与国家邮政局共同发布倡议。",
    counter: "京东物流与国家邮政局都位于北京。",
  },
  {
    name: "partner-its-customer",
    type: "partners_with",
    match:
      "[<head>(#Outfit && #Explicit)] #Near{0,1} (是|为) 其 #Near{0,1} (客户|供应商|合作伙伴|合作方|代工厂|经销商|大客户|伙伴)",
    recall: { end: "tail", slot: "owned" },
    example: "京东物流公布业绩，安踏、李宁均为其客户。",
    counter: "京东物流公布业绩，安踏、李宁均为其听众。",
  },
];
