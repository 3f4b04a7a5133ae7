import type { RelationRule } from "../../relate/rules/rule.ts";

/** Who works with or against whom. */
export const ALLIANCES: readonly RelationRule[] = [
  {
    name: "en-partner-with",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,14} #Partner #Filler{0,3} with #Inner{0,5} [<tail>#Actor]",
    example: "Kuaishou has partnered with Meituan to sell group vouchers.",
    counter: "Kuaishou has parted with Meituan over group vouchers.",
  },
  {
    name: "en-alliance-with",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,14} #Alliance #Filler{0,5} with #Inner{0,5} [<tail>#Actor]",
    example: "Xiaomi announced a strategic partnership with Huawei on Tuesday.",
    counter: "Xiaomi announced a strategic dispute with Huawei on Tuesday.",
  },
  {
    name: "en-sign-with",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,5} #Sign #Filler{0,6} #Agreement #Filler{0,4} with #Inner{0,5} [<tail>#Actor]",
    example: "BYD signed a supply agreement with Tesla last month.",
    counter: "BYD signed a supply agreement before Tesla last month.",
  },
  {
    name: "en-join-forces",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,4} (join|joins|joined|joining) (forces|hands) with #Inner{0,5} [<tail>#Actor]",
    example: "Baidu joined forces with Geely to build cars.",
    counter: "Baidu joined forces against Geely to build cars.",
  },
  {
    name: "en-in-alliance",
    type: "partners_with",
    match: "[<head>#Actor] #Loose{0,14} #Entity? #Loose{0,6} in #Alliance with #Inner{0,5} [<tail>#Actor]",
    example: "Huawei launched its Pura 80 smartphone in cooperation with China Mobile.",
    counter: "Huawei launched its Pura 80 smartphone in competition with China Mobile.",
  },
  {
    name: "en-partner-list",
    type: "partners_with",
    match: "[<all>(#Actor && #List)] #Loose{0,14} #Jointly",
    example: "Kuaishou and Meituan have formed a strategic partnership.",
    counter: "Kuaishou and Meituan have rejected a strategic plan.",
  },
  {
    name: "en-sign-list",
    type: "partners_with",
    match: "[<all>(#Actor && #List)] #Loose{0,5} #Sign #Filler{0,6} #Agreement",
    example: "Baidu and Geely signed a supply agreement.",
    counter: "Baidu and Geely criticized a supply agreement.",
  },
  {
    name: "en-alliance-between",
    type: "partners_with",
    match: "(#Alliance|#Agreement) #Filler{0,3} between [<all>(#Actor && #List)]",
    example: "The partnership between Kuaishou and Meituan took effect.",
    counter: "The distance between Kuaishou and Meituan has grown.",
  },
  {
    name: "en-compete-with",
    type: "competes_with",
    match:
      "[<head>(#Company|#Product)] #Loose{0,14} #Compete #Filler{0,4} (with|against) #Inner{0,5} [<tail>(#Company|#Product)]",
    example: "Pinduoduo competes fiercely with Alibaba in rural markets.",
    counter: "Pinduoduo shares fiercely with Alibaba in rural markets.",
  },
  {
    name: "en-rival-named",
    type: "competes_with",
    match:
      "[<head>(#Company|#Product)] #Inner{0,3} #Rival #Comma? (such as|including|like)? [<tail>(#Company|#Product)]",
    example: "Tesla rival BYD sold more cars.",
    counter: "Tesla supplier BYD sold more cars.",
  },
  {
    name: "en-rival-of",
    type: "competes_with",
    match: "[<head>(#Company|#Product)] #Loose{0,4} #Rival (of|to|for) [<tail>(#Company|#Product)]",
    example: "BYD is a rival of Tesla in electric vehicles.",
    counter: "BYD is a supplier of Tesla in electric vehicles.",
  },
];
