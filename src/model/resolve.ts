/**
 * Claims → entities: pure, and a function of sums over issues, so that the order of issues cannot matter. Both stores use it.
 *
 * 1. Kind: one name under several kinds is one entity of the kind that a correction, else the lexicon, else most issues, else the
 *    schema's order gives it; two kinds that the lexicon both knows stay two.
 * 2. Link: a short name joins its full name if every claim about it gives that one name. Links chain; those of a circle are dropped,
 *    and where a chain would join two names of the lexicon, each of them keeps to itself.
 * 3. Corrections join (“same”) and part (“different”) what is left; “different” is the stronger.
 */
import { type Correction, keyOf, type NameFacts, type NameKey, type ShortFacts } from "./claims.ts";
import { byCodeUnit, entityId } from "./identity.ts";
import { ENTITY_KINDS, type EntityKind } from "./schema.ts";

export interface Facts {
  readonly names: Iterable<NameFacts>;
  readonly shorts: Iterable<ShortFacts>;
  readonly corrections?: readonly Correction[];
}

export interface ResolvedEntity extends NameKey {
  readonly id: string;
  /** By uses, then name; without the canonical name. */
  readonly aliases: readonly string[];
  /** The extracted names that mean it. */
  readonly keys: readonly NameKey[];
  /** Every id that it answers to. */
  readonly answers: readonly string[];
}

export interface Resolution {
  /** By id. */
  readonly entities: readonly ResolvedEntity[];
  /** The entity of an extracted name; null for what is not a name, or was not among the facts. */
  entityOf(key: NameKey): ResolvedEntity | null;
}

interface Node extends NameKey {
  readonly keys: NameFacts[];
  /** Its full name, where there is one to join. */
  full: Node | null;
}

const SCHEMA_ORDER = new Map<string, number>(ENTITY_KINDS.map(({ kind }, at) => [kind, at]));
const schemaOrder = (a: EntityKind, b: EntityKind): number => SCHEMA_ORDER.get(a)! - SCHEMA_ORDER.get(b)!;
const claimsOf = (node: Node): number => node.keys.reduce((sum, key) => sum + key.claims, 0);
const inLexicon = (node: Node): boolean => node.keys.some((key) => key.lexicon > 0);

/** Which entity each extracted name means. */
export function resolve({ names, shorts, corrections = [] }: Facts): Resolution {
  const nodes = nodesByKey([...names], [...shorts], corrections);
  link(nodes, shorts);
  part(nodes, corrections);
  const groups = join(nodes, corrections);
  const refused = new Set(corrections.flatMap((c) => (c.say === "not-a-name" ? [keyOf(c.name)] : [])));
  const entities = [...groups]
    .filter((group) => group.some((node) => node.keys.length > 0))
    .map((group) => describe(group, corrections, refused))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const byKey = new Map(entities.flatMap((entity) => entity.keys.map((key) => [keyOf(key), entity] as const)));
  return { entities, entityOf: (key) => byKey.get(keyOf(key)) ?? null };
}

/** The node of every key: keys of one name that are one entity share theirs. */
function nodesByKey(names: NameFacts[], shorts: ShortFacts[], corrections: readonly Correction[]): Map<string, Node> {
  const refused = new Set(corrections.flatMap((c) => (c.say === "not-a-name" ? [keyOf(c.name)] : [])));
  const kinds = new Map(
    corrections
      .flatMap((c) => (c.say === "kind" ? [c] : []))
      .sort((a, b) => schemaOrder(b.kind, a.kind))
      .map((c) => [c.name, c.kind] as const),
  );
  const apart = new Set(
    corrections.flatMap((c) =>
      c.say === "different" && c.name.name === c.from.name ? [keyOf(c.name), keyOf(c.from)] : [],
    ),
  );
  const keys = new Map<string, NameFacts>();
  const bare = (kind: EntityKind, name: string) => ({ kind, name, claims: 0, lexicon: 0, aliases: new Map() });
  for (const s of shorts)
    for (const name of [s.short, s.full]) keys.set(keyOf({ kind: s.kind, name }), bare(s.kind, name));
  for (const c of corrections)
    for (const key of c.say === "same" ? [c.name, c.as] : []) keys.set(keyOf(key), bare(key.kind, key.name));
  for (const facts of names) keys.set(keyOf(facts), facts);

  const nodes = new Map<string, Node>();
  const known = new Set(names.map(keyOf));
  for (const [name, all] of groupBy(keys.values(), (key) => key.name)) {
    const some = all.filter((key) => !refused.has(keyOf(key)));
    // A kind that only stands in someone's claim about another name has no say, and is nobody's unless the name itself is.
    const extracted = some.filter((key) => known.has(keyOf(key)));
    const strong = extracted.filter((key) => key.lexicon > 0 || apart.has(keyOf(key)));
    const [best] = (strong.length ? strong : extracted).toSorted(
      (a, b) => b.claims - a.claims || schemaOrder(a.kind, b.kind),
    );
    const made = new Map<EntityKind, Node>();
    for (const key of some) {
      const kind = kinds.get(name) ?? (strong.includes(key) || !best ? key.kind : best.kind);
      const node = made.get(kind) ?? { kind, name, keys: [], full: null };
      made.set(kind, node);
      if (known.has(keyOf(key))) node.keys.push(key);
      nodes.set(keyOf(key), node);
    }
  }
  return nodes;
}

