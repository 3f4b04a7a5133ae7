import nlp from "compromise/one";
import type { Candidate } from "../spans.ts";
import { RELATION_RULES, type RelationRule, WORD_CLASSES } from "./rules.ts";
import { Cues, type Term } from "./terms.ts";

/** A rule that holds in a sentence, with the names in its places. Offsets are UTF-16 units of the article. */
export interface Found {
  readonly rule: RelationRule;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly head: readonly Candidate[];
  readonly tail: readonly Candidate[];
  readonly all: readonly Candidate[] | null;
}

const NAMES_OF_MARKS = /[逗冒顿左右名]/u;

/** Every Chinese word that some rule names, and the word classes. */
export const cues = new Cues(
  RELATION_RULES.flatMap((rule) => rule.match.match(/[\u4E00-\u9FFF]+/gu) ?? []).filter(
    (word) => !(word.length === 1 && NAMES_OF_MARKS.test(word)),
  ),
  WORD_CLASSES,
);

type Pointer = readonly [sentence: number, from: number, to: number];
type Groups = Readonly<Record<string, { fullPointer: readonly Pointer[] }>>;

/** What is used of compromise's View; its own types leave these out. */
interface View {
  match(reg: unknown): View;
  groups(): Groups;
  fullPointer: readonly Pointer[];
  sweep(net: unknown, options: object): { found: { name: string; view: View }[] };
}

interface Engine {
  (docs: unknown): View;
  buildNet(rules: unknown): unknown;
  parseMatch(match: string): unknown;
}

const engine = nlp as unknown as Engine;
const net = engine.buildNet(RELATION_RULES.map(({ name, match }) => ({ name, match })));
const compiled = new Map(RELATION_RULES.map((rule) => [rule.name, { rule, reg: engine.parseMatch(rule.match) }]));

/** Runs all rules over sentences cut into terms, by compromise. */
export function matchRules(sentences: readonly (readonly Term[])[]): Found[] {
  const asked = sentences.flatMap((terms, sentence) =>
    terms.some((term) => isCue(term)) ? [{ terms, sentence }] : [],
  );
  if (asked.length === 0) return [];
  const doc = engine(asked.map(({ terms }) => ({ terms: terms.map(asTerm) })));
  return doc.sweep(net, { tagger: false }).found.flatMap(({ name, view }) => {
    const { rule, reg } = compiled.get(name)!;
    const match = view.match(reg);
    const pointer = match.fullPointer[0];
    if (!pointer) return [];
    const { terms, sentence } = asked[pointer[0]]!;
    return [read(rule, sentence, terms, pointer, match.groups())];
  });
}

const isCue = (term: Term): boolean => term.members.length === 0 && term.word !== "…" && !term.tags.includes("Comma");

const asTerm = (term: Term) => ({ text: term.word, normal: term.word, pre: "", post: "", tags: new Set(term.tags) });

function read(
  rule: RelationRule,
  sentence: number,
  terms: readonly Term[],
  [, from, to]: Pointer,
  groups: Groups,
): Found {
  const names = (group: string): Candidate[] =>
    (groups[group]?.fullPointer ?? []).flatMap(([, start, end]) =>
      terms.slice(start, end).flatMap((term) => [...term.members]),
    );
  const all = groups.all ? names("all") : null;
  return {
    rule,
    sentence,
    start: terms[from]!.start,
    end: terms[to - 1]!.end,
    head: names("head"),
    tail: names("tail"),
    all,
  };
}
