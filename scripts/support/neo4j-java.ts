/** A Neo4j server from jars: loopback only, no password, data in one folder. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface JavaServer {
  readonly jars: string;
  readonly home: string;
  readonly port: number;
  /** Megabytes. */
  readonly heap: number;
  readonly settings: Settings;
}

/** Lines of neo4j.conf by their names. */
export type Settings = Readonly<Record<string, string>>;

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

const config = ({ port, heap, settings }: JavaServer): string =>
  Object.entries({
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "server.memory.heap.max_size": `${heap}m`,
    "server.memory.pagecache.size": "256m",
    "db.tx_log.rotation.retention_policy": "1 files",
    "dbms.usage_report.enabled": "false",
    ...settings,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");

/** Starts it; it is ready when a driver answers. What Java itself says is in `console.log` of its home. */
export function startJava(server: JavaServer): ChildProcess {
  const { jars, home, heap } = server;
  const conf = join(home, "conf");
  mkdirSync(conf, { recursive: true });
  writeFileSync(join(conf, "neo4j.conf"), config(server));
  const opened = OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const log = openSync(join(home, "console.log"), "w");
  const memory = [`-Xms${Math.min(heap, 512)}m`, `-Xmx${heap}m`];
  const main = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${conf}`];
  try {
    // A group of its own: Ctrl-C goes to us alone, and we end it in order.
    return spawn("java", [...memory, ...opened, "-cp", join(jars, "*"), ...main], {
      stdio: ["ignore", log, log],
      detached: true,
    });
  } finally {
    closeSync(log);
  }
}

/** The last that a server said before it ended. */
export function lastWords(home: string): string {
  try {
    return readFileSync(join(home, "console.log"), "utf8").trim().slice(-2000);
  } catch {
    return "";
  }
}
