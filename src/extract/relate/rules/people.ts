import type { RelationRule } from "./rule.ts";

/** Who holds which office. */
export const PEOPLE: readonly RelationRule[] = [
  {
    name: "work-title",
    type: "works_for",
    match: "[<tail>#Body] #Filler{0,1} #Office{1,3} #Mark? #Office? [<head>#Person]",
    example: "京东物流首席执行官余睿出席。",
    counter: "京东物流客户余睿出席。",
  },
  {
    name: "work-colon",
    type: "works_for",
    match: "[<head>#Person] 冒 [<tail>#Body] #Filler{0,2} #Office",
    example: "（刘兴亮：清华大学教授）",
    counter: "刘兴亮：清华大学很美。",
  },
  {
    name: "work-appointed",
    type: "works_for",
    match:
      "[<head>#Person] #Filler{0,5} (担任|出任|任|接任|兼任|辞去|卸任|为) #Filler{0,2} [<tail>#Body] #Filler{0,2} #Office",
    example: "董事会宣布由徐雷出任京东首席执行官。",
    counter: "董事会认为由徐雷接任快手不妥。",
  },
  {
    name: "work-by",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,5} #Office? 由 [<head>#Person] (担任|负责|分管|执掌|出任|接任|掌管)",
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
    match: "[<head>#Person] #Filler{0,4} (担任|出任|任|接任|兼任|辞去|卸任|升任) #Filler{0,1} #Office",
    recall: { end: "tail", slot: "employer" },
    example: "京东宣布人事调整，徐雷担任首席执行官。",
    counter: "京东宣布人事调整，徐雷感谢首席执行官。",
  },
  {
    name: "work-at",
    type: "works_for",
    match: "[<head>#Person] #Filler{0,2} 在 [<tail>#Body] #Filler{0,1} (任|担任|任职|出任)",
    example: "周受资此前在小米集团任首席财务官。",
    counter: "周受资此前在小米集团门口等候。",
  },
];
