import type { RelationRule } from "./rule.ts";

/** Which agency goes to court against whom. */
export const LAWSUITS: readonly RelationRule[] = [
  {
    name: "regulate-sues-at",
    type: "regulates",
    match:
      "[<head>(#Agency && #Explicit)] #Loose{0,5} (在|向|于) #Agency #Near{0,1} (对|起诉|控告|状告|指控|将|就|针对|控诉) #Site? #Short{0,2} [<tail>#Company]",
    example: "美国司法部昨天宣布，已向旧金山高等法院起诉谷歌。",
    counter: "美国司法部昨天宣布，已向旧金山高等法院介绍谷歌。",
  },
];
