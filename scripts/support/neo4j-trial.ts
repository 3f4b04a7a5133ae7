/** Servers for tests: started once, emptied for each store. Never one that somebody else uses. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j, { type Driver } from "neo4j-driver";
import { engine, type Server, startServer } from "./neo4j-server.ts";

export interface Trial {
  /** The URL of an empty database. Of `count` given one after the other, all may be used at once. */
  empty(): Promise<string>;
  readonly servers: readonly Server[];
  stop(): Promise<void>;
}

/** Community has one database a server, so that two stores side by side need two servers. Null: nothing here can run one. */
export async function startTrial(count: number): Promise<Trial | null> {
  const kind = engine();
  if (!kind) return null;
  const folder = mkdtempSync(join(tmpdir(), "guanxi-neo4j-"));
  const starting = Array.from({ length: count }, (_, at) =>
    startServer(kind, { port: 0, home: join(folder, `${at}`), heap: 512, say: (line) => console.warn(line) }),
  );
  const servers = await Promise.all(starting);
  const drivers = servers.map(({ url }) => neo4j.driver(url));
  let given = 0;
  return {
    servers,
    empty: async () => {
      const at = given++ % count;
      await wipe(drivers[at]!);
      return servers[at]!.url;
    },
    stop: async () => {
      await Promise.all(drivers.map((driver) => driver.close()));
      await Promise.all(servers.map((server) => server.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A test that was cut off may still hold locks for a moment. */
const TRIES = 5;
const AGAIN = 500;

async function wipe(driver: Driver): Promise<void> {
  for (let tries = 1; ; tries++) {
    const session = driver.session();
    try {
      await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
      return;
    } catch (fault) {
      if (tries === TRIES || !neo4j.isRetryableError(fault)) throw fault;
      await wait(AGAIN);
    } finally {
      await session.close();
    }
  }
}
