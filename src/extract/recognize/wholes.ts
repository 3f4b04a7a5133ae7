import type { EntityKind } from "../../model/schema.ts";
import { fold } from "../lexicon/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";
import { candidate } from "./gazetteer.ts";

/** What may be named after what. */
const WHOLES: Partial<Record<EntityKind, readonly EntityKind[]>> = {
  agency: ["agency"],
  organization: ["agency", "organization", "company"],
  event: ["agency", "organization", "company"],
};
/** 中央纪委国家监委 is two bodies at one desk, a standing committee no part. */
const NO_PART = /常务委员会$|常委会$|委员会办公室$|政府(?:办公[厅室]|新闻办公?室?)$|^.{4}国家/u;

/** What stands before the name of who holds it: 2023京东物流大会. */
const EDITION = /^(?:20[0-9]{2}年?)?(?:第[0-9一二三四五六七八九十]+届|首届)?/u;

/** Says of every body or event whose name begins with another body's which that is: 浙江大学物流研究所 of 浙江大学. */
export function markWholes(text: string, mentions: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return mentions.map((part) => {
    const kinds = (part.local && part.kind !== "event") || part.whole ? undefined : WHOLES[part.kind];
    return kinds ? withWhole(text, part, kinds, lexicon) : part;
  });
}

function withWhole(text: string, part: Candidate, kinds: readonly EntityKind[], lexicon: Lexicon): Candidate {
  const surface = text.slice(part.start, part.end);
  let whole: Candidate | null = null;
  // 金融街论坛 is a known name of its own, and 金融街控股 only shares its words.
  let known = false;
  const from = EDITION.exec(surface)?.[0].length ?? 0;
  lexicon.trie.at(fold(surface), from, (end, value) => {
    const senses = lexicon.senses.of(value);
    known ||= from > 0 && senses.some((s) => s.row.kind === part.kind);
    const sense = senses.find(
      (s) => kinds.includes(s.row.kind) && !s.ambiguous && s.row.name !== part.name && s.row.name !== "国务院",
    );
    if (sense && end < surface.length && !NO_PART.test(surface))
      whole = candidate({ start: part.start + from, end: part.start + end }, sense);
  });
  const found = whole as Candidate | null;
  return found && !(known && found.name !== text.slice(found.start, found.end))
    ? { ...part, whole: { name: found.name, kind: found.kind } }
    : part;
}
