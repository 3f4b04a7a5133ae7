import { createRequire } from "node:module";
import { type RelationKind, relationKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import { Cues } from "./cues.ts";
import { type MatchToken, tokensOf } from "./match-tokens.ts";
import { type Need, Needs, Places } from "./places.ts";
import type { RelationRule } from "./rules/rule.ts";
import { RELATION_RULES } from "./rules.ts";
import { featureCount, featureNumber, gap, type Term } from "./term.ts";
import { whenAsked } from "./when-asked.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** A rule that holds in a sentence, with the names in its places. Offsets are UTF-16 units of the article. */
export interface Found {
  readonly rule: RelationRule;
  readonly start: number;
  readonly end: number;
  readonly head: readonly Candidate[];
  readonly tail: readonly Candidate[];
  readonly all: readonly Candidate[] | null;
}

type Pointer = readonly [sentence: number, from: number, to: number];

/** A match as compromise has parsed it. */
type Parsed = readonly unknown[];

interface Engine {
  parseMatch(match: string): Parsed;
  methods(): {
    one: {
      match(
        docs: readonly (readonly Term[])[],
        todo: { regs: Parsed },
      ): { ptrs: readonly Pointer[]; byGroup: Readonly<Record<string, readonly Pointer[]>> };
    };
  };
}

const require = createRequire(import.meta.url);
/** In one file, where `import` would read two hundred. */
const engine = require("compromise/one") as Engine;
const { match } = engine.methods().one;

/** A rule with what a sentence must hold for it, in this order. */
interface Compiled {
  readonly rule: RelationRule;
  readonly row: number;
  readonly regs: () => Parsed;
  readonly needs: readonly Need[];
  /** Words, classes and kinds of names that the rule speaks of: all others are mere filler to it. */
  readonly speaksOf: Uint8Array;
  /** Whether it may reach from one clause into the next. */
  readonly crosses: boolean;
  /** The needs that a match begins and ends with, where these are no filler: no other terms have to be read. */
  readonly opens: number | undefined;
  readonly closes: number | undefined;
}

/** What a comma is to rules. */
const COMMA = new Set(["逗", "#Comma", "#Loose"]);

const mayBeComma = ({ negative, alternatives }: MatchToken): boolean =>
  negative || alternatives.some((feature) => COMMA.has(feature));

const SIGNS = /[逗冒顿左右名]/u;

/** Every Chinese word that some rule names, and the word classes. */
export const cues = new Cues(
  RELATION_RULES.flatMap((rule) => rule.match.match(/[\u4E00-\u9FFF]+/gu) ?? []).filter(
    (word) => !(word.length === 1 && SIGNS.test(word)),
  ),
  WORD_CLASSES,
);

const isCue = (feature: string): boolean => cues.isCue(feature);
/** Words before bodies that are spoken to or dealt with. */
const ADDRESSING = ["向", "对", "给", "从"];
/** Who is bought from does not buy. */
const BUYING = new Set<RelationKind>(["acquires", "invests_in"]);
/** Who is beaten does not win. */
const BEATING = ["击败", "击退", "打败", "力压", "反超"];
const PLACING = ["在", "于", "位于"];
/** Words before names that the sentence is not about. */
const OBLIQUE = [...WORD_CLASSES.With!, ...WORD_CLASSES.Against!];

const FILLERS = new Set(["#Filler", "#Word", "#Loose", "#Gap", "#Near", "#Short"]);
/** Bodies and speakers are never filler: what is said behind one is said of or by it. */
const ALWAYS = [...PLACING, ...OBLIQUE, "#Body", "#Speaker", "#Comma", "#Mark"];

/** One byte a number, set for these. */
function marks(numbers: readonly number[]): Uint8Array {
  const out = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) out[number] = 1;
  return out;
}

