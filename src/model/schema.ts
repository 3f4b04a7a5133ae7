/**
 * The kinds of entity and of relation, each a row. Forms, filters, colours, exporters and stores follow from these rows.
 * Colours: light on #FBFAF7, dark on #14171C.
 */

export interface EntityKindRow {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  /** Label of the node in Neo4j. */
  readonly label: string;
  readonly colour: { readonly light: string; readonly dark: string };
  /** Coloured at a glance; the others are grey until asked for. */
  readonly primary: boolean;
}

/** In schema order: of equally supported kinds of one name, the earlier wins. */
export const ENTITY_KINDS = [
  row("company", "企业", "Company", true, "#0B62A4", "#5AA9E6"),
  row("agency", "机构", "Agency", true, "#B5471B", "#F0894F"),
  row("city", "城市", "City", true, "#1B7F5C", "#4CC79A"),
  row("policy", "政策", "Policy", true, "#8A3E8C", "#D58BD8"),
  row("person", "人物", "Person", false, "#8A6A00", "#E3BE4A"),
  row("place", "地区", "Place", true, "#3F7F86", "#7CC7CF"),
  row("organization", "组织", "Organization", false, "#55509E", "#A29DF0"),
  row("media", "媒体", "Media", false, "#7A5C45", "#C9A98E"),
  row("event", "活动", "Event", false, "#B23A5E", "#F07FA2"),
  row("product", "产品", "Product", false, "#5E6773", "#A9B3C0"),
] as const satisfies readonly EntityKindRow[];

function row<K extends string>(kind: K, zh: string, en: string, primary: boolean, light: string, dark: string) {
  return { kind, zh, en, label: en, primary, colour: { light, dark } } as const;
}

export type EntityKind = (typeof ENTITY_KINDS)[number]["kind"];

export interface RelationKindRow {
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  readonly symmetric: boolean;
  /** Folded in views until asked for: true of most things and telling little. */
  readonly background: boolean;
  /** Kinds an end may have; empty: any. */
  readonly head: readonly EntityKind[];
  readonly tail: readonly EntityKind[];
}

const BODY = ["company", "agency", "organization", "media"] as const;
const SITE = ["city", "place"] as const;

export const RELATION_KINDS = [
  relation("partners_with", "合作", "partners with", [...BODY, ...SITE], [...BODY, ...SITE], { symmetric: true }),
  relation("competes_with", "竞争", "competes with", ["company", "product"], ["company", "product"], {
    symmetric: true,
  }),
  relation("owns", "拥有", "owns", BODY, ["company", "product", "organization", "media"]),
  relation("invests_in", "投资", "invests in", [...BODY, "person", "place", "city"], ["company"]),
  relation("acquires", "收购", "acquires", BODY, ["company", "product"]),
  relation("launches", "推出", "launches", [...BODY, ...SITE], ["product", "company", "policy", "event"]),
  relation("issues", "发布", "issues", [...BODY, ...SITE], ["policy", "media"]),
  relation("regulates", "监管", "regulates", ["agency"], ["company", "product"]),
  relation("located_in", "位于", "located in", [], [...SITE], { background: true }),
  relation("part_of", "隶属", "part of", [...BODY, ...SITE], [...BODY, ...SITE], { background: true }),
  relation("works_for", "任职", "works for", ["person"], BODY, { background: true }),
  relation("participates_in", "参与", "participates in", [], ["event", "policy", "product", "organization"]),
  relation("hosts", "主办", "hosts", [...BODY, ...SITE], ["event"]),
  relation("pilots_in", "试点", "pilots in", ["product", "policy"], [...SITE]),
  relation("approves", "批准", "approves", ["agency"], []),
  relation("ranks", "排名", "ranks", [...BODY], ["company", "product", "city", "place", "organization"]),
] as const satisfies readonly RelationKindRow[];

function relation<K extends string>(
  kind: K,
  zh: string,
  en: string,
  head: readonly EntityKind[],
  tail: readonly EntityKind[],
  { symmetric = false, background = false } = {},
) {
  return { kind, zh, en, head, tail, symmetric, background } as const;
}

export type RelationKind = (typeof RELATION_KINDS)[number]["kind"];

/** How a relation stands, with the word drawn on its edge (empty for the plain case). */
export const STATUSES = [
  { status: "asserted", zh: "确有", en: "asserted", mark: "" },
  { status: "planned", zh: "计划", en: "planned", mark: "拟" },
  { status: "denied", zh: "否认", en: "denied", mark: "否" },
  { status: "ended", zh: "终止", en: "ended", mark: "止" },
] as const;

export type Status = (typeof STATUSES)[number]["status"];

/** What stands or is to be: the rest is denied or over. */
export const STANDING: ReadonlySet<Status> = new Set(["asserted", "planned"]);

const entityRows = new Map<string, (typeof ENTITY_KINDS)[number]>(ENTITY_KINDS.map((r) => [r.kind, r]));
const relationRows = new Map<string, (typeof RELATION_KINDS)[number]>(RELATION_KINDS.map((r) => [r.kind, r]));

/** The row of an entity kind. Throws on a kind that the schema does not have. */
export function entityKind(kind: string): (typeof ENTITY_KINDS)[number] {
  return known(entityRows, kind, "entity");
}

/** The row of a relation kind. Throws on a kind that the schema does not have. */
export function relationKind(kind: string): (typeof RELATION_KINDS)[number] {
  return known(relationRows, kind, "relation");
}

export const isEntityKind = (kind: string): kind is EntityKind => entityRows.has(kind);
export const isRelationKind = (kind: string): kind is RelationKind => relationRows.has(kind);

function known<T>(rows: ReadonlyMap<string, T>, kind: string, what: string): T {
  const found = rows.get(kind);
  if (!found) throw new RangeError(`unknown ${what} kind “${kind}”; one of ${[...rows.keys()].join(", ")}`);
  return found;
}
