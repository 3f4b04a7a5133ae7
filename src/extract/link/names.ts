import { type NameClaim, RANKS, type Rank } from "../../model/extract.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const MARKS = /^[《“「]|[》”」]$/gu;

/** What an issue's mentions claim about names: one claim for each kind and canonical name, in order of first mention. */
export function nameClaims(
  text: (mention: Candidate) => string,
  mentions: readonly Candidate[],
  lexicon: Lexicon,
): NameClaim[] {
  const byName = new Map<string, { first: Candidate; rank: Rank; counts: Map<string, number> }>();
  for (const mention of mentions) {
    const key = `${mention.kind}\u0000${mention.name}`;
    const claim =
      byName.get(key) ??
      byName.set(key, { first: mention, rank: mention.rank, counts: known(mention, lexicon) }).get(key)!;
    if (RANKS.indexOf(mention.rank) > RANKS.indexOf(claim.rank)) claim.rank = mention.rank;
    if (!mention.local) count(claim.counts, text(mention).replace(MARKS, ""), mention.name);
  }
  return [...byName.values()].map(({ first, rank, counts }) => ({
    kind: first.kind,
    name: first.name,
    rank: isRow(first, lexicon) ? "lexicon" : rank,
    aliases: [...counts].filter(([name]) => name !== first.name).sort(([a], [b]) => (a < b ? -1 : 1)),
  }));
}

function count(counts: Map<string, number>, surface: string, name: string): void {
  if (surface !== name) counts.set(surface, (counts.get(surface) ?? 0) + 1);
}

/** Aliases that the lexicon knows, not yet counted. */
function known(mention: Candidate, lexicon: Lexicon): Map<string, number> {
  const row = lexicon
    .lookup(mention.name)
    .find((sense) => sense.row.kind === mention.kind && sense.row.name === mention.name)?.row;
  return new Map((row?.aliases ?? []).map((alias) => [alias, 0]));
}

const isRow = (mention: Candidate, lexicon: Lexicon): boolean =>
  lexicon.lookup(mention.name).some((sense) => sense.row.kind === mention.kind && sense.row.name === mention.name);
