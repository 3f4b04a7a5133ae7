import type { RelationRule } from "./rule.ts";

/** Who holds which office. */
export const PEOPLE: readonly RelationRule[] = [
  {
    name: "work-title",
    type: "works_for",
    match: "[<tail>(#Body && #Explicit)] #Near{0,1} #Office{1,3} #Mark? #Office? [<head>#Person]",
    example: "京东物流首席执行官余睿出席。",
    counter: "京东物流客户余睿出席。",
  },
  {
    name: "work-colon",
    type: "works_for",
    match: "[<head>#Person] 冒 [<tail>#Body] #Short{0,2} #Office",
    example: "（刘兴亮：清华大学教授）",
    counter: "刘兴亮：清华大学很美。",
  },
  {
    name: "work-appointed",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,5} (担任|出任|任|接任|兼任|辞去|卸任|为) #Short{0,2} [<tail>#Body] #Short{0,2} #Office",
    example: "董事会宣布由徐雷出任京东首席执行官。",
    counter: "董事会认为由徐雷接任快手不妥。",
  },
  {
    name: "work-by",
    type: "works_for",
    match:
      "[<tail>#Body] #Loose{0,5} #Office? 由 [<head>#Person] (担任|负责|分管|执掌|出任|接任|掌管|掌舵|领导|带队|主持)",
    example: "京东健康首席执行官由金恩林接任，京东健康由金恩林负责。",
    counter: "京东健康首席执行官由金恩林推荐。",
  },
  {
    name: "work-lead",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,3} (负责|分管|执掌|领导|加入|掌管|任职于|供职于) [<tail>#Body]",
    example: "戴珊此前负责淘宝。",
    counter: "戴珊此前批评淘宝。",
  },
  {
    name: "work-founder-is",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,4} #Office (为|是) [<head>#Person]",
    example: "德邦股份创始人为崔维星。",
    counter: "德邦股份崇拜者为崔维星。",
  },
  {
    name: "work-office-of",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,4} (担任|出任|任|接任|兼任|辞去|卸任|升任) #Near{0,1} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布人事调整，徐雷担任首席执行官。",
    counter: "京东宣布人事调整，徐雷感谢首席执行官。",
  },
  {
    name: "work-at",
    type: "works_for",
    match: "[<head>#Person] #Short{0,2} 在 [<tail>#Body] #Near{0,1} (任|担任|任职|出任)",
    example: "周受资此前在小米集团任首席财务官。",
    counter: "周受资此前在小米集团门口等候。",
  },
  {
    name: "work-comma",
    type: "works_for",
    match: "[<head>#Person] (逗|左|系|是|为) #Near{0,1} [<tail>#Body] #Short{0,2} #Office",
    example: "徐雷是京东零售的首席执行官，余睿（京东物流首席执行官）出席。",
    counter: "徐雷是京东零售的忠实用户，余睿（京东物流用户）出席。",
  },
  {
    name: "work-named",
    type: "works_for",
    match:
      "[<tail>#Body] #Loose{0,5} (任命|聘任|聘请|委任|选举|宣布|推选|提名|迎来|选聘) #Filler{0,4} #Office? [<head>#Person] #Filler{0,3} (为|担任|出任|接任|兼任|任) #Filler{0,4} #Office",
    example: "京东董事会任命徐雷为首席执行官。",
    counter: "京东董事会感谢徐雷为首席执行官提供帮助。",
  },
  {
    name: "work-past",
    type: "works_for",
    match:
      "(担任|曾任|历任|先后任|此前任|此前担任|就职于|任职于|供职于|服务于|加入|任) [<tail>#Body] #Filler{0,3} #Office",
    recall: { end: "head", slot: "person" },
    example: "徐雷出席会议，他曾任京东零售首席执行官。",
    counter: "徐雷出席会议，他感谢京东零售首席执行官。",
  },
  {
    name: "work-served",
    type: "works_for",
    match: "(供职于|任职于|就职于|效力于|加盟|入职|加入) [<tail>#Body]",
    recall: { end: "head", slot: "person" },
    example: "徐雷出席会议，早年供职于联想集团。",
    counter: "徐雷出席会议，早年求教于联想集团。",
  },
  {
    name: "work-left",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,4} (离开|离职|告别|卸任|辞去|离任|辞任|从) [<tail>#Body]",
    example: "徐雷已离开京东物流。",
    counter: "徐雷已感谢京东物流。",
  },
  {
    name: "work-alone",
    type: "works_for",
    match: "#Comma #Office{1,3} [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流宣布扩张，首席执行官余睿出席。",
    counter: "京东物流宣布扩张，供应商余睿出席。",
  },
  {
    name: "work-own",
    type: "works_for",
    match: "(公司|该公司|该行|本行|该机构|该企业|其) #Near{0,1} #Office{1,3} [<head>#Person]",
    recall: { end: "tail", slot: "employer" },
    example: "京东物流宣布扩张，该公司首席执行官余睿出席。",
    counter: "京东物流宣布扩张，该公司供应商余睿出席。",
  },
  {
    name: "work-second",
    type: "works_for",
    match: "[<tail>#Body] #Short{0,2} #Office{1,3} #Person #Near{0,1} (顿|和|与|及|以及) #Office{1,3} [<head>#Person]",
    example: "京东集团首席执行官徐雷、首席财务官许冉出席。",
    counter: "京东集团首席执行官徐雷、供应商许冉出席。",
  },
  {
    name: "work-group",
    type: "works_for",
    match: "(集团|该集团) #Office{1,3} [<head>#Person]",
    recall: { end: "tail", slot: "group" },
    example: "京东集团宣布扩张，向集团首席执行官徐雷汇报。",
    counter: "京东集团宣布扩张，向集团供应商徐雷汇报。",
  },
];
