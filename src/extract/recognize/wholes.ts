import { fold } from "../lexicon/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";
import { candidate } from "./gazetteer.ts";

const PARTS = new Set(["agency", "organization"]);
const WHOLES = new Set(["agency", "organization", "company"]);

/** Says of every body whose name begins with another body's which that is: 浙江大学物流研究所 of 浙江大学. */
export function markWholes(text: string, mentions: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return mentions.map((part) => (PARTS.has(part.kind) && !part.local ? withWhole(text, part, lexicon) : part));
}

function withWhole(text: string, part: Candidate, lexicon: Lexicon): Candidate {
  const surface = text.slice(part.start, part.end);
  let whole: Candidate | null = null;
  lexicon.trie.at(fold(surface), 0, (end, value) => {
    const sense = lexicon.senses[value]!.find(
      (s) => WHOLES.has(s.row.kind) && !s.ambiguous && s.row.name !== part.name && s.row.name !== "国务院",
    );
    if (sense && end < surface.length && !/常务委员会$|常委会$/u.test(surface))
      whole = candidate({ start: part.start, end: part.start + end }, sense);
  });
  const found = whole as Candidate | null;
  return found ? { ...part, whole: { name: found.name, kind: found.kind } } : part;
}
