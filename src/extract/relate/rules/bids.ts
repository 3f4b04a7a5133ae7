import type { RelationRule } from "./rule.ts";

/** Who bids for whom, where the one that is sold stands in another clause. */
export const BIDS: readonly RelationRule[] = [
  {
    name: "acquire-talks",
    type: "acquires",
    match:
      "[<head>#Company] #Short{0,2} #With #Short{0,1} [<tail>#Company] #Short{0,1} 就 #Short{0,1} (收购|并购) #Short{0,2} (接触|接洽|洽谈|谈判|磋商|商谈|协商|讨论|达成)",
    example: "京东物流正与德邦股份就收购事宜展开谈判。",
    counter: "京东物流正与德邦股份就租金事宜展开谈判。",
  },
  {
    name: "acquire-bidders",
    type: "acquires",
    match: "[<head>(#Company && #Explicit)] #Filler{0,4} (竞购|报价|递过报价|递交报价|出价|接手|收购) #Comma",
    recall: { end: "tail", slot: "bought" },
    example: "京东物流拿下德邦股份。此前，顺丰也参与竞购。",
    counter: "京东物流拿下德邦股份。此前，顺丰也参与讨论。",
  },
  {
    name: "acquire-buyer-is",
    type: "acquires",
    match:
      "(买方|买家|收购方|接盘方|受让方|竞购方|接手方|潜在买家|意向买家|意向方|竞购者|竞标者|接洽者|候选买家) #Near{0,1} (为|是|系|包括|有) #Short{0,1} [<head>#Company]",
    recall: { end: "tail", slot: "bought" },
    example: "传德邦股份将被顺丰收购。最终买方为京东物流。",
    counter: "传德邦股份将被顺丰收购。最终裁判为京东物流。",
  },
];
