/** Of co-mentions only what tells something: all of them would be a hairball. Pure. */

import { grouped } from "../../graph/grouped.ts";
import type { CoMention } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";

const EACH = 3;

/** The ties of the asked entities, and the strongest few of every other. */
export function strongest(ties: readonly CoMention[], asked: ReadonlySet<string>): CoMention[] {
  const byEnd = grouped(
    ties.flatMap((tie) => [
      { end: tie.head, tie },
      { end: tie.tail, tie },
    ]),
    ({ end }) => end,
  );
  const kept = new Set<CoMention>(ties.filter((tie) => asked.has(tie.head) || asked.has(tie.tail)));
  for (const group of byEnd.values()) {
    const best = group
      .map(({ tie }) => tie)
      .sort((a, b) => strength(b) - strength(a) || byCodeUnit(a.head, b.head) || byCodeUnit(a.tail, b.tail));
    for (const tie of best.slice(0, EACH)) kept.add(tie);
  }
  return ties.filter((tie) => kept.has(tie));
}

const strength = ({ npmi, articles }: CoMention): number => npmi * Math.log(1 + articles);
