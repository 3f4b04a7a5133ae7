/** Of co-mentions only what tells something: all of them would be a hairball. Pure. */

import type { CoMention } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";

const EACH = 3;

interface Weighed {
  readonly tie: CoMention;
  readonly strength: number;
}

/** The ties of the asked entities, and the strongest few of every other. */
export function strongest(ties: readonly CoMention[], asked: ReadonlySet<string>): CoMention[] {
  const kept = new Set<CoMention>(ties.filter((tie) => asked.has(tie.head) || asked.has(tie.tail)));
  const best = new Map<string, Weighed[]>();
  for (const tie of ties) {
    const one = { tie, strength: tie.npmi * Math.log(1 + tie.articles) };
    for (const end of [tie.head, tie.tail]) {
      const few = best.get(end);
      if (!few) best.set(end, [one]);
      else if (few.length < EACH || byStrength(one, few[EACH - 1]!) < 0) {
        few.push(one);
        few.sort(byStrength).splice(EACH);
      }
    }
  }
  for (const few of best.values()) for (const { tie } of few) kept.add(tie);
  return ties.filter((tie) => kept.has(tie));
}

const byStrength = (a: Weighed, b: Weighed): number =>
  b.strength - a.strength || byCodeUnit(a.tie.head, b.tie.head) || byCodeUnit(a.tie.tail, b.tie.tail);
