import { entityKind } from "../../model/schema.ts";
import { Trie } from "../lexicon/trie.ts";
import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";

/**
 * A sentence as compromise sees it: a coordinated list of names is one term, a cue word of the rules is one, all between is one `Gap`.
 * Tags of names: the kind (`Company`), its group (`Body`, `Site`, `Work`) and classes, `Entity`, `List` or `Single`; of all else: `Filler` for
 * words, `Word` for these and brackets and colons, `Loose` for these and commas. (An or-block with a quantifier does not match in compromise: hence the tags.)
 */
export interface Term {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly tags: readonly string[];
  /** The names that the term stands for; empty for words. */
  readonly members: readonly Candidate[];
}

/** Wider classes of ends that rules name. */
const CLASSES: readonly (readonly [tag: string, kinds: readonly Candidate["kind"][]])[] = [
  ["Actor", ["company", "agency", "organization", "media", "city", "place"]],
  ["Owned", ["company", "product"]],
  ["Thing", ["company", "organization", "product"]],
];

const GROUP: Partial<Record<Candidate["kind"], string>> = {
  company: "Body",
  agency: "Body",
  organization: "Body",
  media: "Body",
  city: "Site",
  place: "Site",
  policy: "Work",
};

const JOINS = /^[”》」’"]?(?:、|和|及|以及|，以及|，和|／|\/)[“《「‘"]?$/u;
const TAIL =
  /^[”」’"]?(?:等)(?:[一二三四五六七八九十两0-9]+)?(?:个|家)?(?:国家部门|部门|部委|单位|机构|企业|公司|平台|城市|省份|省市|地区|国家|品牌|媒体|地|市|省|国)?/u;

/** Cuts a sentence into terms. */
export function cutTerms(text: string, sentence: Sentence, mentions: readonly Candidate[], cues: Cues): Term[] {
  const terms: Term[] = [];
  let at = sentence.start;
  for (const unit of joinLists(text, mentions)) {
    pushWords(terms, text, at, unit.start, cues);
    terms.push(unit);
    at = unit.end;
  }
  pushWords(terms, text, at, sentence.end, cues);
  return terms;
}

function joinLists(text: string, mentions: readonly Candidate[]): Term[] {
  const units: { start: number; end: number; members: Candidate[] }[] = [];
  for (const mention of mentions) {
    const last = units.at(-1);
    const between = last ? text.slice(last.end, mention.start) : "";
    if (last && between === "" && group(mention) === "Site" && group(last.members.at(-1)!) === "Site") {
      last.members[last.members.length - 1] = mention;
      last.end = mention.end;
    } else if (last && JOINS.test(between) && alike(last.members[0]!, mention)) {
      last.members.push(mention);
      last.end = mention.end;
    } else units.push({ start: mention.start, end: mention.end, members: [mention] });
  }
  return units.map((unit) => nameTerm(text, unit));
}

const group = (c: Candidate): string => GROUP[c.kind] ?? c.kind;
const alike = (a: Candidate, b: Candidate): boolean => group(a) === group(b);

function nameTerm(text: string, { start, end, members }: { start: number; end: number; members: Candidate[] }): Term {
  const tail = TAIL.exec(text.slice(end, end + 12))?.[0] ?? "";
  const kinds = [...new Set(members.map((m) => entityKind(m.kind).label))];
  const classes = CLASSES.filter(([, of]) => members.some((m) => of.includes(m.kind))).map(([tag]) => tag);
  const list = members.length > 1 ? "List" : "Single";
  return {
    start,
    end: end + tail.length,
    word: "名",
    tags: ["Entity", ...kinds, capital(group(members[0]!)), ...classes, list],
    members,
  };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const MARKS: Readonly<Record<string, string>> = {
  "，": "逗",
  ",": "逗",
  "：": "冒",
  ":": "冒",
  "、": "顿",
  "（": "左",
  "(": "左",
  "）": "右",
  ")": "右",
};
const DROPPED = /[“”‘’"「」『』《》〈〉\s]/u;

function pushWords(terms: Term[], text: string, from: number, to: number, cues: Cues): void {
  let gap = -1;
  const flush = (end: number) => {
    if (gap >= 0)
      terms.push({
        start: gap,
        end,
        word: "…",
        tags: end - gap <= 6 ? ["Filler", "Word", "Loose", "Gap", "Short"] : ["Filler", "Word", "Loose", "Gap"],
        members: [],
      });
    gap = -1;
  };
  for (let at = from; at < to; ) {
    const unit = text[at]!;
    const mark = MARKS[unit];
    const length = mark || DROPPED.test(unit) ? 1 : cues.longest(text, at, to);
    if (mark) {
      flush(at);
      terms.push({
        start: at,
        end: at + 1,
        word: mark,
        tags: mark === "逗" ? ["Comma", "Loose"] : ["Mark", "Word", "Loose"],
        members: [],
      });
    } else if (DROPPED.test(unit)) flush(at);
    else if (length > 0) {
      flush(at);
      const word = text.slice(at, at + length);
      terms.push({
        start: at,
        end: at + length,
        word,
        tags: ["Filler", "Word", "Loose", ...cues.tags(word)],
        members: [],
      });
    } else if (gap < 0) gap = at;
    at += Math.max(1, length);
  }
  flush(to);
}

/** The words that rules speak of, with the tags of word classes. */
export class Cues {
  readonly #trie = new Trie();
  readonly #tags = new Map<string, string[]>();

  constructor(words: Iterable<string>, classes: Readonly<Record<string, readonly string[]>>) {
    for (const [tag, members] of Object.entries(classes))
      for (const word of members) this.#tags.set(word, [...(this.#tags.get(word) ?? []), tag]);
    let n = 0;
    for (const word of new Set([...words, ...this.#tags.keys()])) this.#trie.add(word, n++);
  }

  /** Length of the longest cue at a place, 0 for none. */
  longest(text: string, at: number, to: number): number {
    let length = 0;
    this.#trie.at(text, at, (end) => {
      if (end <= to) length = end - at;
    });
    return length;
  }

  tags(word: string): readonly string[] {
    return this.#tags.get(word) ?? [];
  }
}
