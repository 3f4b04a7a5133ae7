/** What a put or a removal changes in the sums over issues, so that it need not look at the other issues. */
import { claimsIn, keyOf, type NameKey, type ShortFacts, shortKeyOf, tally } from "../model/claims.ts";
import type { Extract } from "../model/extract.ts";
import type { EntityKind } from "../model/schema.ts";

export interface NameChange extends NameKey {
  claims: number;
  lexicon: number;
  mentions: number;
  relations: number;
  readonly aliases: Map<string, { uses: number; claims: number }>;
}

export class Change {
  readonly names = new Map<string, NameChange>();
  readonly shorts = new Map<string, ShortFacts>();
  /** By entity as it was: issues that no longer mention it. */
  readonly leaving = new Map<number, number>();
  /** Numbers of the names that the new issue mentions. */
  readonly arriving = new Set<number>();

  /** Adds (1) or takes away (−1) what an issue says. */
  record(extract: Extract, sign: 1 | -1): void {
    const { names, shorts } = tally([claimsIn(extract)]);
    for (const { kind, name, claims, lexicon, aliases } of names) {
      const change = this.#name(kind, name);
      change.claims += sign * claims;
      change.lexicon += sign * lexicon;
      for (const [alias, uses] of aliases) {
        const sum = change.aliases.get(alias) ?? { uses: 0, claims: 0 };
        change.aliases.set(alias, { uses: sum.uses + sign * uses, claims: sum.claims + sign });
      }
    }
    for (const s of shorts) {
      const key = shortKeyOf(s);
      this.shorts.set(key, { ...s, claims: (this.shorts.get(key)?.claims ?? 0) + sign });
    }
    for (const { mentions, relations } of extract.articles) {
      for (const m of mentions) this.#name(m.type, m.entity).mentions += sign;
      for (const r of relations) {
        this.#name(r.headType, r.head).relations += sign;
        this.#name(r.tailType, r.tail).relations += sign;
      }
    }
  }

  /** Bare names whose meaning may have changed. */
  touched(): Set<string> {
    const names = [...this.names.values()].map(({ name }) => name);
    return new Set([...names, ...[...this.shorts.values()].flatMap(({ short, full }) => [short, full])]);
  }

  #name(kind: EntityKind, name: string): NameChange {
    const key = keyOf({ kind, name });
    const known = this.names.get(key);
    if (known) return known;
    const made = { kind, name, claims: 0, lexicon: 0, mentions: 0, relations: 0, aliases: new Map() };
    this.names.set(key, made);
    return made;
  }
}
