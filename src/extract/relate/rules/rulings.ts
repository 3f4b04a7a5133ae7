import type { RelationRule } from "./rule.ts";

/** What those in office sign, rule and allow, where the act and what it is of stand in two clauses or without the usual verb. */
export const RULINGS: readonly RelationRule[] = [
  {
    name: "issue-signs-decree",
    type: "issues",
    match:
      "#Comma #Near{0,1} [<head>#Agency] #Office{1,3} #Person? #Near{0,2} (签署|签发|发布) #Loose{0,1} #Agency? #Loose{0,2} 逗 #Near{0,1} (公布|颁布|发布|废止|宣布) #Short{0,1} [<tail>#Policy]",
    example: "国务院总理李强近日签署国务院令，公布《家政服务条例》。",
    counter: "国务院总理李强近日签署国务院令，任命《家政服务条例》起草人。",
  },
  {
    name: "approve-document",
    type: "approves",
    match: "[<head>#Agency] #Near{0,2} (批复同意|批复|批准|核准|同意) #Near{0,1} [<tail>#Policy] !(起草|修订|立项)",
    example: "国务院近日批复《家政服务扩围总体方案》。",
    counter: "国务院近日宣讲《家政服务扩围总体方案》。",
  },
  {
    name: "approve-then-issued",
    type: "approves",
    match:
      "#Comma #Near{0,1} (经|报经|报请|已经) [<head>#Agency] #Near{0,1} (批准|批复同意|同意|批复|核准) 逗 #Loose{0,2} #Body #Near{0,3} (印发|发布|公布|出台|下发) #Near{0,1} [<tail>#Policy]",
    example: "经国务院同意，商务部近日印发《家政服务扩围方案》。",
    counter: "经国务院提醒，商务部近日印发《家政服务扩围方案》。",
  },
  {
    name: "regulate-designates",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,4} (将|把) #Short{0,2} [<tail>#Company] #Loose{0,2} (认定|指定|界定|定性|列为|列入|归为|纳入) 为? #Gap{0,1} #Policy? #Gap{0,1} (平台|看门人|守门人|监管|名单|清单|超大型|垄断|名录)",
    example: "国家网信办上月将生鲜电商盒马认定为超大型平台。",
    counter: "国家网信办上月将生鲜电商盒马认定为帮扶伙伴。",
  },
  {
    name: "regulate-decides",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,4} (公布|发布|作出|下达|通报|宣布|发出|开出|表示|称|决定) #Filler{0,4} 冒 #Near{0,1} (责令|要求|对|禁止|处罚|勒令|叫停|罚没|暂停|吊销) #Near{0,1} [<tail>#Company]",
    example: "市场监管总局作出一项处罚决定：责令滴滴整改。",
    counter: "市场监管总局作出一项奖励决定：褒奖滴滴。",
  },
  {
    name: "regulate-finds-fines",
    type: "regulates",
    match:
      "[<head>#Agency] #Near{0,2} (认定|裁定|认为|查明|指出|判定) [<tail>#Company] #Loose{1,7} 逗 #Near{0,1} (处以|罚款|并处|责令|责令改正|要求|判处|开出)",
    example: "国家网信办认定滴滴处理数据的方式不合规，责令改正。",
    counter: "国家网信办认定滴滴处理数据的方式很先进，致信祝贺。",
  },
  {
    name: "regulate-designated",
    type: "regulates",
    match:
      "[<tail>#Company] #Loose{0,3} 被 [<head>#Agency] #Near{0,2} (认定|指定|界定|定性|列为|列入|归为|纳入) 为? #Gap{0,1} #Policy? #Gap{0,1} (平台|看门人|守门人|监管|名单|清单|超大型|垄断|名录)",
    example: "盒马上月被国家网信办认定为超大型平台。",
    counter: "盒马上月被国家网信办认定为帮扶伙伴。",
  },
  {
    name: "regulate-bulletin",
    type: "regulates",
    match:
      "[<head>#Agency] #Near{0,1} (通报|公告|通告|披露|公布) #Near{0,2} 冒 [<tail>#Company] #Loose{0,4} (违反|违规|违法|罚款|处罚|不合格|侵害|侵犯|未履行|被罚)",
    example: "市场监管总局通报：滴滴违反规定。",
    counter: "市场监管总局通报：滴滴恢复运营。",
  },
];
