/** What issues and people say about names, and the sums of it. */
import type { Extract, NameClaim, ShortNameClaim } from "./extract.ts";
import type { EntityKind } from "./schema.ts";

/** A name as it was extracted. */
export interface NameKey {
  readonly kind: EntityKind;
  readonly name: string;
}

/** What one issue says about names. */
export interface IssueClaims {
  readonly issue: string;
  readonly names: readonly NameClaim[];
  readonly shortNames: readonly ShortNameClaim[];
}

/** What a person says about names: it outranks every issue. */
export type Correction =
  | { readonly say: "same"; readonly name: NameKey; readonly as: NameKey }
  | { readonly say: "different"; readonly name: NameKey; readonly from: NameKey }
  | { readonly say: "kind"; readonly name: string; readonly kind: EntityKind }
  | { readonly say: "not-a-name"; readonly name: NameKey };

/** What some issues together say of a name. */
export interface NameFacts extends NameKey {
  /** Issues that name it so; of them, those that know it from the lexicon. */
  readonly claims: number;
  readonly lexicon: number;
  /** Uses of each alias, the name itself among them. */
  readonly aliases: ReadonlyMap<string, number>;
}

/** A name with all that is kept of it: what its meaning is worked out from, and what came of it. */
export interface SettledName extends NameKey {
  /** Id of the entity that it means; null where nothing mentions it. */
  readonly entity: string | null;
  readonly claims: number;
  readonly lexicon: number;
  /** By extracted name: mentions, and ends of relations. */
  readonly mentions: number;
  readonly relations: number;
  /** By alias; `claims`: issues that say so. */
  readonly aliases: readonly (readonly [alias: string, uses: number, claims: number])[];
}

/** How many issues say that the short name stands for the full one. */
export interface ShortFacts extends ShortNameClaim {
  readonly claims: number;
}

/** One string for a name and its kind. */
export const keyOf = ({ kind, name }: NameKey): string => `${kind}:${name}`;

/** One string for a short name, its kind and a full one. */
export const shortKeyOf = ({ kind, short, full }: ShortNameClaim): string => `${keyOf({ kind, name: short })}\n${full}`;

/** The claims that an extract makes, with the plain guess that each name it uses without a claim is one. */
export function claimsIn({ issue, articles, names, shortNames }: Extract): IssueClaims {
  const uses = new Map<string, { key: NameKey; count: number }>();
  const use = (kind: EntityKind, name: string, count: number) => {
    const seen = uses.get(keyOf({ kind, name }));
    if (seen) seen.count += count;
    else uses.set(keyOf({ kind, name }), { key: { kind, name }, count });
  };
  for (const { mentions, relations } of articles) {
    for (const m of mentions) use(m.type, m.entity, m.surface === m.entity ? 1 : 0);
    for (const r of relations) {
      use(r.headType, r.head, 0);
      use(r.tailType, r.tail, 0);
    }
  }
  const listed = new Set(names.flatMap((c) => (c.aliases.some(([alias]) => alias === c.name) ? [keyOf(c)] : [])));
  // Field by field, here and wherever there are many: what a spread makes has a shape of its own each time, which fills the memory.
  const implied = [...uses].map(([at, { key, count }]): NameClaim => {
    const { kind, name } = key;
    return { kind, name, rank: "guess", aliases: count > 0 && !listed.has(at) ? [[name, count]] : [] };
  });
  return { issue: issue.id, names: [...names, ...implied], shortNames };
}

/** Sums claims up. An issue counts once for each name, however often it claims it. */
export function tally(claims: Iterable<IssueClaims>): { names: NameFacts[]; shorts: ShortFacts[] } {
  const names = new Map<
    string,
    { kind: EntityKind; name: string; issues: Set<string>; known: Set<string>; aliases: Map<string, number> }
  >();
  const shorts = new Map<string, { claim: ShortNameClaim; issues: Set<string> }>();
  for (const { issue, names: own, shortNames } of claims) {
    for (const { kind, name, rank, aliases } of own) {
      const key = keyOf({ kind, name });
      const sum = names.get(key) ?? { kind, name, issues: new Set(), known: new Set(), aliases: new Map() };
      names.set(key, sum);
      sum.issues.add(issue);
      if (rank === "lexicon") sum.known.add(issue);
      for (const [alias, count] of aliases) sum.aliases.set(alias, (sum.aliases.get(alias) ?? 0) + count);
    }
    for (const { kind, short, full } of shortNames) {
      const key = shortKeyOf({ kind, short, full });
      const sum = shorts.get(key) ?? { claim: { kind, short, full }, issues: new Set() };
      shorts.set(key, sum);
      sum.issues.add(issue);
    }
  }
  return {
    names: [...names.values()].map(({ kind, name, issues, known, aliases }) => {
      return { kind, name, claims: issues.size, lexicon: known.size, aliases };
    }),
    shorts: [...shorts.values()].map(({ claim, issues }) => ({ ...claim, claims: issues.size })),
  };
}
