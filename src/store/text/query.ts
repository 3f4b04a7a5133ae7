/**
 * What people type to search in articles:
 *
 * - words apart by blanks: all of them, in any order (`快手 美团`)
 * - in quotation marks, blanks and all (`"Prime Day"`, also “…”, 「…」, 『…』)
 * - `|`, `｜` or OR between alternatives (`跨境电商综试区 | 跨境电子商务综合试验区 杭州`: one of the two, and 杭州)
 * - `-` right before a word or quotation: articles without it (`快手 -直播`)
 *
 * A word is any piece of text from one character on. Nothing is found for a query that wants no word.
 */
import { QueryError } from "../graph-store.ts";
import { foldWord } from "./fold-text.ts";

export interface TextQuery {
  /** An article holds one of each of these groups … */
  readonly wanted: readonly (readonly string[])[];
  /** … and none of these. All words are folded. */
  readonly unwanted: readonly string[];
}

/** Words of a query at most. */
const MOST_WORDS = 100;

const TOKEN =
  /(?<or>[|｜]|(?<!\S)OR(?!\S))|(?<without>[-－]?)(?:["＂](?<straight>[^"＂]*)["＂]?|“(?<curly>[^”]*)”?|「(?<corner>[^」]*)」?|『(?<white>[^』]*)』?|(?<bare>[^\s|｜]+))/gu;

/** Throws a QueryError on one of too many words. */
export function parseQuery(query: string): TextQuery {
  const groups: { without: boolean; words: string[] }[] = [];
  let joins = false;
  for (const { groups: token } of query.matchAll(TOKEN)) {
    const { or, without, straight, curly, corner, white, bare } = token!;
    const word = or === undefined ? foldWord(straight ?? curly ?? corner ?? white ?? bare!) : "";
    if (word === "") joins ||= or !== undefined && groups.length > 0;
    else if (joins) groups.at(-1)!.words.push(word);
    else groups.push({ without: without !== "", words: [word] });
    if (word !== "") joins = false;
  }
  const parsed = {
    wanted: groups.filter(({ without }) => !without).map(({ words }) => once(words)),
    unwanted: once(groups.filter(({ without }) => without).flatMap(({ words }) => words)),
  };
  const words = wordsOf(parsed).length + parsed.unwanted.length;
  if (words > MOST_WORDS)
    throw new QueryError(
      `The query has ${words} words; ${MOST_WORDS} are possible at most. Put what belongs together in quotation marks, or ask in parts.`,
    );
  return parsed;
}

const QUOTATIONS: readonly (readonly [open: string, close: string, never: RegExp])[] = [
  ['"', '"', /["＂]/u],
  ["“", "”", /”/u],
  ["「", "」", /」/u],
  ["『", "』", /』/u],
];

/** A query for articles that hold one of some phrases, as they are. Throws a QueryError on one with all closing quotation marks in it. */
export const anyOf = (phrases: readonly string[]): string => phrases.map(quoted).join(" | ");

function quoted(phrase: string): string {
  const marks = QUOTATIONS.find(([, , never]) => !never.test(phrase));
  if (!marks) throw new QueryError(`The phrase ${phrase} cannot be searched for: it has all of ", ”, 」 and 』 in it.`);
  const [open, close] = marks;
  return open + phrase + close;
}

/** All that may be seen in an article which is found. */
export const wordsOf = ({ wanted }: TextQuery): string[] => once(wanted.flat());

const once = (words: readonly string[]): string[] => [...new Set(words)];
