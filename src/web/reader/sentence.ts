/** The sentence around a place in a text. Pure. */

const ENDS = /[。！？!?…\n]/u;
const CLOSERS = /[”’」』》）)"']/u;

/** From the end of the one before to its own, marks that close it included. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1]!)) from--;
  while (from < start && CLOSERS.test(text[from]!)) from++;
  let to = Math.max(start, end);
  while (to < text.length && !ENDS.test(text[to]!)) to++;
  while (to < text.length && text[to] !== "\n" && (ENDS.test(text[to]!) || CLOSERS.test(text[to]!))) to++;
  return text.slice(from, to).trim();
}
