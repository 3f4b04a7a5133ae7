/** The nearest of some names to one that is mistyped, by Levenshtein's distance (1966); undefined where more than half of it would be another. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const [best] = known
    .map((each) => ({ each, share: distance(lower, each.toLowerCase()) / Math.max(name.length, each.length) }))
    .sort((a, b) => a.share - b.share);
  return best && best.share <= 0.5 ? best.each : undefined;
}

/** Row by row: letters left out, put in or changed between the beginnings of the two. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= b.length; to++)
      next.push(Math.min(next[to - 1]! + 1, row[to]! + 1, row[to - 1]! + (letter === b[to - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
