/** Labels, relationship types and indexes. Only what stands here ever becomes part of a query's text. */
import { KEPT_KINDS, type KeptKind } from "../../model/kept.ts";
import {
  ENTITY_KINDS,
  type EntityKind,
  entityKind,
  RELATION_KINDS,
  type RelationKind,
  relationKind,
} from "../../model/schema.ts";

/** Of the labels and properties below. Raise it with each change that another version of the program could not read. */
export const FORMAT = 4;

/** Label beside `:Entity`. Throws on a kind that the schema does not have. */
export const labelOf = (kind: EntityKind): string => entityKind(kind).label;

/** Type of the relationships that stand for evidence. Throws on a kind that the schema does not have. */
export const typeOf = (kind: RelationKind): string => relationKind(kind).kind.toUpperCase();

export const LABELS: readonly string[] = ENTITY_KINDS.map(({ kind }) => labelOf(kind));
export const TYPES: readonly string[] = RELATION_KINDS.map(({ kind }) => typeOf(kind));
/** Labels of what people keep beside the graph. */
const KEPT_LABELS: Readonly<Record<KeptKind, string>> = { topic: "Topic", view: "View", note: "Note" };
export const labelOfKept = (kind: KeptKind): string => KEPT_LABELS[kind];

/** They say the same in both directions. */
export const SYMMETRIC_TYPES: readonly string[] = RELATION_KINDS.filter((row) => row.symmetric).map(({ kind }) =>
  typeOf(kind),
);

const KINDS_OF_TYPES = new Map(RELATION_KINDS.map(({ kind }) => [typeOf(kind), kind]));

/** The kind whose evidence is of a type that `typeOf` gave. */
export const kindOfType = (type: string): RelationKind => KINDS_OF_TYPES.get(type)!;

const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ["Store", "key"],
  ["Issue", "id"],
  ["Article", "id"],
  ["Entity", "id"],
  ["Source", "id"],
  ["Record", "id"],
  ["Name", "key"],
  ["ShortName", "key"],
  ...KEPT_KINDS.map((kind) => [labelOfKept(kind), "id"] as const),
];

const INDEXED: readonly (readonly [label: string, property: string])[] = [
  ["Article", "since"],
  ["Entity", "name"],
  ["Source", "issue"],
  ["Record", "issue"],
  ["Name", "name"],
  ["Name", "entity"],
  ["ShortName", "short"],
  ["ShortName", "full"],
  ["Handle", "key"],
  ["Handle", "entity"],
];

/** Of the articles' characters: see lucene.ts. */
export const TEXT_INDEX = "guanxi_characters";

/** Statements that change nothing where they have run before. */
export const DEFINITIONS: readonly string[] = [
  ...UNIQUE.map(([label, property]) => {
    const name = `guanxi_${label}_${property}`.toLowerCase();
    return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  }),
  ...INDEXED.map(([label, property]) => {
    const name = `guanxi_${label}_${property}`.toLowerCase();
    return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
  }),
  ...TYPES.map(
    (type) => `CREATE INDEX guanxi_${type.toLowerCase()}_article IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.articleId)`,
  ),
  `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (r:Record) ON EACH [r.titleCharacters, r.bodyCharacters]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];
