/** The pages of a bench: the map alone, bare Sigma with the same graph, both as vite delivers them; and what their scripts cost. */
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { build, preview } from "vite";

/** Where the explorer's own page is built. */
export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));
const ROOT = fileURLToPath(new URL("page/", import.meta.url));
const page = (name: string) => fileURLToPath(new URL(`page/${name}.html`, import.meta.url));

/** Builds and serves them; `close` ends it. */
export async function servedPages(outDir: string): Promise<{ url: string; close: () => Promise<void> }> {
  const whole = { root: ROOT, configFile: false, logLevel: "error" } as const;
  const rollupOptions = { input: { ours: page("ours"), bare: page("bare") } };
  const building = { outDir, emptyOutDir: true, target: "es2023", rollupOptions };
  await build({ ...whole, build: building, worker: { format: "es" } });
  const server = await preview({ ...whole, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  return { url: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** A page with a meter of its script. */
export interface Metered {
  readonly page: Page;
  /** Milliseconds of script until the first picture. */
  readonly first: number;
  /** Milliseconds of script that something takes, until the page has rested. */
  script(work: () => Promise<unknown>): Promise<number>;
}

/** Milliseconds in which a page that was left alone has painted. */
const REST = 300;

/** Once `ready` is true. Script time is the browser's own count: all that JavaScript does, and waits for, in event handlers, frames and timers. */
export async function metered(
  browser: Browser,
  url: string,
  ready: string,
  prepare?: (page: Page) => Promise<unknown>,
): Promise<Metered> {
  // What is waited for is asked by a text of script, which the page's own policy forbids.
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1000, height: 640 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await prepare?.(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await page.goto(url);
  await page.waitForFunction(ready, null, { timeout: 120_000 });
  return {
    first: (await scriptSeconds(devtools)) * 1000,
    page,
    script: async (work) => {
      const from = await scriptSeconds(devtools);
      await work();
      await rested(page);
      return ((await scriptSeconds(devtools)) - from) * 1000;
    },
  };
}

async function rested(page: Page): Promise<void> {
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  await page.waitForTimeout(REST);
  await page.evaluate("new Promise(requestAnimationFrame)");
}

async function scriptSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "ScriptDuration")!.value;
}
