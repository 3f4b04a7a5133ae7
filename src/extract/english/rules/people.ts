import type { RelationRule } from "../../relate/rules/rule.ts";

/** Who works for whom. */
export const PEOPLE: readonly RelationRule[] = [
  {
    name: "en-office-of",
    type: "works_for",
    match: "[<head>#Person] #Loose{0,6} #Office (of|at|for) #Inner{0,4} [<tail>#Body]",
    example: "Robin Li, chairman and CEO of Baidu, spoke on Monday.",
    counter: "Robin Li, a loyal customer of Baidu, spoke on Monday.",
  },
  {
    name: "en-body-office-person",
    type: "works_for",
    match: "[<tail>#Body] #Inner{0,3} #Office #Comma? [<head>#Person]",
    example: "Baidu CEO Robin Li spoke on Monday.",
    counter: "Baidu critic Robin Li spoke on Monday.",
  },
  {
    name: "en-person-body-office",
    type: "works_for",
    match: "[<head>#Person] #Loose{0,4} [<tail>#Body] #Inner{0,3} #Office",
    example: "Robin Li, Baidu's chief executive, spoke on Monday.",
    counter: "Robin Li, Baidu's staunch critic, spoke on Monday.",
  },
  {
    name: "en-appoint",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,6} #AppointActive #Filler{0,3} [<head>#Person] #Loose{0,5} #Office",
    example: "Alibaba appointed Eddie Wu as its chief executive.",
    counter: "Alibaba thanked Eddie Wu as its chief executive.",
  },
  {
    name: "en-join",
    type: "works_for",
    match: "[<head>#Person] #Loose{0,4} #Join [<tail>#Body]",
    example: "Zhang Wei joined Meituan in 2019.",
    counter: "Zhang Wei praised Meituan in 2019.",
  },
  {
    name: "en-found",
    type: "works_for",
    match: "[<head>#Person] #Loose{0,3} #FoundActive #Inner{0,4} [<tail>#Body]",
    example: "Jack Ma founded Alibaba with friends.",
    counter: "Jack Ma praised Alibaba with friends.",
  },
  {
    name: "en-founded-by",
    type: "works_for",
    match: "[<tail>#Body] #Loose{0,5} #FoundPassive #Filler{0,3} by #Inner{0,4} [<head>#Person]",
    example: "Alibaba was founded by Jack Ma and friends.",
    counter: "Alibaba was praised by Jack Ma and friends.",
  },
  {
    name: "en-lead",
    type: "works_for",
    match:
      "[<head>#Person] #Loose{0,5} (lead|leads|led|head|heads|headed|run|runs|ran|chair|chairs|chaired) #Inner{0,3} [<tail>#Body]",
    example: "Zhang Wei has led Meituan since 2019.",
    counter: "Zhang Wei has visited Meituan since 2019.",
  },
];
