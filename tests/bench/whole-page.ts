/** The whole page over a made store, at a thousand nodes: what its script costs, and how long its tasks are. */
import type { Browser } from "playwright-core";
import { createServer } from "../../src/api/server.ts";
import { entityId } from "../../src/model/identity.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import { drawn, nodes } from "../e2e/map.ts";
import { buildPage } from "../e2e/server.ts";
import { DIST, type Metered, metered } from "./bench-pages.ts";
import { largeStore } from "./large-store.ts";
import { corpusOf, entityAt } from "./synthetic.ts";

/** Two thousand articles; its three greatest have about a thousand neighbours. */
const ISSUES = 40;
const HUBS = 3;

/** Runs in the page before its own scripts: notes every task of more than 50 ms, and when the map is first drawn. */
const WATCH = `
  globalThis.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(longest, duration);
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".map[data-placed]")) return;
    globalThis.drawnAt = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true });`;

/** Prints what each step of the journey costs: script, and the longest task. */
export async function wholePage(browser: Browser): Promise<void> {
  await buildPage();
  const store = await openEmbedded(await largeStore(corpusOf(ISSUES)));
  const server = await createServer({ store, page: DIST, port: 0 });
  try {
    const first = await metered(browser, `${server.url}/?lang=zh`, "globalThis.drawnAt", WATCH);
    console.log(`\nThe page: first picture after ${(await first.page.evaluate<number>("drawnAt")).toFixed(0)} ms`);
    await first.page.context().close();
    const hubs = Array.from({ length: HUBS }, (_, rank) => entityAt(rank)).map(({ kind, name }) =>
      entityId(kind, name),
    );
    const roots = hubs.map((id) => `e=${encodeURIComponent(`${id} all 400`)}`).join("&");
    await journey(await metered(browser, `${server.url}/?${roots}&ties=both&lang=zh`, "globalThis.drawnAt", WATCH));
  } finally {
    await server.close();
    await store.close();
  }
}

/** By selectors: looking for roles and names is script of its own, which would be counted. */
async function journey({ page, first, script }: Metered): Promise<void> {
  await drawn(page);
  const facts = (await page.locator(".footer-facts span").first().innerText()).trim();
  console.log(`The journey, ${facts}       script (ms)   longest task (ms)`);
  const step = async (name: string, work: () => Promise<unknown>, before = 0) => {
    const took = before || (await script(work));
    const longest = await page.evaluate<number>("longest");
    await page.evaluate("globalThis.longest = 0");
    console.log(`  ${name.padEnd(40)}${took.toFixed(1).padStart(10)}${longest.toFixed(0).padStart(16)}`);
  };
  await step("arriving", async () => undefined, first);
  const spots = [...(await nodes(page)).values()];
  await page.evaluate("globalThis.longest = 0");
  await step("panning, ten moves", async () => {
    await page.mouse.move(300, 90);
    await page.mouse.down();
    for (let move = 1; move <= 10; move++) await page.mouse.move(300 + move * 4, 90 + move * 3);
    await page.mouse.up();
  });
  await step("hovering eight nodes", async () => {
    for (const { x, y } of spots.slice(20, 28)) await page.mouse.move(x + 40, y + 30);
  });
  await step("zooming", () => page.mouse.wheel(0, -240));
  await step("choosing a node", async () => {
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator(".issue-group .quote").first().waitFor();
  });
  await step("reading an article", () => page.locator(".issue-group .quote").first().click());
  await step("searching", async () => {
    await page.locator("#search").fill("云");
    await page.locator("[role=option]").first().waitFor();
  });
  await page.keyboard.press("Escape");
  await step("filtering a kind", async () => {
    await page.locator(".footer button").first().click();
    await page.locator(".filters input[type=checkbox]").nth(1).uncheck();
  });
  await page.keyboard.press("Escape");
  await step("the table", () => page.locator(".header label", { hasText: "表" }).click());
  await step("the map again", () => page.locator(".header label", { hasText: "图" }).click());
}
