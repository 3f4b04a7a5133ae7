import { type NameClaim, RANKS, type Rank } from "../../model/extract.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const MARKED = new Set("《“「");
const MARKS = /^[《“「]|[》”」]$/gu;

/** A mention with the words that it stands as. */
export interface Named {
  readonly mention: Candidate;
  readonly surface: string;
}

/** What an issue's mentions claim about names: one claim for each kind and canonical name, in order of first mention. */
export function nameClaims(named: readonly Named[], lexicon: Lexicon): NameClaim[] {
  const claims = new Map<string, { first: Candidate; rank: Rank; counts: Map<string, number> }>();
  for (const { mention, surface } of named) {
    const key = `${mention.kind}|${mention.name}`;
    let claim = claims.get(key);
    if (!claim) claims.set(key, (claim = firstClaim(mention, lexicon)));
    if (RANKS.indexOf(mention.rank) > RANKS.indexOf(claim.rank)) claim.rank = mention.rank;
    if (!mention.local) count(claim.counts, bare(surface), mention.name);
  }
  return [...claims.values()].map(({ first, rank, counts }) => ({
    kind: first.kind,
    name: first.name,
    rank,
    aliases: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
  }));
}

/** What the lexicon knows of a name: its rank, and its aliases, not yet counted. */
function firstClaim(first: Candidate, lexicon: Lexicon) {
  const row = lexicon
    .lookup(first.name)
    .find((sense) => sense.row.kind === first.kind && sense.row.name === first.name)?.row;
  const rank: Rank = row ? "lexicon" : first.rank;
  return { first, rank, counts: new Map((row?.aliases ?? []).map((alias) => [alias, 0])) };
}

/** Without the marks around it. */
const bare = (surface: string): string => (MARKED.has(surface[0]!) ? surface.replace(MARKS, "") : surface);

function count(counts: Map<string, number>, surface: string, name: string): void {
  if (surface !== name) counts.set(surface, (counts.get(surface) ?? 0) + 1);
}
