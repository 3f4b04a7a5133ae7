/** A real server with users that is killed, frozen, started again, and set read only, while it is in use. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { afterAll, expect, it, vi } from "vitest";
import {
  containerOf,
  type Engine,
  engine,
  freePort,
  type Server,
  startServer,
} from "../../scripts/support/neo4j-server.ts";
import { createServer } from "../../src/api/server.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { openStore } from "../../src/store/open-store.ts";
import { script } from "../scripts/spawn.ts";
import { everything, put } from "./fixtures.ts";
import { newsletters } from "./newsletters.ts";
import { onServer } from "./on-server.ts";
import { writersIssue } from "./writer-issues.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const SECRET = "geheim-77-lang";
const ISSUES = 40;
const FILES = 16;

const folder = mkdtempSync(join(tmpdir(), "guanxi-down-"));
const home = join(folder, "server");
const port = await freePort();
const url = `bolt://127.0.0.1:${port}`;
let server: Server | undefined;
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** `readOnly`: no database of it may be written. */
async function start(kind: Engine, readOnly = false): Promise<void> {
  // The command that starts a server knows it as ready when this password opens it.
  vi.stubEnv("NEO4J_PASSWORD", SECRET);
  const settings = readOnly ? { "server.databases.default_to_read_only": "true" } : {};
  server = await startServer(kind, { port, home, heap: 512, settings });
}

/** A new server has one user, whose password must be changed before anything else. */
async function changePassword(): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic("neo4j", "neo4j"));
  const change = `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '${SECRET}'`;
  const isChanged = () => driver.executeQuery(change, {}, { database: "system" }).then(Boolean, () => false);
  while (!(await isChanged())) await wait(300);
  await driver.close();
}

const open = (password = SECRET, database = "") => openNeo4j(url + database, { password, patience: 4_000 });

async function load(store: GraphStore, stored: (n: number) => void = () => {}): Promise<void> {
  for (let n = 0; n < ISSUES; n++) {
    await put(store, writersIssue(n, 0));
    stored(n);
  }
}

/** It refuses nobody, and answers nothing. */
function freeze(kind: Engine, frozen: boolean): void {
  if (kind === "docker") spawnSync("docker", [frozen ? "pause" : "unpause", containerOf(port)]);
  else server!.process.kill(frozen ? "SIGSTOP" : "SIGCONT");
}

/** Waits until more than so many issues are. */
async function storedMoreThan(count: number): Promise<void> {
  const store = await open();
  while ((await store.counts()).issues <= count) await wait(20);
  await store.close();
}

onServer("a server that goes away", engine(), (kind) => {
  it("refuses who has not the right password", async () => {
    const started = start(kind);
    await changePassword();
    await started;
    await expect(open("neo4j")).rejects.toThrow(/refuses this user and password\. Set NEO4J_USER and NEO4J_PASSWORD/u);
    await expect(open(SECRET, "/none")).rejects.toThrow(/no such database: bolt:.*\/none\. Check the name/u);
  });

  it("is killed in the middle of a load: what was stored is there, and the rest is put by the same load again", async () => {
    const store = await open();
    const last = Math.floor(Math.random() * (ISSUES - 10));
    const delay = Math.random() * 60;
    let stored = -1;
    const broken = load(store, (n) => {
      stored = n;
      if (n === last) setTimeout(() => void server!.kill(), delay);
    });
    const moment = `${delay.toFixed(1)} ms after issue ${last}`;
    await expect(broken, moment).rejects.toThrow(
      /No Neo4j server has answered at bolt:.* for 4 s\. What was stored is safe.*run the same command again/u,
    );
    await start(kind);
    const found = (await store.counts()).issues;
    // The last may have been stored without our being told.
    expect([stored + 1, stored + 2], moment).toContain(found);
    await load(store);
    const undisturbed = await openStore(join(folder, "undisturbed.db"));
    await load(undisturbed);
    expect(await everything(store), moment).toBe(await everything(undisturbed));
    await store.close();
    await undisturbed.close();
  });

  it("ends a build that has waited for it, and the same command goes on when it is back", async () => {
    const files = newsletters(join(folder, "issues"), FILES);
    const build = () => script("build-graph", [...files, "--json", "--store", url], { NEO4J_PASSWORD: SECRET });
    const building = build();
    await storedMoreThan(ISSUES);
    await server!.kill();
    const killed = performance.now();
    const { code, stdout, stderr } = await building;
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/No Neo4j server has answered at bolt:.* for 30 s\. What was stored is safe/u);
    expect(stderr).toMatch(/run the same command again to go on/u);
    expect(stderr).not.toContain(SECRET);
    expect(performance.now() - killed).toBeGreaterThan(25_000);
    await start(kind);
    const again = await build();
    const { added, unchanged } = JSON.parse(again.stdout) as { added: number; unchanged: number };
    expect([again.code, again.stderr, added + unchanged]).toEqual([0, expect.not.stringContaining(SECRET), FILES]);
    expect(unchanged).toBeGreaterThan(0);
  });

  it("is told by the API as a problem, until it is back", async () => {
    const store = await open();
    const logged: string[] = [];
    const api = await createServer({ store, port: 0, log: (text) => logged.push(text) });
    const ask = (path = "/api/stats") => fetch(api.url + path);
    expect((await ask()).status).toBe(200);
    await server!.kill();
    for (const path of ["/api/stats", "/api/search?q=青禾", "/api/entities/company:青禾出行/mentions?cursor=x"]) {
      const began = performance.now();
      const answer = await ask(path);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "application/problem+json"]);
      const { detail } = (await answer.json()) as { detail: string };
      expect(detail).toMatch(/No Neo4j server answers at bolt:.*Check that it runs/u);
      expect(detail).not.toContain(SECRET);
      expect(performance.now() - began).toBeLessThan(10_000);
    }
    await start(kind);
    await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);
    expect(logged).toEqual([]);
    await api.close();
    await store.close();
  });

  it("is frozen: the API says so as well, and goes on when it thaws", async () => {
    const store = await open();
    const api = await createServer({ store, port: 0 });
    const status = async () => (await fetch(`${api.url}/api/stats`)).status;
    expect(await status()).toBe(200);
    freeze(kind, true);
    expect([await status(), await status()]).toEqual([503, 503]);
    freeze(kind, false);
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
    await api.close();
    await store.close();
  });

  it("is read only: it is read, and a change says what to do", async () => {
    await server!.stop();
    await start(kind, true);
    const store = await open();
    expect((await store.counts()).issues).toBe(ISSUES + FILES);
    await expect(put(store, writersIssue(0, 1))).rejects.toThrow(/the database is read only\. Make it writable/u);
    await store.close();
  });
});
