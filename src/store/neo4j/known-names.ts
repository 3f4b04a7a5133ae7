/** What all issues say of the names around a change, read round by round until no other name hangs together with them. */
import type { NameFacts, ShortFacts } from "../../model/claims.ts";
import { closure } from "../../model/closure.ts";
import type { EntityKind } from "../../model/schema.ts";
import type { Change } from "../change.ts";
import type { Runner } from "./connection.ts";
import { NAMES, SHORTS } from "./queries.ts";

/** A name with its sums over issues. */
export interface NameRow {
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly entity: string | null;
  readonly claims: number;
  readonly lexicon: number;
  readonly mentions: number;
  readonly relations: number;
  /** Uses and claims of each alias. */
  readonly aliases: ReadonlyMap<string, readonly [uses: number, claims: number]>;
  /** The aliases that its entity had before the change. */
  readonly shown: readonly string[] | null;
}

export interface ShortRow extends ShortFacts {
  readonly key: string;
}

type StoredName = Omit<NameRow, "aliases"> & { readonly aliases: string };

export class KnownNames {
  readonly #change: Change;
  readonly #loaded = new Set<string>();
  /** As they are after the change; those without a claim are among them. */
  readonly names = new Map<string, NameRow>();
  readonly shorts = new Map<string, ShortRow>();
  readonly #before = new Map<string, Set<string>>();
  readonly #byName = new Map<string, Set<NameRow>>();
  readonly #byEntity = new Map<string, Set<string>>();
  readonly #fulls = new Map<string, Map<string, Set<string>>>();
  readonly #shortsOf = new Map<string, Set<string>>();

  constructor(change: Change) {
    this.#change = change;
    for (const [key, { kind, name }] of change.names)
      this.#add({
        key,
        name,
        kind,
        entity: null,
        claims: 0,
        lexicon: 0,
        mentions: 0,
        relations: 0,
        aliases: "[]",
        shown: null,
      });
    for (const [key, short] of change.shorts) this.#addShort({ ...short, key, claims: 0 });
  }

  /** All names that must be resolved together with those of the change. */
  async closure(tx: Runner): Promise<Set<string>> {
    const touched = this.#change.touched();
    await this.#load(tx, touched);
    for (const full of this.#fullsBefore()) touched.add(full);
    for (;;) {
      const names = closure(touched, (name) => this.#linked(name));
      if ([...names].every((name) => this.#loaded.has(name))) return names;
      await this.#load(tx, names);
    }
  }

  isChanged({ key }: NameRow): boolean {
    return this.#change.names.has(key);
  }

  changedShorts(): ShortRow[] {
    return [...this.#change.shorts.keys()].sort().map((key) => this.shorts.get(key)!);
  }

  rowsOf(name: string): Iterable<NameRow> {
    return this.#byName.get(name) ?? [];
  }

  async #load(tx: Runner, all: Iterable<string>): Promise<void> {
    const names = [...all].filter((name) => !this.#loaded.has(name)).sort();
    for (const name of names) this.#loaded.add(name);
    const [rows, shorts] = await Promise.all([
      tx.run<StoredName>(NAMES, { names }),
      tx.run<ShortRow>(SHORTS, { names }),
    ]);
    for (const row of rows) this.#add(row);
    for (const row of shorts) this.#addShort(row);
  }

  #add(stored: StoredName): void {
    const known = this.names.get(stored.key);
    const row = this.#changed(stored);
    this.names.set(row.key, row);
    const same = setIn(this.#byName, row.name);
    if (known) same.delete(known);
    same.add(row);
    if (row.entity !== null) setIn(this.#byEntity, row.entity).add(row.name);
  }

  #changed(stored: StoredName): NameRow {
    const change = this.#change.names.get(stored.key);
    const aliases = new Map(
      (JSON.parse(stored.aliases) as [string, number, number][]).map(([a, n, c]) => [a, [n, c]] as const),
    );
    for (const [alias, { uses, claims }] of change?.aliases ?? []) {
      const [n, c] = aliases.get(alias) ?? [0, 0];
      if (c + claims > 0) aliases.set(alias, [n + uses, c + claims]);
      else aliases.delete(alias);
    }
    const { key, name, kind, entity, shown } = stored;
    const sum = (of: "claims" | "lexicon" | "mentions" | "relations") => stored[of] + (change?.[of] ?? 0);
    return {
      ...{ key, name, kind, entity, aliases, shown },
      ...{ claims: sum("claims"), lexicon: sum("lexicon"), mentions: sum("mentions"), relations: sum("relations") },
    };
  }

  #addShort(stored: ShortRow): void {
    const { key, short, full } = stored;
    if (stored.claims > 0 && short !== full) setIn(this.#before, short).add(full);
    const row = { ...stored, claims: stored.claims + (this.#change.shorts.get(key)?.claims ?? 0) };
    this.shorts.set(key, row);
    if (short === full) return;
    setIn(this.#shortsOf, full).add(short);
    const fulls = this.#fulls.get(short) ?? new Map<string, Set<string>>();
    this.#fulls.set(short, fulls);
    // One pair may be claimed for several kinds.
    const claimed = setIn(fulls, full);
    if (row.claims > 0) claimed.add(key);
    else claimed.delete(key);
    if (claimed.size === 0) fulls.delete(full);
  }

  /** Full names that may lose a short one: of a short name that no issue uses by itself, only its claims know where it belonged. */
  #fullsBefore(): string[] {
    return [...this.#change.shorts.values()].flatMap(({ short }) => {
      const fulls = this.#before.get(short);
      return fulls?.size === 1 ? [...fulls] : [];
    });
  }

  /** Names that share an entity with this one now, or that a short-name claim may join to it: see `linksOf`. */
  #linked(name: string): string[] {
    const shared = [...this.rowsOf(name)].flatMap(({ entity }) =>
      entity === null ? [] : [...this.#byEntity.get(entity)!],
    );
    const shorts = [...(this.#shortsOf.get(name) ?? [])].filter((short) => this.#full(short) === name);
    const full = this.#full(name);
    return [...shared, ...shorts, ...(full === null ? [] : [full])];
  }

  /** The one full name of a short one. */
  #full(short: string): string | null {
    const fulls = this.#fulls.get(short);
    return fulls?.size === 1 ? [...fulls.keys()][0]! : null;
  }
}

export const factsOf = ({ kind, name, claims, lexicon, aliases }: NameRow): NameFacts => {
  return { kind, name, claims, lexicon, aliases: new Map([...aliases].map(([alias, [uses]]) => [alias, uses])) };
};

function setIn<K, V>(sets: Map<K, Set<V>>, key: K): Set<V> {
  const set = sets.get(key) ?? new Set<V>();
  sets.set(key, set);
  return set;
}
