import type { Relation } from "../../model/extract.ts";
import { type RelationKind, relationKind } from "../../model/schema.ts";
import { relateEnglish, type Saying } from "../english/relate.ts";
import { outsideEnglish } from "../english/stretches.ts";
import type { Candidate } from "../spans.ts";
import { amongFirms } from "./among-firms.ts";
import { anaphors } from "./anaphors.ts";
import { one, soleOf } from "./bodies.ts";
import { type Carried, carrySubjects, NO_TOPIC, speaksOfPair, type Topic } from "./carry.ts";
import { type Sentence, sentences } from "./clauses.ts";
import { makers } from "./makers.ts";
import { cues, type Found, matchReadings, matchRules } from "./match-rules.ts";
import { type Memory, others, remember } from "./memory.ts";
import { isMisread } from "./misread.ts";
import { foldAliases, foldOwners, joinLists, type NameList } from "./name-lists.ts";
import { namedAfter } from "./named-after.ts";
import { asTheArticleLeaves } from "./open-deals.ts";
import { deniedLater } from "./rumours.ts";
import { said, sayingOf } from "./saying.ts";
import { asStake } from "./stakes.ts";
import { asPostsBegin } from "./taking-office.ts";
import type { Term } from "./term.ts";
import { cutTerms } from "./terms.ts";
import { titledFirm } from "./titled-firm.ts";
import { eventsToCome } from "./to-come.ts";

/** Relations between an article's mentions, each with the clause that says it. `reported`: the date that bare dates are resolved against. */
export function relate(text: string, mentions: readonly Candidate[], reported: string | null): Relation[] {
  const parts = sentences(text);
  const within = group(parts, outsideEnglish(text, mentions));
  const article = said(text, mentions, reported);
  const memory = remember(text, mentions);
  const toCome = eventsToCome(text, mentions, reported);
  const found: Relation[] = [];
  const titled: Topic = { ...NO_TOPIC, firm: one(titledFirm(text, mentions)) };
  let topic = titled;
  let opening = titled;
  let last: Dealt = { funded: [], bought: [], ruled: [] };
  const listed: NameList[] = [];
  parts.forEach((sentence, at) => {
    if (at > 1 && text[sentence.start - 1] === "\n") topic = opening;
    if (within[at]!.length === 0 && !speaksOfPair(text, sentence, topic)) return;
    const named = foldAliases(text, within[at]!);
    const folded = foldOwners(text, named);
    const lists = joinLists(text, folded);
    const carried = carrySubjects(text, cutTerms(text, sentence, lists, cues), topic);
    const matches = matchReadings(carried.readings).filter((match) => !seatsOwned(match, named));
    if (folded.length < named.length)
      matches.push(...possessions(cutTerms(text, sentence, joinLists(text, named), cues)));
    const together = joinLists(text, folded, true);
    if (together.length < lists.length)
      matches.push(...jointActs(text, carrySubjects(text, cutTerms(text, sentence, together, cues), topic).readings));
    const meant = anaphors(text, sentence, named, topic, [...listed, ...lists]);
    if (meant.length > 0)
      matches.push(...saidOf(meant, carrySubjects(text, cutTerms(text, sentence, merged(lists, meant), cues), topic)));
    listed.push(...lists.filter(({ members }) => members.length > 1));
    const before = topic;
    topic = carried.topic;
    // A paragraph that says 双方 means the two of the title, unless it names two of its own.
    if (at === 0) opening = { ...titled, pair: topic.pair };
    for (const match of matches) {
      if (isMisread(text, match)) continue;
      const whole = asStake(text, complete(match, memory, last, before));
      if (match.rule.type === "invests_in") last = { ...last, funded: whole.tail };
      if (match.rule.type === "acquires" && !match.rule.recall) last = { ...last, bought: whole.tail };
      if (match.rule.type === "regulates") last = { ...last, ruled: whole.tail };
      found.push(...relationsOf(whole, (span) => sayingOf(article, sentence, span)));
    }
  });
  for (const { match, saying } of relateEnglish(article, mentions)) found.push(...relationsOf(match, () => saying));
  const stated = unique([
    ...found,
    ...namedAfter(text, parts, mentions),
    ...makers(text, parts, mentions, found),
    ...amongFirms(text, parts, mentions),
  ]);
  const dated = stated.map(
    (relation): Relation => (isOf(toCome, relation) ? { ...relation, status: "planned" } : relation),
  );
  const begun = asPostsBegin(text, dated, reported);
  return asTheArticleLeaves(text, deniedLater(text, begun), text.indexOf("\n"));
}

