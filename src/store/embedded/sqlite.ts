/** SQLite through the API of `node:sqlite`: Node's own where it has one, else a package that offers the same. */
import type { DatabaseSyncInstance, DatabaseSyncOptions } from "@photostructure/sqlite";

export type Database = DatabaseSyncInstance;
type Sqlite = { DatabaseSync: new (file: string, options?: DatabaseSyncOptions) => Database };

let loaded: Promise<Sqlite> | undefined;

/** Opens a database file. Throws what SQLite throws. */
export async function openDatabase(file: string, options: DatabaseSyncOptions): Promise<Database> {
  loaded ??= load();
  const { DatabaseSync } = await loaded;
  return new DatabaseSync(file, options);
}

async function load(): Promise<Sqlite> {
  const own = withoutNotice(() => process.getBuiltinModule?.("node:sqlite") as Sqlite | undefined);
  return own ?? ((await import("@photostructure/sqlite")) as unknown as Sqlite);
}

/** Node prints that its SQLite is experimental, which tells a user nothing; every other warning passes. */
function withoutNotice<T>(run: () => T): T {
  const { emitWarning } = process;
  const isNotice = (warning: unknown) => /SQLite is an experimental feature/u.test(String(warning));
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!isNotice(warning)) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return run();
  } finally {
    process.emitWarning = emitWarning;
  }
}
