/** Credits at the end of a paragraph, after its last sentence. */
import { parseCredits } from "./credits.ts";
import { labelsOf } from "./labels.ts";
import { certainCredits } from "./unlabelled-credits.ts";

const TAIL = 240;

/** Where credits begin at the end of a paragraph; -1 where there are none. */
export function tailStart(text: string): number {
  const from = Math.max(0, text.length - TAIL);
  const end = text.slice(from);
  for (const match of labelsOf(end)) {
    const start = from + match.index;
    if (start === 0 || !setOff(text, start)) continue;
    const begin = openedAt(text, start);
    const credits = parseCredits(text.slice(begin));
    if (credits && begin > 0 && (credits.source !== null || /[（(]\s*$/u.test(text.slice(0, start)))) return begin;
  }
  return unlabelledStart(text);
}

/** Credits follow a finished sentence, an opening bracket or a wide space. */
const setOff = (text: string, start: number): boolean =>
  /(?:[。！？!?…][”"’」』）)]?\s*|[）)]\s+|\s{2,}|[（(【[*—–]\s*)$/u.test(text.slice(Math.max(0, start - 40), start));

function openedAt(text: string, start: number): number {
  const opening = /[（(【[*—–\s]*$/u.exec(text.slice(Math.max(0, start - 12), start))![0];
  return start - opening.trimStart().length;
}

const UNLABELLED =
  /(?<=[。！？!?…][”"’」』）)]?\s*)(?:[（(【［[][^（()）【】［］[\]。]{2,40}[）)】］\]]|[—–―─]{1,4}[^—–―─。！？]{2,40}|据[^。！？]{2,40})\s*$/u;

/** `（《某报》1月5日）` or `——《某报》，1月5日` at the end of a paragraph. */
function unlabelledStart(text: string): number {
  const match = UNLABELLED.exec(text.slice(-60));
  if (!match || !certainCredits(match[0])) return -1;
  return text.length - Math.min(60, text.length) + match.index;
}
