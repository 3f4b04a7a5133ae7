const LONGEST = 200;
const ENDS = "，。！？；\n";

/** A text cut behind every mark that ends a clause or sentence, and after 200 units without one. */
export function stretches(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    if (end - start > 1) out.push({ start, end });
    start = end;
  }
  return out;
}

function endOf(text: string, start: number): number {
  const most = Math.min(text.length, start + LONGEST);
  for (let i = start; i < most; i++) if (ENDS.includes(text[i]!)) return i + 1;
  return most;
}
