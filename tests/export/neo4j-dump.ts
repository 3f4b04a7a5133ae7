/** The graph that a server holds, a line for each node and relationship: what people see of it, to compare two. */
import { type Driver, isNode, isRelationship } from "neo4j-driver";
import { RELATION_KINDS } from "../../src/model/schema.ts";

const SYMMETRIC = new Set<string>(RELATION_KINDS.filter((row) => row.symmetric).map(({ kind }) => kind.toUpperCase()));
/** The store's own: the order of its lists, and of evidence the days; of a table its own: the story, which a store works out. */
const OWN = new Set(["issueOrder", "idOrder", "places"]);
const OWN_OF_EVIDENCE = new Set(["since", "until", "place", "story"]);

const NODES = "MATCH (n:Issue|Article|Entity) RETURN n";
const RELATIONSHIPS =
  "MATCH (a:Issue|Article|Entity)-[r]->(b:Issue|Article|Entity) WHERE a <> b RETURN a.id AS a, r, b.id AS b";

const sorted = (properties: object, own = OWN): object =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => !own.has(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Sorted. Whole numbers and others stay apart; of symmetric kinds the lesser id comes first. */
export async function dump(driver: Driver): Promise<string[]> {
  const nodes = await driver.executeQuery(NODES);
  const relationships = await driver.executeQuery(RELATIONSHIPS);
  return [
    ...nodes.records.map((record) => {
      const node: unknown = record.get("n");
      return isNode(node) ? JSON.stringify([node.labels.toSorted(), sorted(node.properties)], told) : "";
    }),
    ...relationships.records.map((record) => {
      const r: unknown = record.get("r");
      const ends: string[] = [record.get("a"), record.get("b")];
      if (!isRelationship(r)) return "";
      return JSON.stringify(
        [
          r.type,
          SYMMETRIC.has(r.type) ? ends.sort() : ends,
          sorted(r.properties, r.type === "MENTIONS" ? OWN : OWN_OF_EVIDENCE),
        ],
        told,
      );
    }),
  ].sort();
}

/** Whole numbers are BigInt. */
const told = (_: string, value: unknown): unknown => (typeof value === "bigint" ? `${value}n` : value);
