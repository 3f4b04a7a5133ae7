import type { RelationRule } from "../../relate/rules/rule.ts";

/** Who brings out what. */
export const LAUNCHES: readonly RelationRule[] = [
  {
    name: "en-launch",
    type: "launches",
    match:
      "[<head>#Actor] #Loose{0,14} #LaunchActive (out|off)? #Inner{0,9} #Comma? #Inner{0,3} [<tail>(#Owned|#Event)]",
    example: "Huawei unveiled its latest smartphone, the Mate 60 phone, on Monday.",
    counter: "Huawei discussed its latest smartphone, the Mate 60 phone, on Monday.",
  },
  {
    name: "en-launched-by",
    type: "launches",
    match: "[<tail>(#Owned|#Event)] #Loose{0,6} #LaunchPassive #Filler{0,3} by #Inner{0,4} [<head>#Actor]",
    example: "ChatGPT was launched by OpenAI in 2022.",
    counter: "ChatGPT was criticized by OpenAI in 2022.",
  },
  {
    name: "en-issue",
    type: "issues",
    match: "[<head>#Actor] #Loose{0,14} #IssueActive #Inner{0,9} [<tail>#Policy]",
    example: "The Ministry of Commerce issued the Measures for Online Trading on Friday.",
    counter: "The Ministry of Commerce ignored the Measures for Online Trading on Friday.",
  },
  {
    name: "en-issued-by",
    type: "issues",
    match: "[<tail>#Policy] #Loose{0,14} #IssuePassive #Filler{0,4} by #Inner{0,4} [<head>#Actor]",
    example: "The Digital Markets Act was adopted by the European Commission.",
    counter: "The Digital Markets Act was discussed by the European Commission.",
  },
];
