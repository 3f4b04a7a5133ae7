/** Where a part stands in a text from a place on, each behind the one before; UTF-16 offsets. */
export function placesOf(text: string, part: string, from = 0): number[] {
  const out: number[] = [];
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + part.length)) out.push(at);
  return out;
}
