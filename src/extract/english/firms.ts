import { type Candidate, overlaps } from "../spans.ts";
import { bare, type Run } from "./runs.ts";
import { COMPANY_NOUNS, COMPANY_VERBS, isOffice } from "./vocabulary.ts";
import { classesOf } from "./word-classes.ts";
import type { EnglishSentence, Word } from "./words.ts";

/** Whether a run is joined to the name of a firm by “and”. */
export function isListed({ words }: EnglishSentence, { from, to }: Run, sure: readonly Candidate[]): boolean {
  const firm = (word: Word | undefined) =>
    word !== undefined && sure.some((name) => name.kind === "company" && overlaps(name, word));
  return (
    (words[from - 1]?.normal === "and" && firm(words[from - 2])) || (words[to]?.normal === "and" && firm(words[to + 1]))
  );
}

/** Whether a run says, buys or is bought, owns or has officers, or whether a noun beside it calls it a firm. */
export function actsAsCompany(sentence: EnglishSentence, run: Run): boolean {
  const { words } = sentence;
  const [before, last, after] = [words[run.from - 1], words[run.to - 1]!, words[run.to]];
  if (COMPANY_NOUNS.has(before?.normal ?? "") || COMPANY_NOUNS.has(after?.normal ?? "")) return true;
  if (bare(last.text) !== last.text || isFirmsOffice(after?.text ?? "")) return true;
  return acts(before) || isSubject(words.slice(run.to, run.to + 3)) || isPartyTo(words.slice(0, run.from));
}

const acts = (word: Word | undefined): boolean => word !== undefined && COMPANY_VERBS.has(word.root);

const AUXILIARIES = new Set(["will", "has", "have", "to", "was", "is", "and", "also", "plans", "would"]);

/** Announced; has also announced. */
const isSubject = ([first, second, third]: readonly Word[]): boolean =>
  acts(first) || (AUXILIARIES.has(first?.normal ?? "") && (acts(second) || acts(third)));

/** Words before a preposition that only a firm stands behind: owned by, a stake in, partnered with, chief executive of. */
const PARTIES: readonly {
  readonly preposition: RegExp;
  readonly classes: readonly string[];
  readonly reach: number;
}[] = [
  { preposition: /^with$/u, classes: ["Partner", "Alliance", "Agreement", "Compete"], reach: 4 },
  { preposition: /^by$/u, classes: ["Own", "Acquire", "Lead", "Launch"], reach: 1 },
  { preposition: /^in$/u, classes: ["Stake"], reach: 1 },
];

/** Whether a run is the other party of what is said before it. */
function isPartyTo(before: readonly Word[]): boolean {
  const last = before.at(-1)?.normal ?? "";
  if (/^(?:of|at)$/u.test(last)) return isOffice(before.at(-2)?.text ?? "");
  return PARTIES.some(
    ({ preposition, classes, reach }) =>
      preposition.test(last) &&
      before.slice(-1 - reach, -1).some((word) => classesOf(word).some((tag) => classes.includes(tag))),
  );
}

/** Commerce Secretary, Trade Minister: departments rather than firms. */
const STATE_OFFICES = new Set(["secretary", "minister", "commissioner", "governor", "premier", "mayor"]);
const isFirmsOffice = (word: string): boolean => isOffice(word) && !STATE_OFFICES.has(word.toLowerCase());
