/** Large pictures are laid out beside the server, not in its way. */
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { layOut } from "../../src/api/layouter.ts";
import { createApi } from "../../src/api/routes.ts";
import { arrange } from "../../src/graph/layout.ts";
import { extract, type Said } from "../store/fixtures.ts";
import { sampleStore } from "./sample-store.ts";

const NODES = 300;
const ids = Array.from({ length: NODES }, (_, at) => `company:司${at}号`);
/** Each is bound to two before it. */
const pairs = ids.flatMap((_, at) => (at === 0 ? [] : [[at, at >> 1] as const, [at, (at * 7) % at] as const]));

test("a large picture lies as it would have been laid out here, and others have their turn meanwhile", {
  timeout: 60_000,
}, async () => {
  const boxes = ids.map((id) => ({ id, radius: 9, label: { width: 40, height: 12 } }));
  const lines = pairs.map(([a, b]) => ({ source: ids[a]!, target: ids[b]!, weight: 1 }));
  let turns = 0;
  const clock = setInterval(() => turns++, 1);
  const at = await layOut({ boxes, lines });
  clearInterval(clock);
  expect(at).toEqual(arrange(boxes, lines));
  expect(turns).toBeGreaterThan(10);
});

test("a server answers while it lays out a large picture", { timeout: 60_000 }, async () => {
  const { store, close } = await sampleStore();
  const names = ids.map((id) => id.slice("company:".length));
  const said = pairs.map(([a, b]): Said => [names[a]!, "partners_with", names[b]!]);
  const article = { text: names.join("、"), names: names.map((name) => ["company", name] as const), said };
  await store.put(extract({ id: "large", articles: [article] }), { source: "large", fingerprint: "1" });
  const app = createApi({ store });
  let isDrawn = false;
  const draw = async () => {
    const answer = await app.request("/api/export?format=svg");
    isDrawn = true;
    return answer.text();
  };
  const drawn = draw();
  let answered = 0;
  for (; !isDrawn; answered++) {
    expect((await app.request("/api/health")).status).toBe(200);
    await pause(1);
  }
  expect(answered).toBeGreaterThan(10);
  expect(await drawn).toContain(names.at(-1));
  await close();
});
