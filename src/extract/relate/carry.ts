import type { Candidate } from "../spans.ts";
import { distinct, isBody, SAYS_WHERE } from "./bodies.ts";
import type { Sentence } from "./clauses.ts";
import type { Term } from "./term.ts";
import { nameTerm } from "./terms.ts";
import { WORD_CLASSES } from "./word-classes.ts";

/** Who or what is being spoken of: kept from clause to clause and from sentence to sentence. */
export interface Topic {
  readonly subject: readonly Candidate[];
  /** The two that a sentence named, whom the next one may call 双方. */
  readonly pair: readonly Candidate[];
  /** The bodies that the sentence before named, each once. */
  readonly named: readonly Candidate[];
  /** The firm that the article is about, whom 公司 means where nobody else is spoken of. */
  readonly firm: readonly Candidate[];
}

export const NO_TOPIC: Topic = { subject: [], pair: [], named: [], firm: [] };

export interface Carried {
  /** The terms with subjects put in; where one stands behind a comma, and may keep a rule from reaching across, the terms as they were too. */
  readonly readings: readonly (readonly Term[])[];
  readonly topic: Topic;
}

/** Gives each clause that names no subject of its own the one that was carried to it, as a term without width at its start. */
export function carrySubjects(text: string, terms: readonly Term[], from: Topic): Carried {
  const out: Term[] = [];
  const named = bodiesOf(terms);
  let topic = from;
  const both = ["前者", "后者"].every((word) => terms.some((term) => term.text === word));
  let splits = false;
  let first: Topic | undefined;
  for (const clause of clauses(terms)) {
    const subject = subjectOf(text, clause) ?? concerned(text, clause) ?? brought(text, clause);
    const meant =
      subject?.members ??
      spokenBack(clause[0]!.text, () => (both && bodiesBefore(out).length < 2 ? from.pair : bodiesBefore(out)));
    if (meant) topic = { ...topic, subject: meant };
    if (meant || opensWithOwned(clause)) first ??= topic;
    if (!meant && isOfPerson(text, clause)) topic = { ...topic, subject: [] };
    if (opensWithPair(clause) && topic.pair.length > 0 && !lastBody(out)) {
      out.push(standIn(clause, topic.pair, "List"));
      topic = { ...topic, subject: topic.pair };
    } else if (!subject && opensWithoutName(text, clause)) {
      const carried = opensWithFirm(clause) && !topic.subject.some(isFirm) ? topic.firm : topic.subject;
      splits ||= carried.length > 0 && out.length > 0;
      if (carried.length > 0) out.push(standIn(clause, carried, "Single"));
    }
    out.push(...clause);
    const own = subject ? undefined : subsidiary(clause);
    if (own) topic = { ...topic, subject: own.members };
  }
  return {
    readings: splits ? [out, terms] : [out],
    topic: {
      firm: from.firm,
      subject: (first ?? from).subject,
      pair: named.length < 2 ? from.pair : named.length === 2 ? named : [],
      named: named.length > 0 ? named : from.named,
    },
  };
}

/** The companies and organizations that a sentence names, each once. */
const bodiesOf = (terms: readonly Term[]): readonly Candidate[] =>
  distinct(terms.flatMap(({ members }) => members.filter(isBody)));

/** Whether a sentence without names may say something of the two that were named before. */
export const speaksOfPair = (text: string, { start, end }: Sentence, { pair }: Topic): boolean =>
  pair.length > 0 && PAIR.test(text.slice(start, end));

const PAIR = new RegExp(WORD_CLASSES.Pair!.join("|"), "u");

const isFirm = ({ kind }: Candidate): boolean => kind === "company";
const opensWithFirm = ([first]: readonly Term[]): boolean => ["公司", "该公司", "集团"].includes(first!.text);

/** 旗下… goes on about the owner, whomever it names. */
const opensWithOwned = ([first]: readonly Term[]): boolean => first!.text === "旗下";

const opensWithPair = (clause: readonly Term[]): boolean =>
  clause.slice(0, 2).some((term) => term.tags.has("Pair")) && clause[0]!.members.length === 0;

/** Whom 前者 and 后者 mean: the first and the last of the two that were named. */
function spokenBack(word: string, bodies: () => readonly Candidate[]): readonly Candidate[] | undefined {
  if (word !== "后者" && word !== "前者") return undefined;
  const meant = bodies().at(word === "后者" ? -1 : -2);
  return meant && [meant];
}

const bodiesBefore = (terms: readonly Term[]): readonly Candidate[] =>
  terms.filter((term) => term.tags.has("Body") && term.end > term.start).flatMap(({ members }) => members);

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

/** Whether a clause tells of a person: one who opens it, or what befalls the holder of an office, 行长…被免职. */
function isOfPerson(text: string, clause: readonly Term[]): boolean {
  const named = clause.find(({ tags }) => !tags.has("Office") && !tags.has("Duty"));
  if (!named?.tags.has("Person") || named.tags.has("Speaker")) return false;
  return named === clause[0] || BEFALLS.test(text.slice(named.end, named.end + 4));
}

const BEFALLS = /^[已因此曾]{0,2}[被遭]/u;

const OPENING = 6;

