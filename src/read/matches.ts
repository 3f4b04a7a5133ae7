/** All matches of a global pattern, in order. `matchAll` would build the pattern anew for each text. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    out.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return out;
}
