import type { Candidate } from "../spans.ts";
import type { Word } from "./words.ts";

const GROUPS: readonly (readonly Candidate["kind"][])[] = [
  ["company", "agency", "organization"],
  ["city", "place"],
];
const group = ({ kind }: Candidate): string => (GROUPS.find((kinds) => kinds.includes(kind)) ?? [kind]).join();

const COMMA = /^['’]?s?, (?:the )?$/u;
const AND = /^['’]?s?,? (?:and|&|as well as|or) (?:the |its )?$/u;

/** Mentions of one sentence by the list that they are coordinated in: “A, B and C” is one. A place behind its comma is part of the one before it. */
export function coordinated(text: string, mentions: readonly Candidate[], words: readonly Word[]): Candidate[][] {
  const out: Candidate[][] = [];
  for (let at = 0; at < mentions.length; ) {
    const length = listLength(text, mentions, at, words);
    out.push(mentions.slice(at, at + length));
    at += length;
  }
  return out;
}

/** How many mentions from a place on are one list. */
function listLength(text: string, mentions: readonly Candidate[], from: number, words: readonly Word[]): number {
  const first = mentions[from]!;
  let complete = 1;
  for (let at = from + 1; at < mentions.length; at++) {
    const between = text.slice(mentions[at - 1]!.end, mentions[at]!.start);
    if (group(mentions[at]!) !== group(first)) break;
    if (AND.test(between)) {
      if (!opensSentence(mentions[at]!, first, words)) complete = at - from + 1;
      break;
    }
    if (!COMMA.test(between)) break;
  }
  return complete;
}

/** In “A bought B and C invested in D”, C is no purchase: a list that is an object is not followed by a verb. */
function opensSentence(last: Candidate, first: Candidate, words: readonly Word[]): boolean {
  const next = words.findIndex((word) => word.start >= last.end);
  const after = words[next]?.start === last.end + 1 ? words[next] : undefined;
  const before = words.findLast((word) => word.end <= first.start);
  const acts = after !== undefined && (after.tags.has("PastTense") || after.tags.has("PresentTense"));
  return acts && before !== undefined && (before.tags.has("Verb") || before.normal === "with");
}