const needed = new Needs();
/** Rules by each word or tag, by number, that can be their cue: a need that no name meets. */
const rulesByCue = new Map<number, Compiled[]>();
for (const [row, rule] of RELATION_RULES.entries()) {
  const tokens = tokensOf(rule.match);
  const named = tokens.flatMap(({ alternatives }) => alternatives).filter((feature) => !FILLERS.has(feature));
  const speaksOf = marks([...named, ...ALWAYS].map(featureNumber));
  const needs = needsOf(tokens);
  const compiled = {
    rule,
    row,
    regs: whenAsked(() => engine.parseMatch(rule.match)),
    needs,
    speaksOf,
    crosses: tokens.some(mayBeComma),
    opens: isSolid(tokens[0]!) ? needs[0]!.number : undefined,
    closes: isPlain(tokens.at(-1)!) ? needs.at(-1)!.number : undefined,
  };
  const cue = tokens
    .filter((token) => isNeeded(token) && token.alternatives.every(isCue))
    .map(({ alternatives }) => alternatives)
    .sort(byRarity)[0] ?? ["#Entity"];
  for (const number of cue.map(featureNumber)) {
    const rules = rulesByCue.get(number);
    if (rules) rules.push(compiled);
    else rulesByCue.set(number, [compiled]);
  }
}
const NO_RULES: readonly Compiled[] = [];
/** The same without holes, as far as rules have numbered words and tags. */
const BY_CUE = Array.from({ length: featureCount() }, (_, number) => rulesByCue.get(number) ?? NO_RULES);

function isNeeded({ optional, negative }: MatchToken): boolean {
  return !optional && !negative;
}

function needsOf(tokens: readonly MatchToken[]): Need[] {
  return tokens.flatMap((token, at) => {
    if (!isNeeded(token)) return [];
    const number = needed.of(token.alternatives.map(featureNumber), token.besides.map(featureNumber));
    return [{ number, follows: at > 0 && isPlain(tokens[at - 1]!) && isPlain(token) }];
  });
}

/** Whether a token takes terms as they were cut: what rules pass over is cut anew for each. */
function isSolid(token: MatchToken): boolean {
  return isNeeded(token) && !token.alternatives.some((feature) => FILLERS.has(feature));
}

/** Whether it takes just one. */
function isPlain(token: MatchToken): boolean {
  return isSolid(token) && token.single;
}

function wordsOf(need: readonly string[]): readonly string[] {
  return need.flatMap((feature) => (feature.startsWith("#") ? WORD_CLASSES[feature.slice(1)]! : [feature]));
}

/** The rarest need first: 与 stands in every other sentence, 战略合作 does not; of words as long, the fewest. */
function byRarity(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return shortest(other) - shortest(one) || one.length - other.length;
}

const ALL = (): boolean => true;

/** Runs the rules of the wanted relations whose words a sentence holds over its terms, by compromise; earlier rows first. */
export const matchRules = (terms: readonly Term[], wanted: (type: RelationKind) => boolean = ALL): Found[] =>
  matched(terms, ({ rule }) => wanted(rule.type));

/** The same over a sentence as it is read with its carried subjects, then without: what stays within a clause is told by the first reading. */
export const matchReadings = ([first, ...others]: readonly (readonly Term[])[]): Found[] => [
  ...matched(first!, ALL),
  ...others.flatMap((terms) => matched(terms, ({ crosses }) => crosses)),
];

function matched(terms: readonly Term[], wanted: (rule: Compiled) => boolean): Found[] {
  places.read(terms);
  const asked: Compiled[] = [];
  for (const feature of places.features) {
    if (feature >= BY_CUE.length) continue;
    for (const compiled of BY_CUE[feature]!) if (places.hold(compiled.needs) && wanted(compiled)) asked.push(compiled);
  }
  return distinct(asked).flatMap((compiled) => run(compiled, terms));
}

const places = new Places(needed);

/** In the order of the rows: two of a sentence's words may be cues of one rule. */
function distinct(asked: Compiled[]): Compiled[] {
  asked.sort((a, b) => a.row - b.row);
  return asked.filter((compiled, at) => compiled !== asked[at - 1]);
}

