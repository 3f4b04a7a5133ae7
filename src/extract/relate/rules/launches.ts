import type { RelationRule } from "./rule.ts";

/** Who brings out which product. */
export const LAUNCHES: readonly RelationRule[] = [
  {
    name: "launch-active",
    type: "launches",
    match: "[<head>#Body] #Word{0,6} #LaunchVerb #Word{0,6} [<tail>#Owned]",
    example: "美团日前上线新应用“团好货优选馆”。",
    counter: "美团日前否定了“团好货优选馆”的说法。",
  },
  {
    name: "launch-in",
    type: "launches",
    match: "[<tail>#Product] #Filler{0,3} 在 [<head>#Company] #Filler{0,3} (上线|首发|推出)",
    example: "“团好货优选馆”小程序在美团正式上线，小程序“乐购屋”在美团首发。",
    counter: "小程序“乐购屋”在美团门口展示。",
  },
  {
    name: "launch-together",
    type: "launches",
    match: "[<head>#Company] (与|和|联合|携手|协同) #Company #Filler{0,3} #LaunchVerb #Word{0,6} [<tail>#Product]",
    example: "京东与美团推出小程序“乐购屋”。",
    counter: "京东与美团讨论小程序“乐购屋”。",
  },
  {
    name: "launch-at",
    type: "launches",
    match:
      "[<head>#Company] #Filler{0,3} 在 (#Company|#Site|#Product) #Filler{0,3} #LaunchVerb #Word{0,8} [<tail>(#Product|#Company)]",
    example: "美团将在快手上线美团小程序。",
    counter: "美团将在快手介绍美团小程序。",
  },
];
