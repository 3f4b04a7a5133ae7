import { isLatin } from "../lexicon/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Sense } from "../lexicon/senses.ts";
import type { Candidate } from "../spans.ts";

/** A span that the lexicon knows, with every sense of it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** Every name of the lexicon in a folded text, longest at each place, those inside an unambiguous longer one left out. */
export function findNames(folded: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  let covered = { start: 0, end: 0 };
  let reach = covered;
  let start = 0;
  const found = (end: number, value: number): void => {
    if (end <= covered.end || crosses(start, end, covered) || !endsAName(folded, end)) return;
    const senses = lexicon.senses.of(value);
    // A phrase that names nothing takes along the names that it begins with: 北京时间.
    if (senses[0]!.row.ignored) while (hits.at(-1)?.start === start) hits.pop();
    else hits.push({ start, end, senses });
    if (senses.every((sense) => !sense.ambiguous)) reach = { start, end };
  };
  for (; start < folded.length; start++) {
    if (!lexicon.openings.mayBegin(folded, start)) continue;
    if (isLatin(folded[start]) && isLatin(folded[start - 1])) continue;
    reach = covered;
    lexicon.trie.at(folded, start, found);
    covered = reach;
  }
  return hits;
}

const LONGEST = 40;

/** Latin names that a line break has cut in two, which leaves a space inside: Al ipay+. */
export function findBroken(folded: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  for (let space = folded.indexOf(" "); space > 0; space = folded.indexOf(" ", space + 1)) {
    if (!isLatin(folded[space - 1]) || !isLatin(folded[space + 1])) continue;
    let start = space;
    while (isLatin(folded[start - 1])) start--;
    const left = folded.slice(start, space);
    if (left.length < 2 || lexicon.lookup(left).length > 0) continue;
    const joined = left + folded.slice(space + 1, space + LONGEST);
    lexicon.trie.at(joined, 0, (end, value) => {
      const senses = lexicon.senses.of(value);
      if (end > left.length && endsAName(joined, end) && senses.every((sense) => !sense.ambiguous))
        hits.push({ start, end: start + end + 1, senses });
    });
  }
  return hits;
}

/** 海城市 in 上海城市 is no name: of two that cross, the earlier stands unless the later is much longer. */
const crosses = (start: number, end: number, earlier: { start: number; end: number }): boolean =>
  start > earlier.start && start < earlier.end && end - start < earlier.end - earlier.start + 2;

/** The last of a name and what makes it the beginning of another word: 教育部门, 义乌市场, 抖音直播间. */
const RUNS_ON = new Map([
  ["部", "门"],
  ["市", "场民值"],
  ["播", "间"],
]);
const NEXT = new Set([...RUNS_ON.values()].join(""));

/** A Latin name ends with its word, a Chinese one before no word that its last character begins. */
const endsAName = (folded: string, end: number): boolean => {
  const next = folded[end];
  if (next === undefined) return true;
  if (isLatin(next)) return !isLatin(folded[end - 1]);
  return !(NEXT.has(next) && RUNS_ON.get(folded[end - 1]!)?.includes(next));
};

export const candidate = (hit: { start: number; end: number }, sense: Sense, rule = "lexicon"): Candidate => ({
  start: hit.start,
  end: hit.end,
  kind: sense.row.kind,
  name: sense.row.name,
  rank: "lexicon",
  rule,
  confidence: sense.ambiguous ? 0.8 : 0.95,
});
