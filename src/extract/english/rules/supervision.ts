import type { RelationRule } from "../../relate/rules/rule.ts";

/** Which authority punishes or permits what. */
export const SUPERVISION: readonly RelationRule[] = [
  {
    name: "en-punish",
    type: "regulates",
    match: "[<head>#Agency] #Loose{0,14} #PunishActive #Inner{0,6} [<tail>(#Company|#Product)]",
    example: "The State Administration for Market Regulation fined Alibaba 18.2 billion yuan.",
    counter: "The State Administration for Market Regulation praised Alibaba 18 times.",
  },
  {
    name: "en-punished-by",
    type: "regulates",
    match: "[<tail>(#Company|#Product)] #Loose{0,14} #PunishPassive #Filler{0,8} by #Inner{0,5} [<head>#Agency]",
    example: "Meta was fined by the European Commission over its ads.",
    counter: "Meta was visited by the European Commission over its ads.",
  },
  {
    name: "en-probe-into",
    type: "regulates",
    match:
      "[<head>#Agency] #Loose{0,14} #Probe #Filler{0,7} (into|against|on|of) #Inner{0,4} [<tail>(#Company|#Product)]",
    example: "The European Commission opened an antitrust investigation into Temu.",
    counter: "The European Commission opened a regional office next to Temu.",
  },
  {
    name: "en-faces-probe",
    type: "regulates",
    match:
      "[<tail>(#Company|#Product)] #Loose{0,6} (face|faces|faced|facing) #Filler{0,6} #Probe #Filler{0,4} (by|from) #Inner{0,4} [<head>#Agency]",
    example: "Temu faces an antitrust probe by the European Commission.",
    counter: "Temu faces an empty car park by the European Commission.",
  },
  {
    name: "en-approve",
    type: "approves",
    match: "[<head>#Agency] #Loose{0,14} #ApproveActive #Inner{0,8} [<tail>#Entity]",
    example: "The European Commission approved the listing of Shein.",
    counter: "The European Commission regretted the listing of Shein.",
  },
  {
    name: "en-approved-by",
    type: "approves",
    match: "[<tail>#Entity] #Loose{0,14} #ApprovePassive #Filler{0,3} by #Inner{0,4} [<head>#Agency]",
    example: "Shein's plan was approved by the China Securities Regulatory Commission.",
    counter: "Shein's plan was attacked by the China Securities Regulatory Commission.",
  },
  {
    name: "en-approval-from",
    type: "approves",
    match:
      "[<tail>#Entity] #Loose{0,6} (win|wins|won|receive|receives|received|obtained|secured|got|gained) #Filler{0,5} (approval|clearance|permission|license) #Filler{0,5} (from|by) #Inner{0,4} [<head>#Agency]",
    example: "Shein won approval from the China Securities Regulatory Commission.",
    counter: "Shein won applause from the China Securities Regulatory Commission.",
  },
];