/** Gives each short name its full name, if all claims agree on it, whatever kinds they speak of. */
function link(nodes: Map<string, Node>, shorts: Iterable<ShortFacts>): void {
  const linked = new Set<Node>();
  for (const claims of groupBy(shorts, ({ short }) => short).values()) {
    const telling = claims.filter(({ short, full }) => short !== full);
    if (new Set(telling.map(({ full }) => full)).size !== 1) continue;
    for (const { kind, short, full } of telling) {
      const from = nodes.get(keyOf({ kind, name: short }));
      const to = nodes.get(keyOf({ kind, name: full }));
      if (!from || !to || from.kind !== to.kind) continue;
      from.full = to;
      linked.add(from);
    }
  }
  cut([...linked].filter(isOnCircle));
  const lexicon = [...new Set(nodes.values())].filter(inLexicon);
  for (const tree of groupBy(lexicon, rootOf).values()) if (tree.length > 1) cut(tree);
}

function cut(nodes: Iterable<Node>): void {
  for (const node of nodes) node.full = null;
}

function isOnCircle(node: Node): boolean {
  const seen = new Set<Node>();
  for (let at = node.full; at && !seen.has(at); at = at.full) {
    if (at === node) return true;
    seen.add(at);
  }
  return false;
}

function rootOf(node: Node): Node {
  let at = node;
  while (at.full) at = at.full;
  return at;
}

/** “Different”: where links joined the two, both lose theirs. */
function part(nodes: Map<string, Node>, corrections: readonly Correction[]): void {
  cut(
    corrections.flatMap((c) => {
      const a = c.say === "different" && nodes.get(keyOf(c.name));
      const b = c.say === "different" && nodes.get(keyOf(c.from));
      return a && b && a !== b && rootOf(a) === rootOf(b) ? [a, b] : [];
    }),
  );
}

/** Nodes that are one entity. */
function join(nodes: Map<string, Node>, corrections: readonly Correction[]): Iterable<Node[]> {
  const pair = (a: NameKey, b: NameKey) => [keyOf(a), keyOf(b)].sort(byCodeUnit).join("\n");
  const different = new Set(corrections.flatMap((c) => (c.say === "different" ? [pair(c.name, c.from)] : [])));
  const parent = new Map<Node, Node>();
  const find = (node: Node): Node => {
    let at = node;
    for (let next = parent.get(at); next; next = parent.get(at)) at = next;
    return at;
  };
  for (const c of corrections) {
    if (c.say !== "same" || different.has(pair(c.name, c.as))) continue;
    const [a, b] = [nodes.get(keyOf(c.name)), nodes.get(keyOf(c.as))];
    if (!a || !b) continue;
    const [from, to] = [find(rootOf(a)), find(rootOf(b))];
    if (from !== to) parent.set(from, to);
  }
  return groupBy(new Set(nodes.values()), (node) => find(rootOf(node))).values();
}

function describe(
  group: readonly Node[],
  corrections: readonly Correction[],
  refused: ReadonlySet<string>,
): ResolvedEntity {
  const keys = group.flatMap((node) => node.keys.map(({ kind, name }) => ({ kind, name })));
  const { kind, name } = canonical(group, corrections);
  const uses = new Map(group.map((node) => [node.name, 0]));
  for (const node of group)
    for (const key of node.keys)
      for (const [alias, count] of key.aliases) uses.set(alias, (uses.get(alias) ?? 0) + count);
  uses.delete(name);
  const aliases = [...uses]
    .filter(([alias]) => !refused.has(keyOf({ kind, name: alias })))
    .sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b))
    .map(([alias]) => alias);
  return described({ kind, name }, aliases, keys);
}

/** An entity of which one knows the name, the aliases and the names that mean it. */
export function described(
  { kind, name }: NameKey,
  aliases: readonly string[],
  keys: readonly NameKey[],
): ResolvedEntity {
  const answers = new Set([name, ...aliases].map((alias) => entityId(kind, alias)));
  for (const key of keys) answers.add(entityId(key.kind, key.name));
  return {
    id: entityId(kind, name),
    kind,
    name,
    aliases,
    keys: keys.toSorted((a, b) => byCodeUnit(keyOf(a), keyOf(b))),
    answers: [...answers].sort(byCodeUnit),
  };
}

/** What a person named, else the name of the lexicon, else the full name; then by claims, then name. */
function canonical(group: readonly Node[], corrections: readonly Correction[]): Node {
  const same = corrections.flatMap((c) => (c.say === "same" ? [c] : []));
  const sources = new Set(same.map((c) => keyOf(c.name)));
  const targets = new Set(same.map((c) => keyOf(c.as)).filter((key) => !sources.has(key)));
  const chosen =
    [
      group.length > 1 ? group.filter((node) => targets.has(keyOf(node))) : [],
      group.filter(inLexicon),
      group.filter((node) => !node.full),
    ].find((some) => some.length > 0) ?? group;
  return chosen.toSorted((a, b) => claimsOf(b) - claimsOf(a) || byCodeUnit(keyOf(a), keyOf(b)))[0]!;
}

function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
