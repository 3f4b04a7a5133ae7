/** Texts that repeat one another counted once. */

/** Two texts are the same if so much of the terms of both is common to them (Jaccard). */
const SAME = 0.7;

/**
 * Of texts given by their terms, those that repeat none before: their places, ascending. Only texts that share one of their rarest terms
 * are compared: R. Bayardo, Y. Ma, R. Srikant, Scaling Up All Pairs Similarity Search, WWW 2007.
 */
export function distinctTexts(texts: readonly ReadonlySet<string>[]): number[] {
  const uses = new Map<string, number>();
  for (const terms of texts) for (const term of terms) uses.set(term, (uses.get(term) ?? 0) + 1);
  const byRarest = new Map<string, number[]>();
  return texts.flatMap((terms, place) => {
    const sorted = [...terms].sort((a, b) => uses.get(a)! - uses.get(b)! || (a < b ? -1 : 1));
    const rarest = sorted.slice(0, sorted.length - Math.ceil(SAME * sorted.length) + 1);
    const near = new Set(rarest.flatMap((term) => byRarest.get(term) ?? []));
    for (const other of near) if (jaccard(terms, texts[other]!) >= SAME) return [];
    for (const term of rarest) {
      const places = byRarest.get(term);
      if (places) places.push(place);
      else byRarest.set(term, [place]);
    }
    return [place];
  });
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const term of a) if (b.has(term)) both++;
  return both / (a.size + b.size - both);
}