/** What is said of owner and owned apart: that the one owns the other, and where the owner is. */
const possessions = (terms: readonly Term[]): Found[] =>
  matchRules(terms, (type) => type === "owns" || type === "located_in").filter(
    (found) => found.rule.type === "owns" || standsBefore(found),
  );

/** Whether a place stands before whom it is of. */
const standsBefore = ({ head, tail }: Found): boolean => (tail[0]?.end ?? 0) <= (head[0]?.start ?? 0);

/** Whether a place before 宏利旗下的泰达宏利 would be told of the owned, who is not meant: its name begins where the owner's does. */
const seatsOwned = (found: Found, named: readonly Candidate[]): boolean =>
  found.rule.type === "located_in" &&
  standsBefore(found) &&
  found.head.some(({ start, end }) => end > start && !named.some((one) => one.start === start && one.end === end));

/** What two can do together as each does it. */
const JOINT = new Set<RelationKind>([
  "issues",
  "launches",
  "invests_in",
  "acquires",
  "hosts",
  "participates_in",
  "located_in",
  "regulates",
  "works_for",
]);

/** What the two of 京东与美团… do both in one clause, beside what they do with each other. Where the one is, told before its name, the other need not be. */
const jointActs = (text: string, readings: readonly (readonly Term[])[]): Found[] =>
  readings
    .flatMap((terms) => matchRules(terms, (type) => JOINT.has(type)))
    .filter(({ start, end }) => !text.slice(start, end).includes("，"))
    .filter(({ head, start }) => head.every((one) => one.end > start))
    .filter(({ rule, head }) => rule.type !== "works_for" || head.length > 1)
    .filter((found) => found.rule.type !== "located_in" || !standsBefore(found) || isDescribed(text, found.head));

/** Whether what the second of two is stands before it, as it does before the first: 印尼网约车平台Gojek与电商平台Tokopedia. */
const isDescribed = (text: string, [first, second]: readonly Candidate[]): boolean =>
  second !== undefined && text.slice(first!.end, second.start).length > 1;

/** What a sentence says of those whom its pronouns mean. */
function saidOf(meant: readonly NameList[], { readings }: Carried): Found[] {
  const stands = ({ start, end }: Candidate) => meant.some((word) => word.start === start && word.end === end);
  return matchReadings(readings).filter(({ head, tail, all }) => [...head, ...tail, ...(all ?? [])].some(stands));
}

/** Both, in the order of the text; a word that stands for a name outranks the names within it: 这家从南京起家的企业. */
const merged = (lists: readonly NameList[], words: readonly NameList[]): NameList[] =>
  [...lists.filter((list) => !words.some(({ start, end }) => start < list.end && list.start < end)), ...words].sort(
    (a, b) => a.start - b.start,
  );

const isOf = (toCome: ReadonlySet<string>, { head, headType, tail, tailType, status }: Relation): boolean =>
  status === "asserted" && ((headType === "event" && toCome.has(head)) || (tailType === "event" && toCome.has(tail)));

function relationsOf(match: Found, sayingOf: (match: Found) => Saying): Relation[] {
  const ends = pairs(match);
  if (ends.length === 0) return [];
  const { evidence, start, end, date, status, attribution } = sayingOf(match);
  return ends.map(([head, tail]) => ({
    head: head.name,
    headType: head.kind,
    type: match.rule.type,
    tail: tail.name,
    tailType: tail.kind,
    evidence,
    start,
    end,
    date,
    status,
    attribution,
    confidence: Math.min(head.confidence, tail.confidence, 0.9),
    rule: match.rule.name,
  }));
}

