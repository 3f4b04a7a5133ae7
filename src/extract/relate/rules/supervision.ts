import type { RelationRule } from "./rule.ts";

/** Which agency supervises or punishes whom. */
export const SUPERVISION: readonly RelationRule[] = [
  {
    name: "regulate-breach",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,4} 违反 #Short{0,2} #Policy #Loose{0,6} (被|遭) [<head>#Agency] #Word{0,8} #PunishVerb",
    example: "滴滴因违反《网络安全法》，被国家网信办罚款。",
    counter: "滴滴因违反《网络安全法》，被国家网信办劝返。",
  },
  {
    name: "regulate-toward",
    type: "regulates",
    match: "[<head>#Agency] #Word{0,7} (对|已对|就|针对) #Short{0,2} [<tail>#Company] #Loose{0,9} #PunishVerb",
    example: "市场监管总局依法对阿里巴巴作出行政处罚。",
    counter: "市场监管总局依法对阿里巴巴表示感谢。",
  },
  {
    name: "regulate-active",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,5} (约谈|处罚|责令|通报|要求|禁止|叫停|立案调查|点名|指导|查处) #Filler{0,4} [<tail>#Company]",
    example: "工信部日前约谈滴滴等平台。",
    counter: "工信部日前走访滴滴等平台。",
  },
  {
    name: "regulate-passive",
    type: "regulates",
    match: "[<tail>#Company] #Word{0,6} (被|遭|遭到|受到|接受) #Short{0,1} [<head>#Agency] #Filler{0,6} #PunishVerb",
    example: "滴滴被国家网信办启动网络安全审查。",
    counter: "滴滴被国家网信办邀请参会。",
  },
  {
    name: "regulate-summoned",
    type: "regulates",
    match: "(参加约谈|被约谈|接受约谈|约谈对象) #Loose{0,6} [<tail>#Company]",
    recall: { end: "head", slot: "regulator" },
    example: "工信部日前开展约谈，参加约谈的企业包括美团、滴滴。",
    counter: "工信部日前开展约谈，旁听的企业包括美团、滴滴。",
  },
  {
    name: "regulate-dealt-with",
    type: "regulates",
    match:
      "[<tail>#Company] #Filler{0,3} (被|遭) #Near{0,1} (责令|约谈|处罚|罚款|立案|立案调查|通报|通报批评|点名|处以|罚没|警告|查封|责令改正) #Gap? #Comma",
    recall: { end: "head", slot: "regulator" },
    example: "工信部日前开展执法检查。美团、滴滴被责令整改。",
    counter: "工信部日前开展执法检查。美团、滴滴被责怪拖延。",
  },
  {
    name: "regulate-supervised",
    type: "regulates",
    match: "[<tail>#Company] #Short{0,2} 由 #Short{0,1} [<head>#Agency] #Short{0,2} (监管|直接监管|主管|管理)",
    example: "中国物流集团由国务院国资委直接监管。",
    counter: "中国物流集团由国务院国资委邀请。",
  },
  {
    name: "regulate-paper",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,6} (收到|接到|收悉|领到|被) [<head>#Agency] #Loose{0,6} (决定书|处罚决定|警示函|监管函|问询函|关注函|罚单|告知书|通知书|整改通知|行政处罚|处罚|通报批评)",
    example: "滴滴因违规收到国家网信办开出的罚单。",
    counter: "滴滴因捐款收到国家网信办寄来的贺信。",
  },
  {
    name: "regulate-send",
    type: "regulates",
    match:
      "[<head>#Agency] #Word{0,6} 向 #Short{0,1} [<tail>#Company] #Word{0,4} (开出|送达|决定书|告知书|罚单|问询函|警示函|警告信|关注函|监管函|罚款)",
    example: "国家网信办向滴滴下达决定书。",
    counter: "国家网信办向滴滴寄送请柬。",
  },
  {
    name: "regulate-penalty",
    type: "regulates",
    match: "[<tail>#Company] #Loose{0,6} 被 #Short{0,1} [<head>#Agency] #Word{0,8} #PunishVerb",
    example: "滴滴因数据问题，被国家网信办开出亿元罚款。",
    counter: "滴滴因数据安全，被国家网信办授予亿元奖金。",
  },
  {
    name: "regulate-verb",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,5} (起诉|调查|罚款|关闭|接管|警示|吊销|暂停|批评|立案|审查|问询|限制|制裁|下架|阻止|否决|冻结|约见|封禁|督促|敦促|责成|传唤|没收|进驻|查封|扣押|喊停|盯上) #Filler{0,3} [<tail>#Company]",
    example: "国家网信办宣布接管滴滴。",
    counter: "国家网信办宣布表彰滴滴。",
  },
  {
    name: "regulate-list",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,6} (将|把) #Short{0,1} [<tail>#Company] #Filler{0,5} (列入|加入|移入|移出|移除|剔除) #Gap{0,1} (#Policy|未经核实名单|制裁名单|实体清单|失信名单|黑名单|经营异常名录)",
    example: "国家网信办宣布将滴滴列入黑名单。",
    counter: "国家网信办宣布将滴滴列入参会名单。",
  },
  {
    name: "regulate-listed",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,5} 被 #Short{0,1} [<head>#Agency] #Near{0,1} (列入|加入|移入) #Gap{0,1} (#Policy|黑名单|经营异常名录)",
    example: "滴滴上月被国家网信办列入黑名单。",
    counter: "滴滴上月被国家网信办列入参会名单。",
  },
];
