import type { RelationRule } from "./rule.ts";

/** Whose a firm is, told by where it comes from, in brackets or behind its name. */
export const LINEAGE: readonly RelationRule[] = [
  {
    name: "own-is-parent-in-brackets",
    type: "owns",
    match: "[<head>#Company] 左 [<tail>#Company] 的? #Near{0,1} (母公司|控股股东|大股东|实际控制人|股东) 右",
    example: "阿里巴巴（饿了么母公司）上月降价。",
    counter: "阿里巴巴（饿了么供应商）上月降价。",
  },
  {
    name: "own-come-out-of",
    type: "owns",
    match:
      "从 [<head>#Company] #Near{0,1} (分拆|独立|剥离|拆分|孵化|脱胎|分离) #Near{0,1} 的 #Short{0,2} [<tail>#Company]",
    example: "从阿里巴巴独立出来的饿了么上月降价。",
    counter: "从阿里巴巴辞职出来的饿了么骑手降价。",
  },
  {
    name: "own-comes-out-of",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} 从 [<head>#Company] #Near{0,2} (分拆|独立|剥离|拆分|分离|单飞)",
    example: "饿了么三年前从阿里巴巴分拆。",
    counter: "饿了么三年前从阿里巴巴借款。",
  },
  {
    name: "own-all-of-it",
    type: "owns",
    match: "[<tail>#Company] #Filler{0,3} (归|属) [<head>#Company] #Near{0,1} (所有|名下|旗下|全资所有)",
    example: "饿了么现在归阿里巴巴所有。",
    counter: "饿了么现在劝阿里巴巴所有门店降价。",
  },
  {
    name: "own-brand-behind",
    type: "owns",
    match: "[<head>(#Company && #Explicit)] 的 [<tail>#Company] (品牌|子品牌|连锁|门店品牌|餐厅品牌)",
    example: "阿里巴巴的饿了么品牌降价。",
    counter: "阿里巴巴与饿了么品牌降价。",
  },
  {
    name: "own-in-the-books",
    type: "owns",
    match:
      "[<head>#Company] #Filler{0,4} (将|把) [<tail>#Company] #Near{0,1} (并表|纳入合并报表|纳入合并范围|列为子公司|变为子公司|变成子公司)",
    example: "阿里巴巴今年起把饿了么并表。",
    counter: "阿里巴巴今年起把饿了么制表。",
  },
];
