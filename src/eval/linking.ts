/** Do the mentions of one entity stand together, and only they? B-cubed: free of how anybody calls the entity. */
import { harmonic } from "./tallies.ts";

/** A mention: the entity that it is, and the entity that it was taken for. */
export type Link = readonly [wanted: string, found: string];

export interface Linking {
  /** Mean share of a mention's found cluster that is its true entity. */
  readonly precision: number;
  /** Mean share of a mention's true entity that is in its found cluster. */
  readonly recall: number;
  /** 0 if nothing was linked. */
  readonly f1: number;
  readonly mentions: number;
}

/** Over the mentions of several issues. Entities of two issues are never one here: their annotators need not have agreed on a name. */
export function bCubed(issues: readonly (readonly Link[])[]): Linking {
  const mentions = issues.reduce((sum, links) => sum + links.length, 0);
  const [pure, whole] = [mean(issues, mentions, ([, found]) => found), mean(issues, mentions, ([wanted]) => wanted)];
  return { precision: pure, recall: whole, f1: harmonic(pure, whole), mentions };
}

/** Mean over all mentions of the share of their cluster that agrees with them on both sides. */
function mean(issues: readonly (readonly Link[])[], mentions: number, cluster: (link: Link) => string): number {
  let sum = 0;
  for (const links of issues) {
    const sizes = sizesBy(links, cluster);
    const alike = sizesBy(links, both);
    for (const link of links) sum += alike.get(both(link))! / sizes.get(cluster(link))!;
  }
  return mentions === 0 ? 0 : sum / mentions;
}

/** Kinds and keys hold no line break. */
const both = ([wanted, found]: Link): string => `${wanted}\n${found}`;

function sizesBy(links: readonly Link[], cluster: (link: Link) => string): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const link of links) sizes.set(cluster(link), (sizes.get(cluster(link)) ?? 0) + 1);
  return sizes;
}