/** The body that a clause begins with, after at most a date, an adverb or where it is (总部位于合肥的…), and before any verb that rules know. */
function subjectOf(text: string, clause: readonly Term[]): Term | undefined {
  let placed = false;
  for (const [at, term] of clause.slice(0, OPENING).entries()) {
    if (term.tags.has("Body")) {
      const modified = clause[at - 1]?.text === "的" || clause[at - 1]?.tags.has("Firm") === true;
      if (term.tags.has("Media") || (placed && !modified) || isSource(text, term)) return undefined;
      const next = clause.slice(at + 1).find(({ tags }) => tags.has("Body"));
      return next && WHOSE.test(text.slice(term.end, next.start)) ? next : term;
    }
    const places = PLACES.has(term.text) || term.tags.has("Site");
    placed ||= places;
    if (!places && (term.members.length > 0 || !isLight(term))) return undefined;
  }
  return undefined;
}

/** 天眼查显示 says where it is written, not whom it is about. */
const isSource = (text: string, { end }: Term): boolean => SAYS_WHERE.test(text.slice(end, end + 14));

/** Between a body and the one that it has, which the clause is about. */
const WHOSE =
  /^(?:全资|目前|共同|[^，。、]{0,4})(?:拥有|控股|持有|孵化|投资|运营|创办|创立|收购|支持|参股|所属|设立|成立)的[^，。的]{0,12}$/u;

/** 对X而言 says whom the next clause is about. */
function concerned(text: string, clause: readonly Term[]): Term | undefined {
  const [word, body] = clause;
  const said =
    word?.text === "对" && body?.tags.has("Body") && /^(?:而言|来说|来讲)/u.test(text.slice(body.end, body.end + 2));
  return said ? body : undefined;
}

/** 出手更频繁的是X ends with whom the next clause is about. */
function brought(text: string, clause: readonly Term[]): Term | undefined {
  const last = clause.at(-1)!;
  return last.tags.has("Body") && /的[则还正便]?是$/u.test(text.slice(clause[0]!.start, last.start)) ? last : undefined;
}

/** Whom the next clauses are about where one opens so: 子公司X与Y签约，将…. */
function subsidiary([first, second, third]: readonly Term[]): Term | undefined {
  const body = first!.tags.has("Subsidiary") ? second : second?.tags.has("Subsidiary") ? third : undefined;
  return body?.tags.has("Body") ? body : undefined;
}

/** What stands before a body to say where it is. */
const PLACES = new Set(["位于", "总部", "设在", "来自", "成立于", "的"]);

const LIGHT = new Set(["…", "左", "右", "由", "在", "于", "原", "据", "其"]);
const isLight = (term: Term): boolean => LIGHT.has(term.text) || term.tags.has("Firm");

/** Nouns that open a clause of their own: what it says is not said of the one carried. */
const OTHER_SUBJECT =
  /^(?:资金|款项|交易|标的|目标公司|被收购|卖方|买方|买家|对价|新公司|产品|该产品|募集|所得|市场|用户|消费者|业内|专家|活动|数据|记者|行业|截至|其中|消息|报道|文件|新规|政策|双方|两家|三方|各方|有关|相关|国内|全国|我国|对此|股价|监管|试点|名单|本届|会议|展会|大会|论坛|这(?!家)|那|本轮|此轮|项目|协议|方案|办法|融资|议案|该(?!公司|集团|企业|平台|机构|行|品牌|基金|所)|调查|法院|媒体|分析|研究[院所]|实验室|协会|学[会院]|大学|医院|商会|联盟|基金会|交易所)/u;

/** A clause whose first name comes after a verb, or that names nothing before it: its subject stands elsewhere. */
function opensWithoutName(text: string, clause: readonly Term[]): boolean {
  const first = clause[0]!;
  if (first.members.length > 0 || isComma(first) || first.tags.has("Mark")) return false;
  if (first.tags.has("Gap") && clause[1]?.text === "母公司") return false;
  const words = text.slice(first.start, (clause[1]?.text === OFFICE ? clause[1] : first).end);
  if (UNKNOWN_BODY.test(words) || UNKNOWN_LATIN.test(words)) return false;
  if (text[first.start] === "在" && OCCASION.test(text.slice(first.start, clause.at(-1)!.end))) return false;
  return !OTHER_SUBJECT.test(text.slice(first.start, first.start + LONGEST_SUBJECT));
}

const LONGEST_SUBJECT = 4;
/** A word that rules know, which ends the names of bodies too. */
const OFFICE = "办公室";
/** A body of its own that no name was found in. */
const UNKNOWN_BODY = /(?:办公室|委员会|联席会议|管理局|监管局|工作组|法院)[^，]{0,8}$/u;

/** 在昨日举行的论坛上 tells on what occasion something is said. */
const OCCASION = /^在[^，]{0,12}(?:举行|举办|召开|开幕|闭幕)的.{2,}(?:上|期间|中|现场|间隙|之际)$/u;

/** A Latin name that nobody knows is what the clause is about. */
const UNKNOWN_LATIN = /^[A-Z][A-Za-z0-9 .&-]*$/u;

function standIn(clause: readonly Term[], members: readonly Candidate[], shape: "List" | "Single"): Term {
  const { start } = clause[0]!;
  return nameTerm("", { start, end: start, members }, shape);
}
