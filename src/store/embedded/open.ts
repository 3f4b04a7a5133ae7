/** Opens the file, makes it where there is none, and refuses what is not ours. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../graph-store.ts";
import { Connection } from "./connection.ts";
import { told } from "./errors.ts";
import { APPLICATION_ID, TABLES, VERSION } from "./schema.ts";
import { openDatabase } from "./sqlite.ts";

export interface OpenOptions {
  /** Make the store if there is none (default: unless read only). */
  readonly create?: boolean;
  readonly readOnly?: boolean;
}

/** How long one process waits for another, in milliseconds. */
const PATIENCE = 30_000;

/** Throws a StoreError for what a person can mend. */
export async function connect(
  file: string,
  { readOnly = false, create = !readOnly }: OpenOptions,
): Promise<Connection> {
  if (!existsSync(file) && !create)
    throw new StoreError(
      `There is no store at ${file}. Build one with “npm run build-graph -- --store ${file}”, or check the path.`,
    );
  try {
    if (create) mkdirSync(dirname(file), { recursive: true });
    const connection = new Connection(await openDatabase(file, { readOnly }), file);
    try {
      await prepare(connection, readOnly);
    } catch (fault) {
      connection.close();
      throw fault;
    }
    return connection;
  } catch (fault) {
    throw told(fault, file);
  }
}

async function prepare(connection: Connection, readOnly: boolean): Promise<void> {
  connection.exec(`PRAGMA busy_timeout = ${PATIENCE}; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536`);
  if (!readOnly && isEmpty(connection)) {
    // Before the first table: with UTF-16 big end first, comparing bytes is comparing code units, as JavaScript does.
    connection.exec("PRAGMA encoding = 'UTF-16be'");
    await patiently(() => connection.exec("PRAGMA journal_mode = WAL"));
    connection.write(() => {
      if (!isEmpty(connection)) return;
      connection.exec(TABLES);
      connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}`);
    });
  }
  check(connection);
  // A commit survives the end of the process; only a loss of power may take the last ones, never the store.
  connection.exec("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000");
}

const isEmpty = (connection: Connection): boolean =>
  connection.get<{ n: number }>("SELECT count(*) AS n FROM sqlite_schema")!.n === 0;

function check(connection: Connection): void {
  const { file } = connection;
  const { application_id } = connection.get<{ application_id: number }>("PRAGMA application_id")!;
  const { user_version } = connection.get<{ user_version: number }>("PRAGMA user_version")!;
  if (application_id !== APPLICATION_ID)
    throw new StoreError(`${file} is a database, but not a store of this program. Name another file with --store.`);
  if (user_version === VERSION) return;
  const [age, remedy] =
    user_version > VERSION ? ["a newer", "Update the program"] : ["an older", "Build the graph anew in another file"];
  throw new StoreError(
    `The store ${file} was made by ${age} version of this program (format ${user_version}, this one reads ${VERSION}). ${remedy}, or name another store with --store.`,
  );
}

/** Changing the journal does not wait for others by itself when two processes make one store at the same moment. */
async function patiently(work: () => void): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    try {
      return work();
    } catch (fault) {
      if (!/locked|busy/iu.test(String(fault)) || Date.now() > end) throw fault;
      await new Promise((wake) => setTimeout(wake, 20));
    }
  }
}
