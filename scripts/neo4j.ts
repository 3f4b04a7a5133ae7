/** A local Neo4j for trial, tests and CI. */
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { onInterrupt } from "./support/interrupt.ts";
import { defaultHome, engine, reachable, startServer } from "./support/neo4j-server.ts";
import { wholeNumber } from "./support/options.ts";
import { print, warn } from "./support/print.ts";

const program = command(
  "neo4j",
  "A local Neo4j: one that runs already (NEO4J_URL), else by Docker, else by Java and Maven. Ctrl-C stops it.",
  [
    ["", "on the usual port, with the data of the last time"],
    ["--fresh", "without data"],
    ["--port 7700", "on another port"],
  ],
)
  .option("--port <number>", "port on this machine", wholeNumber(1, 65_535), 7687)
  .option("--fresh", "begin without data");

await run(program, async () => {
  const { port, fresh = false } = program.opts<{ port: number; fresh?: boolean }>();
  const existing = process.env.NEO4J_URL;
  if (existing) return tell(existing);
  const kind = engine();
  if (!kind) {
    warn("Neither Docker nor Java with Maven is here. Install one of them, or set NEO4J_URL to a server that runs.");
    return UNDONE;
  }
  const interrupt = onInterrupt("Stopping Neo4j. Its data are kept.");
  const stopped = new Promise<void>((resolve) => interrupt.signal.addEventListener("abort", () => resolve()));
  try {
    const server = await startServer(kind, { port, home: defaultHome(), fresh, say: warn });
    await print(`${server.url}\n`);
    warn(`Neo4j is ready. Use it with --store ${server.url}; Ctrl-C stops it.`);
    const ended = new Promise<void>((resolve) => server.process.once("close", () => resolve()));
    await Promise.race([stopped, ended]);
    await server.stop();
    return interrupt.signal.aborted ? DONE : UNDONE;
  } catch (fault) {
    warn((fault as Error).message);
    return UNDONE;
  } finally {
    interrupt.release();
  }
});

async function tell(url: string): Promise<number> {
  if (await reachable(url)) {
    await print(`${url}\n`);
    return DONE;
  }
  warn(
    "No Neo4j answers at NEO4J_URL. Start it, check NEO4J_USER and NEO4J_PASSWORD, or unset NEO4J_URL to have one started here.",
  );
  return UNDONE;
}
