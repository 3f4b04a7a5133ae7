import type { RelationRule } from "../../relate/rules/rule.ts";

/** Who owns whom. */
export const OWNERSHIP: readonly RelationRule[] = [
  {
    name: "en-branch-of",
    type: "owns",
    match: "[<tail>#Owned] #Loose{0,14} #Branch of #Inner{0,4} [<head>#Body]",
    example: "Lazada, a subsidiary of Alibaba, hired staff.",
    counter: "Lazada, a customer of Alibaba, hired staff.",
  },
  {
    name: "en-branch-named",
    type: "owns",
    match: "[<head>#Body] #Inner{0,5} #Branch #Comma? [<tail>#Owned]",
    example: "Alibaba's logistics arm Cainiao hired staff.",
    counter: "Alibaba's logistics critic Cainiao hired staff.",
  },
  {
    name: "en-owner-named",
    type: "owns",
    match: "[<tail>#Owned] #Inner{0,1} #Owner company? #Comma? [<head>#Body]",
    example: "TikTok owner ByteDance hired staff.",
    counter: "TikTok critic ByteDance hired staff.",
  },
  {
    name: "en-owner-of",
    type: "owns",
    match: "[<head>#Body] #Loose{0,5} #Owner company? of #Inner{0,4} [<tail>#Owned]",
    example: "ByteDance, the parent company of TikTok, hired staff.",
    counter: "ByteDance, the staunch critic of TikTok, hired staff.",
  },
  {
    name: "en-own",
    type: "owns",
    match: "[<head>#Body] #Loose{0,6} #OwnActive #Inner{0,6} [<tail>#Owned]",
    example: "Alibaba, which also owns Lazada, hired staff.",
    counter: "Alibaba, which also sues Lazada, hired staff.",
  },
  {
    name: "en-owned-by",
    type: "owns",
    match: "[<tail>#Owned] #Loose{0,6} #OwnPassive #Filler{0,2} by #Inner{0,4} [<head>#Body]",
    example: "Lazada is majority owned by Alibaba.",
    counter: "Lazada is fully trusted by Alibaba.",
  },
  {
    name: "en-owned",
    type: "owns",
    match: "[<head>#Body] owned #Inner{0,5} [<tail>#Owned]",
    example: "Alibaba-owned Lazada hired staff.",
    counter: "Alibaba-only Lazada hired staff.",
  },
  {
    name: "en-possessive",
    type: "owns",
    match: "[<head>#Possessor] [<tail>#Owned]",
    example: "Alibaba's Lazada hired staff.",
    counter: "Alibaba and Lazada hired staff.",
  },
  {
    name: "en-owner-possessor",
    type: "owns",
    match: "[<tail>#Owned] #Comma [<head>#Possessor] #Inner{0,5} #Branch",
    example: "Lazada, Alibaba's online grocery unit, hired staff.",
    counter: "Lazada, Alibaba's online grocery critic, hired staff.",
  },
];
