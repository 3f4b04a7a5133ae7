import type { RelationRule } from "./rule.ts";

/** Agencies that call firms in, or whose papers tell of a penalty. */
export const PENALTIES: readonly RelationRule[] = [
  {
    name: "regulate-paper-shows",
    type: "regulates",
    match:
      "[<head>#Agency] #Word{0,6} (行政处罚|处罚|决定书|罚单|监管措施|警示函|监管函|通报) #Filler{0,3} 逗 #Near{0,1} [<tail>#Company] #Loose{0,4} (因|被|遭|受到|收到|存在|合计|违规|违反|违法|领到|领|未按|未)",
    example: "国家网信办公布的行政处罚信息显示，滴滴因数据问题被罚八十亿元。",
    counter: "国家网信办公布的会议信息显示，滴滴因数据成绩被选为代表。",
  },
  {
    name: "regulate-convenes",
    type: "regulates",
    match:
      "[<head>#Agency] #Filler{0,5} (召集|组织|约请|召见|召开|集中) #Near{0,1} [<tail>#Company] #Filler{0,5} (行政指导|提醒会|告诫会|约谈会|警示会|指导会|告诫|约谈|整改会|合规会)",
    example: "国家网信办召集滴滴、美团开了一场行政指导会。",
    counter: "国家网信办召集滴滴、美团开了一场新春联欢会。",
  },
  {
    name: "regulate-that-firm",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,5} (对|向|要求|责令|约谈|给予|处以|勒令|责成) #Near{0,1} (该公司|该行|该企业|该机构) #Loose{0,5} (没收|处罚|罚款|罚单|立案|立案调查|调查|整改|警告|行政处罚|审查|约谈|下架|警示函|监管措施|停业整顿|改正)",
    recall: { end: "tail", slot: "owned" },
    example: "滴滴被罚。国家网信办上月对该公司立案调查。",
    counter: "滴滴获奖。国家网信办上月对该公司表示祝贺。",
  },
  {
    name: "regulate-fines-over",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,6} (对|已对|就|向|因) #Short{0,1} [<tail>#Company] #Loose{0,5} (罚单|开出罚单|罚金|开罚|罚款|处罚决定|整改通知|禁令|传票|警告信|诉状|诉讼)",
    example: "国家网信办就滴滴违规一事开出罚单。",
    counter: "国家网信办就滴滴上市一事发表评论。",
  },
  {
    name: "regulate-owner-told",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,6} (要求|责令|命令|勒令|迫使|约谈|处罚|起诉|警告) #Near{0,1} #Entity 的? (母公司|控股股东|运营方|运营商|开发商|所有者) #Near{0,1} [<tail>#Company]",
    example: "国家网信办要求饿了么的母公司阿里巴巴剥离业务。",
    counter: "国家网信办祝贺饿了么的母公司阿里巴巴剥离业务。",
  },
  {
    name: "regulate-names-further",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,5} (通报|下架|约谈|抽查|抽检|点名|查处|处罚|立案|通报批评) #Loose{0,6} (涉及|包括|包含|涵盖) #Near{0,1} [<tail>(#Company|#Product)]",
    example: "国家网信办日前下架一批应用，涉及滴滴、美团。",
    counter: "国家网信办日前推荐一批应用，涉及滴滴、美团。",
  },
  {
    name: "regulate-asks",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,6} (向|与|和|对) [<tail>#Company] #Filler{0,4} (索取|索要|调取|问询|质询|询问|核查|取证|追责|追偿|彻查)",
    example: "国家网信办已就此向滴滴索取资料。",
    counter: "国家网信办已就此向滴滴赠送资料。",
  },
  {
    name: "regulate-fines-again",
    type: "regulates",
    match:
      "[<head>(#Agency && #Explicit)] #Near{0,1} (开出|开具|处以|作出|出具) #Filler{0,2} (罚单|罚款|罚金|处罚决定|警示函)",
    recall: { end: "tail", slot: "ruled" },
    example: "国家网信办约谈滴滴。上海市市场监督管理局同日开出八千万元罚单。",
    counter: "国家网信办约谈滴滴。上海市市场监督管理局同日开出八千万元支票。",
  },
  {
    name: "regulate-attends-warning",
    type: "regulates",
    match:
      "[<tail>#Company] #Filler{0,3} (参加|出席|参与) #Filler{0,2} (行政指导|约谈|约谈会|提醒会|告诫会|指导会|整改会)",
    recall: { end: "head", slot: "regulator" },
    example: "工信部责令企业整改。美团、滴滴参加了行政指导会。",
    counter: "工信部责令企业整改。美团、滴滴参加了新闻发布会。",
  },
];
