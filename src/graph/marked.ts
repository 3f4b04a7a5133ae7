/** Cuts a text where names occur. Pure. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/** Pieces in order; longer names win, an exact place wins over names. */
export function marked(text: string, names: readonly string[], exact?: { start: number; end: number }): Piece[] {
  const spans = exact ? [exact] : occurrences(text, names);
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, hit: boolean) => {
    if (end > at) pieces.push({ at, text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

function occurrences(text: string, names: readonly string[]): { start: number; end: number }[] {
  const sorted = [...new Set(names)].filter((name) => name !== "").sort((a, b) => b.length - a.length);
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; ) {
    const name = sorted.find((one) => text.startsWith(one, at));
    if (name) spans.push({ start: at, end: at + name.length });
    at += name?.length ?? 1;
  }
  return spans;
}
