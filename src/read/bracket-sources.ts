/** （人民网）: sources in brackets without a date, at the end of texts or of titles, where the issue uses them. */
import { isClosed, LONGEST_HEADING } from "./layout.ts";
import { unlabelled } from "./unlabelled-credits.ts";

export interface BracketUse {
  readonly titles: boolean;
  readonly texts: boolean;
}

const AT_END = /[（(][^（()）]{2,40}[）)]\s*$/u;
/** Fewer are notes. */
const LEAST = 3;

interface Found {
  readonly at: number;
  readonly after: "title" | "text";
  readonly dated: boolean;
}

function bracketIn(text: string): Found | null {
  const match = AT_END.exec(text.slice(-60));
  const found = match && unlabelled(match[0].trim());
  if (!found?.medium) return null;
  const at = Math.max(0, text.length - 60) + match!.index;
  const before = text.slice(0, at).trim();
  if (before.length < 2 || /[，、；：]$/u.test(before)) return null;
  const dated = found.credits.date !== null;
  if (/[。！？!?…][”"’]?$/u.test(before)) return { at, after: "text", dated };
  return before.length <= LONGEST_HEADING && !/。/u.test(before) ? { at, after: "title", dated } : null;
}

/** What the issue names its sources after, seen from its paragraphs. */
export function bracketUse(texts: readonly string[]): BracketUse {
  const found = texts.map(bracketIn);
  const last = (i: number) => texts[i + 1] === undefined || !isClosed(texts[i + 1]!);
  const titles = found.filter((one) => one?.after === "title").length;
  const ends = found.flatMap((one, i) => (one?.after === "text" ? [last(i)] : []));
  const lasting = ends.filter(Boolean).length;
  return { titles: titles >= LEAST, texts: lasting >= LEAST && lasting * 2 > ends.length };
}

/** Where such a source begins, and whether a title stands before it; after a title a date makes it certain. */
export function bracketStart(text: string, use: BracketUse): { at: number; title: boolean } | null {
  const found = bracketIn(text);
  if (!found) return null;
  const title = found.after === "title";
  return (title ? use.titles || found.dated : use.texts) ? { at: found.at, title } : null;
}