/** Neighbouring words and names that a rule does not speak of, and by whose means something is done, are one gap to it: so no rule's words keep another from matching. */
function asRead(all: readonly Term[], from: number, to: number, speaksOf: Uint8Array): Term[] {
  const out: Term[] = [];
  let opened = -1;
  let closed = 0;
  const close = () => {
    if (opened >= 0) out.push(gap(opened, closed));
    opened = -1;
  };
  for (let at = from; at < to; at++) {
    const term = all[at]!;
    if (isStandIn(term) || (speaks(term, speaksOf) && !term.tags.has("Means"))) {
      close();
      out.push(term);
    } else {
      if (opened < 0) opened = term.start;
      closed = term.end;
    }
  }
  close();
  return out;
}

function speaks({ features }: Term, speaksOf: Uint8Array): boolean {
  for (const feature of features) if (speaksOf[feature] === 1) return true;
  return false;
}

function run({ rule, regs, speaksOf, opens, closes }: Compiled, all: readonly Term[]): Found[] {
  // With the term before, which may say that a match is none.
  const first = opens === undefined ? 0 : Math.max(0, places.first(opens) - 1);
  const behind = closes === undefined ? all.length : Math.min(all.length, places.last(closes) + 1);
  const terms = asRead(all, first, behind, speaksOf);
  const { ptrs, byGroup } = match([terms], { regs: regs() });
  return ptrs.flatMap(([, from, to], at) => {
    const ends = [byGroup.head?.[at], byGroup.tail?.[at], byGroup.all?.[at]];
    if (isObject(all, terms.slice(from, to))) return [];
    if (isOblique(rule.type, terms.slice(from, to), terms[from - 1], byGroup.all !== undefined)) return [];
    if (!relationKind(rule.type).background && ends[1] && terms[ends[1][1]]!.tags.has("Former")) return [];
    if (ends.some((end) => end && end[1] > from && isStandIn(terms[end[1]]!))) return [];
    return {
      rule,
      start: opensAt(terms[from]!),
      end: closesAt(terms[to - 1]!),
      head: members(terms, ends[0]),
      tail: members(terms, ends[1]),
      all: ends[2] ? members(terms, ends[2]) : null,
    };
  });
}

/** A comma that a rule begins with belongs to the clause before. */
const opensAt = (first: Term): number => (first.tags.has("Comma") ? first.end : first.start);

/** And one that it ends with to the clause after. */
const closesAt = (last: Term): number => (last.tags.has("Comma") ? last.start : last.end);

/** A carried subject opens what is said of it: it is never reached from the words before. */
const isStandIn = (term: Term): boolean => term.start === term.end;

/** 入股A，收购B tells of who does both: A is dealt with, and does nothing in the next clause. */
function isObject(all: readonly Term[], matched: readonly Term[]): boolean {
  const [first] = matched;
  if (!first!.tags.has("Body") || isStandIn(first!) || !matched.some(({ tags }) => tags.has("Comma"))) return false;
  const before = all[all.findIndex(({ start, end }) => end > start && start >= first!.start) - 1];
  if (before === undefined) return false;
  return before.tags.has("AcquireVerb") || before.tags.has("InvestVerb") || BEATING.includes(before.text);
}

/** 与A、B合作 is no partnership of A and B; 在广州举办 and 在微信为京东… say where, not who; what is said of A, 向B…，… goes on about A. */
function isOblique(type: RelationKind, matched: readonly Term[], before: Term | undefined, all: boolean): boolean {
  if (!before) return false;
  const lasts = relationKind(type).background || (type === "owns" && matched[1]?.text === "旗下");
  if (!lasts && ADDRESSING.includes(before.text) && matched[0]!.tags.has("Body")) return true;
  const { tags } = matched[0]!;
  if (before.text === "从" && BUYING.has(type)) return true;
  if (PLACING.includes(before.text))
    return tags.has("Site") || tags.has("Agency") || (type === "partners_with" && tags.has("Body"));
  return OBLIQUE.includes(before.text) && (all || matched.some((term) => term.tags.has("Comma")));
}

const members = (terms: readonly Term[], pointer: Pointer | undefined): Candidate[] =>
  pointer ? terms.slice(pointer[1], pointer[2]).flatMap((term) => [...term.members]) : [];
