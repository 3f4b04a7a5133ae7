import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import type { Term } from "./term.ts";
import { nameTerm } from "./terms.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** Who or what is being spoken of: kept from clause to clause and from sentence to sentence. */
export interface Topic {
  readonly subject: readonly Candidate[];
  /** The two that a sentence named, whom the next one may call 双方. */
  readonly pair: readonly Candidate[];
}

export const NO_TOPIC: Topic = { subject: [], pair: [] };

export interface Carried {
  /** The terms with subjects put in; where one stands behind a comma, and may keep a rule from reaching across, the terms as they were too. */
  readonly readings: readonly (readonly Term[])[];
  readonly topic: Topic;
}

/** Gives each clause that names no subject of its own the one that was carried to it, as a term without width at its start. */
export function carrySubjects(text: string, terms: readonly Term[], from: Topic): Carried {
  const out: Term[] = [];
  let topic = from;
  let splits = false;
  let first: Topic | undefined;
  for (const clause of clauses(terms)) {
    const subject = subjectOf(clause);
    const meant = subject?.members ?? spokenBack(clause[0]!.text, out);
    if (meant) topic = { ...topic, subject: meant };
    if (meant) first ??= topic;
    if (!meant && clause[0]!.tags.has("Person") && !clause[0]!.tags.has("Speaker")) topic = { ...topic, subject: [] };
    if (opensWithPair(clause) && topic.pair.length > 0 && !lastBody(out)) out.push(standIn(clause, topic.pair, "List"));
    else if (!subject && topic.subject.length > 0 && opensWithoutName(text, clause)) {
      splits ||= out.length > 0;
      out.push(standIn(clause, topic.subject, "Single"));
    }
    out.push(...clause);
  }
  return {
    readings: splits ? [out, terms] : [out],
    topic: { subject: (first ?? from).subject, pair: pairOf(terms) ?? from.pair },
  };
}

/** The two bodies that a sentence names, none of more; undefined where it names one at most. */
function pairOf(terms: readonly Term[]): readonly Candidate[] | undefined {
  const bodies = terms.flatMap(({ members }) =>
    members.filter(({ kind }) => kind === "company" || kind === "organization"),
  );
  if (bodies.length < 2) return undefined;
  const distinct = [...new Map(bodies.map((body) => [body.name, body])).values()];
  return distinct.length < 2 ? undefined : distinct.length === 2 ? distinct : [];
}

/** Whether a sentence without names may say something of the two that were named before. */
export const speaksOfPair = (text: string, { start, end }: Sentence, { pair }: Topic): boolean =>
  pair.length > 0 && PAIR.test(text.slice(start, end));

const PAIR = new RegExp(WORD_CLASSES.Pair!.join("|"), "u");

const opensWithPair = (clause: readonly Term[]): boolean =>
  clause.slice(0, 2).some((term) => term.tags.has("Pair")) && clause[0]!.members.length === 0;

/** Whom 前者 and 后者 mean: the first and the last of the two that were named. */
function spokenBack(word: string, before: readonly Term[]): readonly Candidate[] | undefined {
  if (word !== "后者" && word !== "前者") return undefined;
  const bodies = before
    .filter((term) => term.tags.has("Body") && term.end > term.start)
    .flatMap(({ members }) => members);
  const meant = bodies.at(word === "后者" ? -1 : -2);
  return meant && [meant];
}

const lastBody = (terms: readonly Term[]): Term | undefined =>
  terms.findLast((term) => term.tags.has("Body") && term.end > term.start);

/** Terms cut at commas, each clause with the comma that opens it. */
function clauses(terms: readonly Term[]): Term[][] {
  const out: Term[][] = [[]];
  for (const term of terms) {
    if (isComma(term)) out.push([term], []);
    else out.at(-1)!.push(term);
  }
  return out.filter((clause) => clause.length > 0);
}

const isComma = (term: Term): boolean => term.tags.has("Comma");

const OPENING = 6;

/** The body that a clause begins with, after at most a date, an adverb or where it is (总部位于合肥的…), and before any verb that rules know. */
function subjectOf(clause: readonly Term[]): Term | undefined {
  let placed = false;
  for (const [at, term] of clause.slice(0, OPENING).entries()) {
    if (term.tags.has("Body")) {
      const modified = clause[at - 1]?.text === "的" || clause[at - 1]?.tags.has("Firm") === true;
      return term.tags.has("Media") || (placed && !modified) ? undefined : term;
    }
    const places = PLACES.has(term.text) || term.tags.has("Site");
    placed ||= places;
    if (!places && (term.members.length > 0 || !isLight(term))) return undefined;
  }
  return undefined;
}

/** What stands before a body to say where it is. */
const PLACES = new Set(["位于", "总部", "设在", "来自", "成立于", "的"]);

const LIGHT = new Set(["…", "左", "右", "由", "在", "于", "原", "据", "其"]);
const isLight = (term: Term): boolean => LIGHT.has(term.text) || term.tags.has("Firm");

/** Nouns that open a clause of their own: what it says is not said of the one carried. */
const OTHER_SUBJECT =
  /^(?:资金|款项|交易|产品|该产品|募集|所得|市场|用户|消费者|业内|专家|活动|数据|记者|行业|截至|其中|消息|报道|文件|新规|政策|双方|两家|三方|各方|有关|相关|国内|全国|我国|对此|股价|监管|试点|名单|本届|会议|展会|大会|论坛|这(?!家)|那|本轮|此轮|项目|协议|方案|办法|融资|议案|该(?!公司|集团|企业|平台|机构|行|品牌|基金|所)|调查|法院|媒体|分析)/u;

/** A clause whose first name comes after a verb, or that names nothing before it: its subject stands elsewhere. */
function opensWithoutName(text: string, clause: readonly Term[]): boolean {
  const first = clause[0]!;
  if (first.members.length > 0 || isComma(first) || first.tags.has("Mark")) return false;
  if (UNKNOWN_BODY.test(text.slice(first.start, first.end))) return false;
  return !OTHER_SUBJECT.test(text.slice(first.start, first.start + LONGEST_SUBJECT));
}

const LONGEST_SUBJECT = 4;
/** A body of its own that no name was found in. */
const UNKNOWN_BODY = /(?:办公室|委员会|联席会议|管理局|监管局|工作组|法院)[^，]{0,8}$/u;

function standIn(clause: readonly Term[], members: readonly Candidate[], shape: "List" | "Single"): Term {
  const { start } = clause[0]!;
  return nameTerm("", { start, end: start, members }, shape);
}
