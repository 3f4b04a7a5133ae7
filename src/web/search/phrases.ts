/** What was searched for as the phrases of a topic. Pure. */
const QUOTED = /^["＂“「『]([^"＂“”「」『』]+)["＂”」』]$/u;
/** Several words that must all be there, one that must not be, a quotation that is not whole. */
const MORE = /[\s"＂“”「」『』]|^[-－]/u;

/** Each alternative, without its quotation marks; null for what no topic says. */
export function phrasesOf(q: string): readonly string[] | null {
  const parts = q.split(/[|｜]|(?<=\s)OR(?=\s)/u).map((part) => part.trim());
  const phrases = parts.map((part) => QUOTED.exec(part)?.[1]?.trim() ?? (MORE.test(part) ? "" : part));
  return phrases.every((phrase) => phrase !== "") ? phrases : null;
}
