/** The command that runs a local Neo4j, with a cache folder of its own so that nobody's data are touched. */
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, expect, it, test, vi } from "vitest";
import { cacheFolder, NEO4J_VERSION } from "../../scripts/support/neo4j-jars.ts";
import { engine, freePort, reachable } from "../../scripts/support/neo4j-server.ts";
import { onServer } from "../store/on-server.ts";
import { begin, ended, type Outcome, script } from "./spawn.ts";

vi.setConfig({ testTimeout: 480_000 });

const SECRET = "geheim-9-lang";

const folder = mkdtempSync(join(tmpdir(), "guanxi-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a server of the environment that does not answer is told of, without its password", async () => {
  const environment = { NEO4J_URL: "bolt://127.0.0.1:1", NEO4J_PASSWORD: SECRET };
  const { code, stdout, stderr } = await script("neo4j", [], environment);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/No Neo4j answers at NEO4J_URL\. Start it, check NEO4J_USER and NEO4J_PASSWORD/u);
  expect(stderr).not.toContain(SECRET);
});

interface Running {
  readonly url: string;
  /** As Ctrl-C does. */
  interrupt(): Promise<Outcome>;
}

/** Until its URL is printed. */
async function run(port: number, ...more: readonly string[]): Promise<Running> {
  const child = begin("neo4j", ["--port", String(port), ...more], { XDG_CACHE_HOME: folder });
  const end = ended(child);
  await Promise.race([once(child.stdout, "data"), end]);
  return {
    url: `bolt://127.0.0.1:${port}`,
    interrupt: () => {
      child.kill("SIGINT");
      return end;
    },
  };
}

async function ask(url: string, cypher: string): Promise<number> {
  const driver = neo4j.driver(url);
  const { records } = await driver.executeQuery(cypher);
  await driver.close();
  return records.length;
}

onServer("a local server", engine(), () => {
  it("keeps its data between starts, begins without on request, ends by Ctrl-C, and is used where the environment names it", async () => {
    // What was fetched before is not fetched again.
    mkdirSync(join(folder, "guanxi", `neo4j-${NEO4J_VERSION}`), { recursive: true });
    const lib = join(cacheFolder(), "lib");
    if (existsSync(lib)) symlinkSync(lib, join(folder, "guanxi", `neo4j-${NEO4J_VERSION}`, "lib"));
    const port = await freePort();

    const first = await run(port);
    await ask(first.url, "CREATE (:Kept)");
    expect(await script("neo4j", [], { NEO4J_URL: first.url })).toMatchObject({ code: 0, stdout: `${first.url}\n` });
    const second = await script("neo4j", ["--port", String(port)], { XDG_CACHE_HOME: folder });
    expect([second.code, second.stderr]).toEqual([1, expect.stringMatching(/Port \d+ is in use\. Choose another/u)]);
    const { code, stdout, stderr } = await first.interrupt();
    expect([code, stdout]).toEqual([0, `${first.url}\n`]);
    expect(stderr).toMatch(/Neo4j is ready\. Use it with --store bolt:.*Its data are kept/su);
    expect(await reachable(first.url)).toBe(false);

    const again = await run(port);
    expect(await ask(again.url, "MATCH (k:Kept) RETURN k")).toBe(1);
    expect((await again.interrupt()).code).toBe(0);

    const fresh = await run(port, "--fresh");
    expect(await ask(fresh.url, "MATCH (k:Kept) RETURN k")).toBe(0);
    expect((await fresh.interrupt()).code).toBe(0);
  });
});
