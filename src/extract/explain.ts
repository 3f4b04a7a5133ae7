import type { ReadIssue } from "../model/extract.ts";
import type { EntityKind } from "../model/schema.ts";
import { ENGLISH_RULES } from "./english/rules.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { asMention } from "./mention.ts";
import { type Recognized, recognize } from "./recognize/recognize.ts";
import { relate } from "./relate/relate.ts";
import { RELATION_RULES } from "./relate/rules.ts";
import { type Candidate, overlaps } from "./spans.ts";
import type { Tagger } from "./tagger/tagger.ts";

/** Why a mention was taken: the lexicon row of its entity, and what it outranked. */
export interface MentionReason {
  readonly start: number;
  readonly end: number;
  /** File and line; null for names that no list holds. */
  readonly row: string | null;
  readonly outranked: readonly { surface: string; type: EntityKind; entity: string; rule: string }[];
}

/** The reasons for the mentions of each article, in the order of its mentions. Pure. */
export function explainMentions({ articles }: ReadIssue, lexicon: Lexicon, tagger?: Tagger): MentionReason[][] {
  return articles.map(({ text }) => reasons(text, recognize(text, lexicon, tagger), lexicon));
}

const reasons = (text: string, { mentions, candidates }: Recognized, lexicon: Lexicon): MentionReason[] =>
  mentions.map((mention) => ({
    start: mention.start,
    end: mention.end,
    row: rowOf(mention, lexicon),
    outranked: distinct(candidates.filter((c) => overlaps(c, mention) && !same(c, mention)).map((c) => shown(c, text))),
  }));

/** What a text names and states, each with its reason. `reported`: the date that bare dates are resolved against. Pure. */
export function explainText(text: string, reported: string | null, lexicon: Lexicon, tagger?: Tagger) {
  const recognized = recognize(text, lexicon, tagger);
  const why = reasons(text, recognized, lexicon);
  return {
    mentions: recognized.mentions.map((mention, at) => {
      const { row, outranked } = why[at]!;
      return { ...asMention(text, mention), row, outranked };
    }),
    relations: relate(text, recognized.mentions, reported).map(({ head, type, tail, evidence, status, rule }) => {
      return { head, type, tail, evidence, status, rule, match: ruleMatch(rule) };
    }),
  };
}

/** The match of a relation rule; null for relations that names state by themselves. */
export const ruleMatch = (name: string): string | null =>
  [...RELATION_RULES, ...ENGLISH_RULES].find((rule) => rule.name === name)?.match ?? null;

const rowOf = ({ name, kind }: Candidate, lexicon: Lexicon): string | null =>
  lexicon.lookup(name).find(({ row }) => row.kind === kind && row.name === name)?.row.at ?? null;

const same = (a: Candidate, b: Candidate): boolean =>
  a.start === b.start && a.end === b.end && a.name === b.name && a.kind === b.kind;

const shown = ({ start, end, kind, name, rule }: Candidate, text: string) => ({
  surface: text.slice(start, end),
  type: kind,
  entity: name,
  rule,
});

const distinct = <T extends object>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];
