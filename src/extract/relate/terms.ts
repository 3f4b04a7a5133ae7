import { entityKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import type { Cues } from "./cues.ts";
import { gap, Term, type TermKind, termKind } from "./term.ts";

/** Wider classes of ends that rules name. */
const CLASSES: readonly (readonly [tag: string, kinds: readonly Candidate["kind"][]])[] = [
  ["Actor", ["company", "agency", "organization", "media", "city", "place"]],
  ["Owned", ["company", "product"]],
  ["Outfit", ["company", "organization"]],
  ["Placed", ["company", "organization", "event"]],
  ["Thing", ["company", "organization", "product"]],
  ["Work", ["policy", "media"]],
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

const JOINS =
  /^[”》」’"]?(?:、|和|及|以及|，以及|，和|／|\/)(?:[\u4E00-\u9FFF]{0,8}(?:平台|品牌|企业|子公司|社区|应用|的))?[“《「‘"]?$/u;
/** 、滴滴旗下的… begins another item than the names before it. */
const OWNER = /^旗下/u;
/** Agencies that act together are one list. */
const ACT_TOGETHER = /^(?:会同|联合|与|协同)$/u;
const TAIL =
  /^[”」’"]?(?:等)(?:[一二三四五六七八九十两0-9]+)?(?:个|家)?(?:国家部门|部门|部委|单位|机构|企业|公司|平台|城市|省份|省市|地区|国家|品牌|媒体|地|市|省|国)?/u;

const POSSESSION = /^旗下的?[^，。；、：]{0,8}$/u;

/** 滴滴旗下的橙心优选 as one name, which stands in lists as such; the mentions as given where nothing is possessed. */
export function foldOwners(text: string, mentions: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const mention of mentions) {
    const owner = out.at(-1);
    if (owner && owner.kind === "company" && POSSESSION.test(text.slice(owner.end, mention.start)))
      out[out.length - 1] = { ...mention, start: owner.start };
    else out.push(mention);
  }
  return out.length < mentions.length ? out : mentions;
}

/** Cuts a sentence into terms. */
export function cutTerms(text: string, sentence: Sentence, mentions: readonly Candidate[], cues: Cues): Term[] {
  const terms: Term[] = [new Term(OPENING, sentence.start, sentence.start)];
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
    } else if (
      last &&
      !OWNER.test(text.slice(mention.end, mention.end + 2)) &&
      joins(between, last.members[0]!, mention)
    ) {
      last.members.push(mention);
      last.end = mention.end;
    } else units.push({ start: mention.start, end: mention.end, members: [mention] });
  }
  return units.map((unit) => nameTerm(text, unit));
}

const joins = (between: string, first: Candidate, next: Candidate): boolean =>
  alike(first, next) &&
  (first.kind === "media") === (next.kind === "media") &&
  (JOINS.test(between) || (first.kind === "agency" && next.kind === "agency" && ACT_TOGETHER.test(between)));

const group = (c: Candidate): string => GROUP[c.kind] ?? c.kind;
const alike = (a: Candidate, b: Candidate): boolean => group(a) === group(b);

/** One term for the names of a list. */
export function nameTerm(
  text: string,
  { start, end, members }: { start: number; end: number; members: readonly Candidate[] },
): Term {
  const tail = end > start && OPENS_TAIL.has(text[end]!) ? (TAIL.exec(text.slice(end, end + 12))?.[0] ?? "") : "";
  const list = members.length > 1 && end > start;
  const kinds = members.length === 1 ? members[0]!.kind : [...new Set(members.map((m) => m.kind))].join(" ");
  return new Term(nameKind(kinds, list, tail.includes("等"), end > start), start, end + tail.length, members);
}

const OPENS_TAIL = new Set('等”」’"');
const nameKinds = new Map<string, TermKind>();

/** The kind of a term for names of these kinds (separated by blanks, the first one giving the group). */
function nameKind(kinds: string, list: boolean, such: boolean, explicit: boolean): TermKind {
  const key = `${kinds}${list ? "+" : ""}${such ? "~" : ""}${explicit ? "" : "-"}`;
  const known = nameKinds.get(key);
  if (known) return known;
  const each = kinds.split(" ") as Candidate["kind"][];
  const classes = CLASSES.filter(([, of]) => each.some((kind) => of.includes(kind))).map(([tag]) => tag);
  const labels = each.map((kind) => entityKind(kind).label);
  const shape = [list ? "List" : "Single", ...(such ? ["Such"] : []), ...(explicit ? ["Explicit"] : [])];
  const made = termKind("名", ["Entity", ...labels, capital(GROUP[each[0]!] ?? each[0]!), ...classes, ...shape]);
  nameKinds.set(key, made);
  return made;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Signs that rules name by a word of their own. */
const SIGNS = new Map<string, TermKind>(
  [
    ["，,", "逗"],
    ["：:", "冒"],
    ["、", "顿"],
    ["（(", "左"],
    ["）)", "右"],
  ].flatMap(([marks, word]) =>
    [...marks!].map((mark) => [mark, termKind(word!, word === "逗" ? ["Comma", "Loose"] : ["Mark", "Word", "Loose"])]),
  ),
);
/** A sentence opens as a clause does. */
const OPENING = termKind("起", ["Comma"]);
const DROPPED = [..."“”‘’\"'「」『』《》〈〉 \n\t＂"];

/** What a unit of text is: a sign, dropped, or text that may open a cue. */
const SIGN = 1;
const DROP = 2;
const UNITS = new Uint8Array(1 << 16);
for (const sign of SIGNS.keys()) UNITS[sign.charCodeAt(0)] = SIGN;
for (const mark of DROPPED) UNITS[mark.charCodeAt(0)] = DROP;

function pushWords(terms: Term[], text: string, from: number, to: number, cues: Cues): void {
  let open = from;
  for (let at = from; at < to; at++) {
    const unit = UNITS[text.charCodeAt(at)];
    const kind = unit === SIGN ? SIGNS.get(text[at]!) : unit === DROP ? undefined : cues.longest(text, at, to);
    if (!kind && unit !== DROP) continue;
    if (open < at) terms.push(gap(open, at));
    const length = kind && unit !== SIGN ? kind.text.length : 1;
    if (kind) terms.push(new Term(kind, at, at + length));
    at += length - 1;
    open = at + 1;
  }
  if (open < to) terms.push(gap(open, to));
}
