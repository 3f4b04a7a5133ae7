/** What a load sends, statement by statement, and the same rows sent barely: the least that a loader of one's own would do. */
import type { Driver } from "neo4j-driver";
import type { Extract } from "../../src/model/extract.ts";
import { RELATION_KINDS } from "../../src/model/schema.ts";
import * as say from "../../src/store/neo4j/changes.ts";
import type { Connection, Transaction } from "../../src/store/neo4j/connection.ts";
import { typeOf } from "../../src/store/neo4j/schema.ts";
import { put } from "../../src/store/neo4j/write.ts";

export interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** `UNWIND … MERGE` of what the store's statements write. */
const BARE = new Map([
  [say.ADD_ISSUES, merge("Issue", "id")],
  [say.ADD_SOURCES, merge("Source", "id")],
  [say.ADD_RECORDS, merge("Record", "id")],
  [say.SET_NAMES, merge("Name", "key")],
  [say.ADD_HANDLES, "UNWIND $rows AS row MERGE (h:Handle {key: row.key, entity: row.entity})"],
  [
    say.ADD_ARTICLES,
    "UNWIND $rows AS row MATCH (i:Issue {id: row.issue}) MERGE (a:Article {id: row.id}) SET a = row MERGE (a)-[:IN_ISSUE]->(i)",
  ],
  [say.SET_ENTITIES, say.SET_ENTITIES],
  [
    say.ADD_MENTIONS,
    "UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (e:Entity {id: row.entity}) MERGE (a)-[m:MENTIONS]->(e) SET m = row.said",
  ],
  ...RELATION_KINDS.map(({ kind }) => {
    const ends = "MATCH (h:Entity {id: row.head}) MATCH (t:Entity {id: row.tail})";
    const bare = `UNWIND $rows AS row ${ends} MERGE (h)-[r:${typeOf(kind)} {id: row.said.id}]->(t) SET r = row.said`;
    return [say.ADD_EVIDENCE(kind), bare] as const;
  }),
]);

function merge(label: string, key: string): string {
  return `UNWIND $rows AS row MERGE (n:${label} {${key}: row.${key}}) SET n = row`;
}

/** Stores an issue and tells what was written for it. */
export async function putRecorded(connection: Connection, extract: Extract): Promise<Statement[]> {
  let written: Statement[] = [];
  const listening = {
    write: <T>(work: (tx: Transaction) => Promise<T>) =>
      connection.write((tx) => {
        written = [];
        const run = (text: string, parameters: { rows?: unknown[] } = {}) => {
          if (parameters.rows && text !== say.BUMP) written.push({ text, rows: parameters.rows });
          return tx.run(text, parameters);
        };
        return work({ run } as unknown as Transaction);
      }),
  } as unknown as Connection;
  await put(listening, extract, { source: extract.issue.file, fingerprint: "bench" });
  return written;
}

const bareText = (text: string): string => BARE.get(text) ?? text;

/** One transaction, all statements sent without waiting for each. */
export async function putBare(driver: Driver, statements: readonly Statement[]): Promise<void> {
  const session = driver.session();
  await session.executeWrite((tx) => Promise.all(statements.map(({ text, rows }) => tx.run(bareText(text), { rows }))));
  await session.close();
}

/** A statement and a transaction for each row; milliseconds. */
export async function putRowByRow(driver: Driver, statements: readonly Statement[]): Promise<void> {
  const session = driver.session();
  for (const { text, rows } of statements) for (const row of rows) await session.run(bareText(text), { rows: [row] });
  await session.close();
}
