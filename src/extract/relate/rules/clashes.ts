import type { RelationRule } from "./rule.ts";

/** Who is taken for whose rival, who faces whom, and who gives way. */
export const CLASHES: readonly RelationRule[] = [
  {
    name: "compete-seen-as",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} 被 #Filler{0,3} (视为|视作|看作|看成|当作|称为|称作|列为|认为|当成) #Near{0,1} [<tail>#Company] #Filler{0,5} (对手|竞争对手|劲敌|挑战者|竞争者|竞品|死敌|宿敌|追赶者)",
    example: "拼多多被外界看作京东的头号对手。",
    counter: "拼多多被外界看作京东的头号客户。",
  },
  {
    name: "compete-seen-as-its",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,3} 被 #Filler{0,3} (视为|视作|看作|看成|当作|称为|称作|列为|认为|当成) #Near{0,1} (其|它|它们|自己) #Filler{0,3} (对手|竞争对手|劲敌|挑战者|竞争者|竞品|死敌|宿敌|追赶者)",
    recall: { end: "tail", slot: "owned" },
    example: "京东公布业绩。拼多多被业内看作它最大的对手。",
    counter: "京东公布业绩。拼多多被业内看作它最大的客户。",
  },
  {
    name: "compete-faces-rivals",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,4} (面对|面临|遭遇|迎战|对阵|迎来|遇上|碰上) #Filler{0,5} [<tail>#Company] #Near{0,2} (对手|竞争对手|劲敌|竞争者|强敌|老对手)",
    example: "京东要面对的是财力雄厚的拼多多和美团两大对手。",
    counter: "京东要面对的是财力雄厚的拼多多和美团两类客户。",
  },
  {
    name: "compete-has-to-face",
    type: "competes_with",
    match: "[<head>(#Company && #Explicit)] #Filler{0,5} (面对|直面|迎战|遭遇) #Short{0,1} [<tail>#Company] #Comma",
    example: "京东在线上还要面对拼多多。",
    counter: "京东在线上还要联系拼多多。",
  },
  {
    name: "compete-war-then",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{1,5} [<tail>#Company] #Filler{0,3} 逗 #Near{0,1} (打起|展开|大打|打响|掀起|陷入|爆发|开打) #Filler{0,2} (价格战|补贴战|拉锯战|竞争|正面竞争)",
    example: "拼多多紧贴京东开店，打起价格战。",
    counter: "拼多多紧贴京东开店，打起太极拳。",
  },
  {
    name: "compete-gives-way",
    type: "competes_with",
    match:
      "[<head>#Company] #Filler{0,6} (让给|拱手让给|拱手让与|输给|败给|不敌|惜败于|落败于) #Near{0,1} [<tail>#Company]",
    example: "京东把三成份额拱手让给拼多多。",
    counter: "京东把三成份额情况转告给拼多多。",
  },
  {
    name: "compete-prey-on",
    type: "competes_with",
    match:
      "[<tail>(#Company && #Explicit)] #Near{0,2} (虎视眈眈|环伺|步步紧逼|紧追不舍|穷追不舍|紧咬不放|来势汹汹|咄咄逼人) #Comma",
    recall: { end: "head", slot: "owned" },
    example: "京东公布业绩，拼多多、美团等虎视眈眈。",
    counter: "京东公布业绩，拼多多、美团等神采奕奕。",
  },
];
