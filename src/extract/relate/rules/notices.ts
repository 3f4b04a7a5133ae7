import type { RelationRule } from "./rule.ts";

/** What agencies tell of firms, let them do and bring out, beside what supervision.ts, permits.ts and documents.ts read. */
export const NOTICES: readonly RelationRule[] = [
  {
    name: "regulate-tells-of-breach",
    type: "regulates",
    match:
      "[<head>#Agency] #Word{0,6} (通报|公告|指出|认定|披露|称|表示|发现|查明|裁定|抽查|抽检) #Near{0,1} 逗 #Near{0,1} [<tail>#Company] #Loose{0,4} (不合格|超标|未经|违反|涉嫌|违规|非法|未按|擅自|未依法|侵害|侵犯|虚假|垄断|逃避|未履行|隐瞒|滥用)",
    example: "国家网信办在官网通报，滴滴擅自收集信息。",
    counter: "国家网信办在官网通报，滴滴获得金奖。",
  },
  {
    name: "regulate-for-breach",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,5} 因 #Near{0,1} [<tail>#Company] #Short{0,2} (涉嫌|违反|违规|未按|存在|拒不|虚假|隐瞒|逾期|滥用|未经) #Loose{0,8} #PunishVerb",
    example: "国家网信办日前因滴滴涉嫌泄露信息立案调查。",
    counter: "国家网信办日前因滴滴涉嫌泄露信息开会。",
  },
  {
    name: "regulate-names-on-list",
    type: "regulates",
    match:
      "[<head>#Agency] #Word{0,5} (守门人|侵害|违规|失信|制裁|整改|不合格|恶名市场|侵权|黑名单|实体清单|管制|下架) #Word{0,3} 逗 #Near{0,1} [<tail>#Company] #Short{0,2} (在列|上榜|在内|被点名|榜上有名|名列其中|位列其中)",
    example: "国家网信办公布违规应用名单，滴滴、美团在列。",
    counter: "国家网信办公布获奖应用名单，滴滴、美团在列。",
  },
  {
    name: "regulate-fines",
    type: "regulates",
    match: "[<head>#Agency] #Filler{0,4} (重罚|开罚|怒罚|再罚|严惩|质询|传讯|叫板|紧盯) [<tail>#Company]",
    example: "国家网信办再度重罚滴滴。",
    counter: "国家网信办再度走访滴滴。",
  },
  {
    name: "regulate-fined-by",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,6} (被|遭) [<head>#Agency] #Near{0,1} (罚|重罚|开罚|要求|勒令|质询|问询|传唤|警告|罚走|罚去)",
    example: "滴滴因泄露信息被国家网信办罚了八十亿元。",
    counter: "滴滴因保护信息被国家网信办奖了八十万元。",
  },
  {
    name: "regulate-issues-to",
    type: "regulates",
    match:
      "[<head>#Agency] #Word{0,6} (向|对|已对) #Short{0,1} [<tail>#Company] #Near{0,2} (发出|下发|出具|下达|发去|寄出) #Filler{0,4} (异议声明|反对声明|禁令|传票|整改通知|指控|监管意见|通报|命令|质询函|质询|问卷)",
    example: "国家网信办向滴滴发出首份禁令。",
    counter: "国家网信办向滴滴发出首份邀请。",
  },
  {
    name: "issue-produces",
    type: "issues",
    match:
      "[<head>(#Body && #Explicit)] #Word{0,3} (拿出|端出|抛出|亮出|祭出|放出|晒出|送出|贴出|挂出|敲定|下达|定下) #Short{0,2} [<tail>#Policy]",
    example: "商务部又拿出《家政服务提质扩容方案》。",
    counter: "商务部又讨论《家政服务提质扩容方案》。",
  },
  {
    name: "issue-with-others",
    type: "issues",
    match:
      "[<head>(#Agency && !#Explicit)] #Near{0,2} (会同|联合|携手|协同) #Body #Short{0,1} #IssueVerb #Filler{0,3} [<tail>#Work]",
    example: "商务部介绍，将会同财政部印发《家政服务提质扩容方案》。",
    counter: "商务部介绍，将会同财政部学习《家政服务提质扩容方案》。",
  },
  {
    name: "approve-certifies",
    type: "approves",
    match:
      "[<head>#Agency] #Loose{0,5} (向|给|为|对) [<tail>#Outfit] #Short{0,3} (颁发|发放|核发|颁出|签发|授予|颁授) #Filler{0,6} (合格证|资质证|证书|资质|批件|适航证|运营证|注册证|经营权|准入证|编码|号牌|车牌|牌证|资格|通知书|测试牌照)",
    example: "中国民用航空局向京东物流颁发运营合格证。",
    counter: "中国民用航空局向京东物流颁发运动会奖牌。",
  },
  {
    name: "issue-that-document",
    type: "issues",
    match:
      "(办法|条例|规定|意见|方案|通知|公告|细则|指南|指引|计划|规划|标准|目录|清单|规则|法案|报告|白皮书|榜单|措施|倡议|规范|纲要|决定) #Filler{0,2} 由 [<head>#Body] #Filler{0,5} #IssueVerb",
    recall: { end: "tail", slot: "work" },
    example: "《家政服务管理办法》将施行。办法由商务部、财政部于上月公布。",
    counter: "《家政服务管理办法》将施行。办法由商务部、财政部负责解释。",
  },
  {
    name: "issue-cited",
    type: "issues",
    match: "(据|根据|按照|援引) [<head>(#Company|#Organization)] #Near{0,1} [<tail>#Media]",
    example: "据胡润研究院《家政消费报告》，需求上升。",
    counter: "致胡润研究院《家政消费报告》编辑：需求上升。",
  },
  {
    name: "issue-then",
    type: "issues",
    match: "[<head>(#Body && !#Explicit)] (发布|印发|公布|出台|颁布|推出|下发|揭晓) #Near{0,1} [<tail>#Work]",
    example: "商务部在北京召开会议，发布《家政服务提质扩容方案》。",
    counter: "商务部在北京召开会议，学习《家政服务提质扩容方案》。",
  },
];
