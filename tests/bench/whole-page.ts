/** The whole page over a made store: what its script costs at a thousand nodes and at twenty thousand, and how long its tasks are. */
import type { Browser, Page } from "playwright-core";
import { createServer } from "../../src/api/server.ts";
import { entityId } from "../../src/model/identity.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import { drawn, nodes } from "../e2e/map.ts";
import { buildPage } from "../e2e/server.ts";
import { DIST, type Metered, metered } from "./bench-pages.ts";
import { largeStore } from "./large-store.ts";
import { madeGraph } from "./page/made-graph.ts";
import { corpusOf, entityAt } from "./synthetic.ts";

/** Two thousand articles; its three greatest have about a thousand neighbours, all of which are drawn. */
const ISSUES = 40;
const HUBS = 3;
const NEIGHBOURS = 1000;
/** Of a picture that no store has to be made for. */
const CROWD = { nodes: 20_000, edges: 80_000 };

/** Runs in the page before its own scripts: notes the longest task, the longest script within one, and when the map is first drawn. A task is also long while it waits for a picture that is drawn in software. */
const WATCH = `
  globalThis.longest = { task: 0, script: 0 };
  const noteLonger = (what, duration) => { longest[what] = Math.max(longest[what], duration); };
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => noteLonger("task", duration)))
    .observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ scripts }) => scripts.forEach(({ duration }) => noteLonger("script", duration))),
  ).observe({ type: "long-animation-frame", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".map[data-placed]")) return;
    globalThis.drawnAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });`;

const watch = (page: Page) => page.addInitScript({ content: WATCH });

/** Prints what each step of the journey costs: script, the longest task, the longest script. */
export async function wholePage(browser: Browser): Promise<void> {
  await buildPage();
  const store = await openEmbedded(await largeStore(corpusOf(ISSUES)));
  const server = await createServer({ store, page: DIST, port: 0 });
  const open = (query: string, prepare: (page: Page) => Promise<unknown> = watch) =>
    metered(browser, `${server.url}/?lang=zh${query}`, "globalThis.drawnAt", prepare);
  try {
    const first = await open("");
    console.log(`\nThe page: first picture after ${(await first.page.evaluate<number>("drawnAt")).toFixed(0)} ms`);
    await first.page.context().close();
    const roots = Array.from({ length: HUBS }, (_, rank) => idAt(rank)).map((id) => root(id, NEIGHBOURS));
    await journey(await open(`${roots.join("")}&ties=both`));
    await crowd(
      await open(`${root(idAt(0), NEIGHBOURS)}&layout=kind`, async (page) => [watch(page), await crowded(page)]),
    );
  } finally {
    await server.close();
    await store.close();
  }
}

const idAt = (rank: number): string => entityId(entityAt(rank).kind, entityAt(rank).name);
const root = (id: string, most: number): string => `&e=${encodeURIComponent(`${id} all ${most}`)}`;

/** Every subgraph that is asked for is the crowd. */
async function crowded(page: Page): Promise<void> {
  const { nodes, edges } = madeGraph(CROWD.nodes, CROWD.edges);
  const body = JSON.stringify({
    entities: nodes.map(({ id, label, kind, mentions }) => ({
      ...{ id, name: label, type: kind, aliases: [], mentions, issues: 1 },
    })),
    edges: edges.map(({ head, tail, kind, status }) => ({ head, type: kind, tail, status, evidence: [] })),
    coMentions: [],
    left: { entities: 0, edges: 0, coMentions: 0 },
  });
  await page.route("**/api/subgraph*", (route) => route.fulfill({ contentType: "application/json", body }));
}

type Step = (name: string, work: () => Promise<unknown>, before?: number) => Promise<void>;

/** A table with a row for each step. */
async function table({ page, script }: Metered, title: string): Promise<Step> {
  const facts = (await page.locator(".footer-facts span").first().innerText()).trim();
  console.log(`${`${title}, ${facts}`.padEnd(34)}  script (ms)   longest task   longest script`);
  return async (name, work, before = 0) => {
    const took = before || (await script(work));
    const longest = await page.evaluate<{ task: number; script: number }>("longest");
    await page.evaluate("globalThis.longest = { task: 0, script: 0 }");
    const figures = [took.toFixed(1).padStart(12), longest.task.toFixed(0).padStart(14), longest.script.toFixed(0)];
    console.log(`  ${name.padEnd(36)}${figures[0]}${figures[1]}${figures[2]!.padStart(16)}`);
  };
}

/** By selectors: looking for roles and names is script of its own, which would be counted. */
async function journey(metered: Metered): Promise<void> {
  const { page } = metered;
  await drawn(page);
  const step = await table(metered, "The journey");
  await step("arriving", async () => undefined, metered.first);
  const spots = [...(await nodes(page)).values()];
  await page.evaluate("globalThis.longest = { task: 0, script: 0 }");
  await step("panning, ten moves", () => panned(page));
  await step("hovering eight nodes", async () => {
    for (const { x, y } of spots.slice(20, 28)) await page.mouse.move(x + 40, y + 30);
  });
  await step("zooming", () => page.mouse.wheel(0, -240));
  await step("choosing a node", () => chosen(page));
  await step("expanding it", async () => {
    await page.keyboard.press("KeyE");
    const ask = page.locator(".ask button").first();
    if (await ask.isVisible()) await ask.click();
  });
  await step("reading an article", () => page.locator(".issue-group .quote").first().click());
  await step("searching", () => searched(page));
  await step("filtering a kind", async () => {
    await page.locator(".footer button").first().click();
    await page.locator(".filters input[type=checkbox]").nth(1).uncheck();
  });
  await page.keyboard.press("Escape");
  await step("choosing months", async () => {
    await page.locator(".footer button").nth(1).click();
    const { x, y, width, height } = (await page.locator(".time svg").first().boundingBox())!;
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 6 });
    await page.mouse.up();
  });
  await step("undoing", () => page.keyboard.press("Control+z"));
  await step("the table", () => page.locator(".header label", { hasText: "表" }).click());
  await step("the map again", () => page.locator(".header label", { hasText: "图" }).click());
}

/** What must stay usable. */
async function crowd(metered: Metered): Promise<void> {
  const { page } = metered;
  await drawn(page);
  const step = await table(metered, "A crowd");
  await step("arriving", async () => undefined, metered.first);
  await step("panning, ten moves", () => panned(page));
  await step("choosing a node", () => chosen(page));
  await step("searching", () => searched(page));
}

async function panned(page: Page): Promise<void> {
  await page.mouse.move(300, 90);
  await page.mouse.down();
  for (let move = 1; move <= 10; move++) await page.mouse.move(300 + move * 4, 90 + move * 3);
  await page.mouse.up();
}

async function chosen(page: Page): Promise<void> {
  await page.locator(".map-canvas").focus();
  await page.keyboard.press("ArrowRight");
  await page.locator(".panel .panel-head, .panel .notice").first().waitFor();
}

async function searched(page: Page): Promise<void> {
  await page.locator("#search").fill("云");
  await page.locator("[role=option]").first().waitFor();
  await page.keyboard.press("Escape");
}
