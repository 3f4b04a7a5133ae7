/** The commands print the same of a graph, whichever store they are told of. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { startTrial } from "../../scripts/support/neo4j-trial.ts";
import { newsletters } from "../store/newsletters.ts";
import { onServer } from "../store/on-server.ts";
import { script } from "./spawn.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), "guanxi-both-"));
const file = join(folder, "graph.db");
const trial = await startTrial(1);
afterAll(async () => {
  await trial?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const COMMANDS: readonly (readonly [name: string, ...rest: readonly string[]])[] = [
  ["stats", "--json"],
  ["search", "kuaishou", "--json"],
  ["mentions", "快手", "--since", "2022-01-03", "--json"],
  ["export", "--co-mentions", "--format", "json"],
  ["export", "--ego", "美团", "--depth", "2", "--format", "gexf"],
  ["export", "--path", "菜鸟", "拼多多", "--format", "json"],
];

onServer("the commands on Neo4j", trial, ({ empty }) => {
  let url: string;
  beforeAll(async () => {
    url = await empty();
    const files = newsletters(join(folder, "issues"), 8);
    for (const store of [file, url])
      expect(await script("build-graph", [...files, "--store", store])).toMatchObject({ code: 0 });
    for (const store of [file, url])
      expect(await script("remove", ["晨报-2022-01-08.md", "--store", store])).toMatchObject({ code: 0 });
  });

  it.each(COMMANDS)("%s %s: as on a file", async (name, ...rest) => {
    const [neo, embedded] = [
      await script(name, [...rest, "--store", url]),
      await script(name, rest, { GUANXI_STORE: file }),
    ];
    expect([embedded.code, embedded.stdout.length > 50]).toEqual([0, true]);
    expect(neo).toEqual(embedded);
  });
});
