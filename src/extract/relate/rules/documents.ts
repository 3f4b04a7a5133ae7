import type { RelationRule } from "./rule.ts";

/** Who issues which document, who approves what. */
export const DOCUMENTS: readonly RelationRule[] = [
  {
    name: "issue-active",
    type: "issues",
    match: "[<head>#Body] #Word{0,6} #IssueVerb #Filler{0,3} [<tail>#Work]",
    example: "商务部近日印发《家政服务提质扩容方案》。",
    counter: "商务部认为，企业应学习《家政服务提质扩容方案》。",
  },
  {
    name: "issue-place",
    type: "issues",
    match: "[<head>#Site] #Filler{0,2} #IssueVerb #Filler{0,2} [<tail>#Policy]",
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
    match: "[<head>#Agency] #Filler{0,5} #Approve #Word{0,7} [<tail>#Thing]",
    example: "国务院批复同意设立北京证券交易所。",
    counter: "国务院关注北京证券交易所。",
  },
];
