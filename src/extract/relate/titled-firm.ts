import type { Candidate } from "../spans.ts";
import { SAYS_WHERE, soleOf } from "./bodies.ts";

/** The firm that an article is about: the one that the title names; of several the one that opens the text. */
export function titledFirm(text: string, mentions: readonly Candidate[]): Candidate | undefined {
  const titleEnd = text.indexOf("\n");
  if (titleEnd < 0) return undefined;
  const firms = mentions.filter(({ kind, end }) => kind === "company" && !SAYS_WHERE.test(text.slice(end, end + 14)));
  const titled = firms.filter(({ end }) => end <= titleEnd);
  const first = firms[titled.length];
  const opens = first && first.start - titleEnd <= OPENING ? first : undefined;
  return soleOf(titled) ?? (titled.length === 0 || titled.some(({ name }) => name === opens?.name) ? opens : undefined);
}

/** How near to its beginning a text names whom it is about, in UTF-16 units. */
const OPENING = 16;
