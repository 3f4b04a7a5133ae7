import type { Candidate } from "../spans.ts";
import type { Term } from "./term.ts";
import { nameTerm } from "./terms.ts";

/** Who or what is being spoken of: kept from clause to clause and from sentence to sentence. */
export interface Topic {
  readonly subject: readonly Candidate[];
}

export const NO_TOPIC: Topic = { subject: [] };

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
  for (const clause of clauses(terms)) {
    const subject = subjectOf(clause);
    const meant = subject ?? (clause[0]!.text === "后者" ? lastBody(out) : undefined);
    if (meant) topic = { subject: meant.members };
    if (!subject && topic.subject.length > 0 && opensWithoutName(text, clause)) {
      splits ||= out.length > 0;
      out.push(standIn(clause, topic));
    }
    out.push(...clause);
  }
  return { readings: splits ? [out, terms] : [out], topic };
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

const OPENING = 3;

/** The body that a clause begins with, after at most a date or an adverb and before any verb that rules know. */
function subjectOf(clause: readonly Term[]): Term | undefined {
  for (const term of clause.slice(0, OPENING)) {
    if (term.tags.has("Body")) return term.tags.has("Media") ? undefined : term;
    if (term.members.length > 0 || !isLight(term)) return undefined;
  }
  return undefined;
}

const LIGHT = new Set(["…", "左", "右", "由", "在", "于", "原", "据", "其"]);
const isLight = (term: Term): boolean => LIGHT.has(term.text) || term.tags.has("Firm");

/** Nouns that open a clause of their own: what it says is not said of the one carried. */
const OTHER_SUBJECT =
  /^(?:资金|款项|交易|产品|该产品|募集|所得|市场|用户|消费者|业内|专家|活动|数据|记者|行业|截至|其中|消息|报道|文件|新规|政策|双方|两家|三方|各方|有关|相关|国内|全国|我国|对此|股价|监管|试点|名单|本届|会议|展会|大会|论坛|这|那|本轮|此轮|项目|协议|方案|办法|融资|议案|调查|法院|媒体|分析)/u;

/** A clause whose first name comes after a verb, or that names nothing before it: its subject stands elsewhere. */
function opensWithoutName(text: string, clause: readonly Term[]): boolean {
  const first = clause[0]!;
  if (first.members.length > 0 || isComma(first) || first.tags.has("Mark")) return false;
  return !OTHER_SUBJECT.test(text.slice(first.start, first.start + LONGEST_SUBJECT));
}

const LONGEST_SUBJECT = 4;

function standIn(clause: readonly Term[], { subject }: Topic): Term {
  const { start } = clause[0]!;
  return nameTerm("", { start, end: start, members: subject });
}
