import type { RelationRule } from "./rule.ts";

/** Who issues which document, who approves what. */
export const DOCUMENTS: readonly RelationRule[] = [
  {
    name: "issue-by",
    type: "issues",
    match: "由 [<head>#Body] #Filler{0,3} (牵头|评选) #Filler{0,4} [<tail>#Work]",
    example: "由国家邮政局牵头制定的《家政服务管理办法》施行。",
    counter: "由国家邮政局带头学习的《家政服务管理办法》施行。",
  },
  {
    name: "issue-active",
    type: "issues",
    match: "[<head>(#Body && #Explicit)] #Word{0,6} #IssueVerb #Filler{0,3} [<tail>#Work]",
    example: "商务部近日印发《家政服务提质扩容方案》。",
    counter: "商务部认为，企业应学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-place",
    type: "issues",
    match: "[<head>#Site] #Short{0,2} #IssueVerb #Short{0,2} [<tail>#Policy]",
    example: "浙江省近日印发《家政服务提质扩容方案》。",
    counter: "浙江省认真学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-passive",
    type: "issues",
    match: "[<tail>#Work] #Mark? #Filler{0,3} 由 [<head>#Body] #Filler{0,3} #IssueVerb",
    example: "《家政服务提质扩容方案》已由商务部、财政部联合发布。",
    counter: "《家政服务提质扩容方案》由商务部负责解释。",
  },
  {
    name: "issue-genitive",
    type: "issues",
    match: "[<head>#Agency] [<tail>#Policy]",
    example: "国务院办公厅《关于家政服务的指导意见》提出新要求。",
    counter: "国务院办公厅强调落实《关于家政服务的指导意见》。",
  },
  {
    name: "issue-vote",
    type: "issues",
    match: "[<tail>#Work] #Loose{0,8} 经 [<head>#Agency] #Filler{0,3} (通过|表决通过|审议通过|批准)",
    example: "《家政服务条例》于6月经上海市人民代表大会常务委员会会议表决通过。",
    counter: "《家政服务条例》曾经上海市人民代表大会常务委员会会议讨论。",
  },
  {
    name: "issue-order",
    type: "issues",
    match: "[<tail>#Policy] 左 [<head>#Agency] (令|令第|公告)",
    example: "《家政服务管理办法》（商务部令第9号）施行。",
    counter: "《家政服务管理办法》（商务部网站）施行。",
  },
  {
    name: "approve-active",
    type: "approves",
    match: "[<head>#Agency] #Filler{0,5} #Approve #Word{0,7} [<tail>(#Thing && !#Holder)] !的",
    example: "国务院批复同意设立北京证券交易所。",
    counter: "国务院关注北京证券交易所。",
  },
  {
    name: "issue-says",
    type: "issues",
    match: "[<head>(#Company|#Organization|#Media)] [<tail>#Media] #Near{0,1} (显示|指出|认为|预测|预计|提出|披露)",
    example: "胡润研究院《家政消费报告》显示，需求上升。",
    counter: "胡润研究院、《家政消费报告》编委会表示，需求上升。",
  },
  {
    name: "issue-in",
    type: "issues",
    match: "[<head>#Body] #Short{0,2} 在 [<tail>#Media] #Near{0,1} 中",
    example: "胡润研究院在《家政消费报告》中指出，需求上升。",
    counter: "胡润研究院在《家政消费报告》首发式上露面。",
  },
  {
    name: "issue-own",
    type: "issues",
    match: "[<head>#Body] (的|修订后|新修订|最新) 的? [<tail>#Work]",
    example: "国家邮政局新修订的《家政服务管理办法》施行。",
    counter: "国家邮政局按照《家政服务管理办法》施行。",
  },
  {
    name: "approve-in",
    type: "approves",
    match: "[<head>#Agency] #Filler{0,5} #Approve #Loose{0,5} #Site #Filler{0,5} [<tail>(#Thing|#Policy)]",
    example: "国务院批复同意在苏州等地设立跨境电子商务综合试验区。",
    counter: "国务院到苏州考察跨境电子商务综合试验区。",
  },
  {
    name: "approve-passive",
    type: "approves",
    match:
      "[<tail>(#Thing|#Policy|#Event|#Place)] #Word{0,5} (获|获得|经|取得|已获|已经|拿到|收到) [<head>#Agency] #Filler{0,4} #Approve",
    example: "北京证券交易所获国务院批准。",
    counter: "北京证券交易所获国务院关注。",
  },
  {
    name: "issue-bring-out",
    type: "issues",
    match: "[<head>#Body] #Word{0,6} 推出 #Short{0,2} [<tail>#Media]",
    example: "胡润研究院近日推出《家政消费报告》。",
    counter: "胡润研究院近日收藏《家政消费报告》。",
  },
  {
    name: "issue-consult",
    type: "issues",
    match:
      "[<head>#Body] #Word{0,4} 就 #Near{0,1} [<tail>#Work] #Word{0,3} (征求意见|公开征求意见|征集意见|公开征集意见)",
    example: "商务部就《家政服务管理办法》公开征求意见。",
    counter: "商务部就《家政服务管理办法》组织培训。",
  },
  {
    name: "approve-leave",
    type: "approves",
    match: "经 [<head>#Agency] #Near{0,1} #Approve #Short{0,2} 逗 [<tail>#Thing]",
    example: "经国务院批准，北京证券交易所设立。",
    counter: "经国务院介绍，北京证券交易所签约。",
  },
  {
    name: "approve-grant",
    type: "approves",
    match:
      "[<head>#Agency] #Loose{0,5} (向|给|为|对) [<tail>#Outfit] #Short{0,3} (颁发|发放|核发|出具|发出|下发|授予) #Filler{0,6} (牌照|许可|许可证|批文|版号|备案|批复|执照|通行证|编码|号牌|牌证|路权)",
    example: "中国人民银行向京东颁发首张支付牌照。",
    counter: "中国人民银行向京东颁发优秀组织奖。",
  },
  {
    name: "approve-granted",
    type: "approves",
    match:
      "[<tail>(#Thing|#Event)] #Word{0,5} (获|获得|取得|拿到|收到|获颁) [<head>#Agency] #Filler{0,5} (颁发|发放|核发|备案|许可|牌照|批文|放行)",
    example: "京东拿到中国人民银行核发的支付牌照。",
    counter: "京东拿到中国人民银行退还的保证金。",
  },
];