/** Who was last told to be invested in, to be bought, and to be dealt with by an agency. */
interface Dealt {
  readonly funded: readonly Candidate[];
  readonly bought: readonly Candidate[];
  readonly ruled: readonly Candidate[];
}

/** Fills the end that a sentence leaves unsaid: what the article says of it, or who was last told to be invested in, bought or dealt with. */
function complete(match: Found, memory: Memory, { funded, bought, ruled }: Dealt, { subject, named }: Topic): Found {
  const { recall } = match.rule;
  if (!recall) return match;
  const recalled = memory.recall(recall.slot, match.start, match[recall.end === "head" ? "tail" : "head"]);
  if (recall.slot === "bought" && bought.length > 0) return { ...match, [recall.end]: bought };
  if (recall.slot === "ruled" && ruled.length > 0) return { ...match, [recall.end]: ruled };
  if (recall.slot === "round" && funded.length > 0) return { ...match, [recall.end]: funded };
  if (recall.slot === "latest")
    return { ...match, [recall.end]: one(soleOf(others(named, [...match.head, ...match.tail])) ?? recalled[0]) };
  if (recall.slot === "kin" && recalled.length === 0) return { ...match, [recall.end]: subject };
  const sold = others(bought, match.head);
  if (match.rule.type === "owns" && recall.end === "tail" && isNearer(sold, recalled)) return { ...match, tail: sold };
  const nearer = recall.slot === "raiser" && isNearer(funded, recalled);
  return { ...match, [recall.end]: nearer ? funded : recalled };
}

const isNearer = ([one]: readonly Candidate[], [other]: readonly Candidate[]): boolean =>
  one !== undefined && one.end > (other?.end ?? 0);

/** Mentions by the sentence that holds them. */
function group(parts: readonly Sentence[], mentions: readonly Candidate[]): Candidate[][] {
  const out: Candidate[][] = parts.map(() => []);
  let at = 0;
  for (const mention of mentions) {
    while (at < parts.length && parts[at]!.end <= mention.start) at++;
    if (at < parts.length && mention.end <= parts[at]!.end) out[at]!.push(mention);
  }
  return out;
}

/** Heads × tails of a match, or all pairs of one list; ends of a kind that the schema does not allow are left out. */
function pairs({ rule, head, tail, all }: Found): [Candidate, Candidate][] {
  const row = relationKind(rule.type);
  const out = all
    ? all.flatMap((a, i) => all.slice(i + 1).map((b): [Candidate, Candidate] => [a, b]))
    : head.flatMap((h) => tail.map((t): [Candidate, Candidate] => [h, t]));
  const fits = (kinds: readonly string[], c: Candidate) => kinds.length === 0 || kinds.includes(c.kind);
  const ownEvent = (h: Candidate, t: Candidate) => rule.type === "participates_in" && t.whole?.name === h.name;
  const ownKin = (h: Candidate, t: Candidate) => rule.type === "owns" && isNamedAfter(h, t);
  return out.filter(
    ([h, t]) =>
      !ownEvent(h, t) &&
      !ownKin(h, t) &&
      !(h.name === t.name && h.kind === t.kind) &&
      fits(row.head, h) &&
      fits(row.tail, t),
  );
}

/** 京东物流 does not own 京东: what is named after a firm is its own, but for those who hold it. */
const isNamedAfter = (one: Candidate, firm: Candidate): boolean =>
  firm.end - firm.start <= firm.name.length &&
  one.name.length > firm.name.length &&
  one.name.startsWith(firm.name) &&
  !/(?:控股|集团|投资|资本)[^，]{0,8}$/u.test(one.name);

/** One of each (type, head, tail, clause), in the order of the text. */
function unique(relations: readonly Relation[]): Relation[] {
  const seen = new Map<string, Relation>();
  for (const r of relations) {
    const ends = relationKind(r.type).symmetric ? [r.head, r.tail].sort() : [r.head, r.tail];
    const key = [r.type, ...ends, r.start].join("\u0000");
    if (!seen.has(key)) seen.set(key, r);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
