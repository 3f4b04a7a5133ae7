/** Statements that change the graph: one fixed shape each, rows by UNWIND, labels and types from the schema alone. */
import type { KeptKind } from "../../model/kept.ts";
import type { EntityKind, RelationKind } from "../../model/schema.ts";
import type { Runner } from "./connection.ts";
import { labelOf, labelOfKept, TYPES, typeOf } from "./schema.ts";

export const ADD_STORE = "UNWIND $rows AS row CREATE (s:Store) SET s = row, s.id = randomUUID()";
export const BUMP = "MATCH (s:Store {key: 'store'}) SET s.revision = s.revision + 1";

export const DROP_EVIDENCE = (kind: RelationKind): string =>
  `UNWIND $rows AS at MATCH (:Entity)-[r:${typeOf(kind)} {articleId: at}]->(:Entity) DELETE r`;
export const DROP_ARTICLES = "UNWIND $rows AS id MATCH (i:Issue {id: id})<-[:IN_ISSUE]-(a:Article) DETACH DELETE a";
export const DROP_ISSUES = "UNWIND $rows AS id MATCH (i:Issue {id: id}) DETACH DELETE i";
export const DROP_RECORDS = "UNWIND $rows AS id MATCH (r:Record {issue: id}) DETACH DELETE r";
export const DROP_SOURCES = "UNWIND $rows AS id MATCH (f:Source {issue: id}) DETACH DELETE f";

export const DROP_HANDLES = "UNWIND $rows AS id MATCH (h:Handle {entity: id}) DETACH DELETE h";
export const DROP_ENTITIES = "UNWIND $rows AS id MATCH (e:Entity {id: id}) DETACH DELETE e";
/** An entity that goes on under its id keeps what others have hung on it. */
export const EMPTY_ENTITIES = `UNWIND $rows AS id MATCH (e:Entity {id: id})-[r:MENTIONS|${TYPES.join("|")}]-() DELETE r`;

export const ADD_ENTITIES = (kind: EntityKind): string =>
  `UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:${labelOf(kind)}, e += row`;
export const SET_ENTITIES =
  "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.aliases = row.aliases, e.mentions = row.mentions, e.issues = e.issues + row.issues";
export const ADD_HANDLES = "UNWIND $rows AS row CREATE (h:Handle) SET h = row";

export const SET_NAMES = "UNWIND $rows AS row MERGE (n:Name {key: row.key}) SET n = row";
export const DROP_NAMES = "UNWIND $rows AS key MATCH (n:Name {key: key}) DETACH DELETE n";
export const SET_SHORTS = "UNWIND $rows AS row MERGE (s:ShortName {key: row.key}) SET s = row";
export const DROP_SHORTS = "UNWIND $rows AS key MATCH (s:ShortName {key: key}) DETACH DELETE s";

export const ADD_ISSUES = "UNWIND $rows AS row CREATE (i:Issue) SET i = row";
export const ADD_SOURCES = "UNWIND $rows AS row CREATE (f:Source) SET f = row";
export const ADD_RECORDS = "UNWIND $rows AS row CREATE (r:Record) SET r = row";
export const ADD_ARTICLES =
  "UNWIND $rows AS row MATCH (i:Issue {id: row.issue}) CREATE (a:Article)-[:IN_ISSUE]->(i) SET a = row";
export const ADD_MENTIONS = `UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity})
  CREATE (a)-[m:MENTIONS]->(e) SET m = row.said`;
export const ADD_EVIDENCE = (kind: RelationKind): string =>
  `UNWIND $rows AS row MATCH (h:Entity {id: row.head}) MATCH (t:Entity {id: row.tail}) CREATE (h)-[r:${typeOf(kind)}]->(t) SET r = row.said`;

export const KEEP = (kind: KeptKind): string =>
  `UNWIND $rows AS row MERGE (k:${labelOfKept(kind)} {id: row.id}) SET k.record = row.record`;
export const FORGET = (kind: KeptKind): string =>
  `MATCH (k:${labelOfKept(kind)} {id: $id}) DETACH DELETE k RETURN count(*) AS gone`;

/** Rows a statement. */
const BATCH = 2_000;

/** Collects changes and sends them one behind the other, without waiting for each. */
export class Changes {
  readonly #tx: Runner;
  readonly #sent: Promise<unknown>[] = [];

  constructor(tx: Runner) {
    this.#tx = tx;
  }

  add(text: string, rows: readonly unknown[]): void {
    for (let from = 0; from < rows.length; from += BATCH) {
      const sent = this.#tx.run(text, { rows: rows.slice(from, from + BATCH) });
      // Told by `done`.
      sent.catch(() => {});
      this.#sent.push(sent);
    }
  }

  async done(): Promise<void> {
    await Promise.all(this.#sent);
  }
}
