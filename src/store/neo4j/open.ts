/** Reaches the server, makes constraints and indexes where there is no store, and refuses what this program cannot read. */
import { randomUUID } from "node:crypto";
import { StoreError } from "../graph-store.ts";
import { addressOf } from "./address.ts";
import { Connection } from "./connection.ts";
import { OLDEST, otherVersion } from "./errors.ts";
import { CREATE_STORE, STORE, type StoreRow } from "./queries.ts";
import { DEFINITIONS, FORMAT } from "./schema.ts";

export interface OpenOptions {
  /** Make the store if there is none (default: unless read only). */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  /** Instead of NEO4J_USER and NEO4J_PASSWORD. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** How long a load waits for a server that went away, in milliseconds (default 30,000). */
  readonly patience?: number;
}

/** Throws a StoreError for what a person can mend. */
export async function connect(url: string, options: OpenOptions): Promise<Connection> {
  const { readOnly = false, create = !readOnly } = options;
  const { user = process.env.NEO4J_USER, password = process.env.NEO4J_PASSWORD } = options;
  const connection = new Connection(
    addressOf(url),
    { user: user || undefined, password: password || undefined },
    options.patience,
  );
  try {
    await prepare(connection, create);
    return connection;
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}

async function prepare(connection: Connection, create: boolean): Promise<void> {
  checkServer(await connection.agent(), connection.shown);
  const [store] = await connection.readPatiently((tx) => tx.run<StoreRow>(STORE));
  if (store) return check(store, connection.shown);
  if (!create)
    throw new StoreError(
      `There is no store at ${connection.shown}. Build one with “npm run build-graph -- --store ${connection.shown}”, or check the address.`,
    );
  for (const definition of [...DEFINITIONS, "CALL db.awaitIndexes(60)"]) await connection.define(definition);
  await connection.write((tx) => tx.run(CREATE_STORE, { id: randomUUID(), format: FORMAT }));
}

function checkServer(agent: string, shown: string): void {
  const [, major] = /^Neo4j\/(\d+)\./u.exec(agent) ?? [];
  if (major !== undefined && Number(major) < OLDEST) throw new StoreError(otherVersion(shown));
}

function check({ format }: StoreRow, shown: string): void {
  if (format === FORMAT) return;
  const [age, remedy] =
    format > FORMAT ? ["a newer", "Update the program"] : ["an older", "Build the graph anew in an empty database"];
  throw new StoreError(
    `The store ${shown} was made by ${age} version of this program (format ${format}, this one reads ${FORMAT}). ${remedy}, or name another store with --store.`,
  );
}
