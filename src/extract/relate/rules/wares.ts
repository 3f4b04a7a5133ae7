import type { RelationRule } from "./rule.ts";

/** Whose product something is, by what it is called beside its maker. */
export const WARES: readonly RelationRule[] = [
  {
    name: "launch-ware",
    type: "launches",
    match:
      "[<head>(#Company && #Explicit)] 的? #Gap{0,1} (大模型|产品|新药|药物|口服药|疫苗|芯片|机器人|平台|应用|系统|助手|智能助手|手机|车型|处理器|软件|机型|单抗|服务|新作|代表作|无人机|架构) #Near{0,1} [<tail>#Product]",
    example: "美团的买菜应用“团好货优选馆”获奖。",
    counter: "美团用户与产品经理谈起“团好货优选馆”小程序。",
  },
  {
    name: "launch-comes-from",
    type: "launches",
    match: "[<tail>#Product] #Filler{0,2} (出自|产自|来自|归功于) [<head>#Company]",
    example: "“团好货优选馆”小程序出自美团之手。",
    counter: "“团好货优选馆”小程序送往美团总部。",
  },
  {
    name: "launch-is-ware",
    type: "launches",
    match:
      "[<tail>#Product] #Near{0,1} (是|为|系|作为) #Short{0,1} [<head>#Company] #Filler{0,6} (产品|新品|车型|大模型|新药|应用|芯片|品类|药物|平台|手机|模型|系统|机型)",
    example: "“团好货优选馆”小程序是美团的全新应用。",
    counter: "“团好货优选馆”小程序是美团的老对手。",
  },
  {
    name: "launch-further",
    type: "launches",
    match:
      "[<head>#Company] #Word{0,5} (迭代|更新|主推|引进|亮出|供应|先售|推介|试水|内置|上新|公开|生产|售卖|出品|量产|面向市场推出|推送) #Near{0,1} [<tail>#Product]",
    example: "美团今年迭代“团好货优选馆”小程序。",
    counter: "美团今年起诉“团好货优选馆”小程序。",
  },
  {
    name: "launch-bracketed",
    type: "launches",
    match: "[<tail>#Product] #Near{0,1} 左 [<head>#Company] (生产|研发|推出|出品|开发|研制|旗下) #Near{0,1} 右",
    example: "“团好货优选馆”小程序（美团出品）亮相。",
    counter: "“团好货优选馆”小程序（美团对手）亮相。",
  },
];
