/** The map comes and goes: what it held it lets go of, and a lost graphics context comes back. */
import type { CDPSession, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn, nodes } from "./map.ts";
import { visits } from "./visits.ts";

const TIMES = 100;
const WARM_UP = 5;
const id = encodeURIComponent("company:快手");
const SMALL = { viewport: { width: 800, height: 480 } };

/** Runs in the page: remembers every graphics context, without holding on to it. */
const WATCH = `
  globalThis.contexts = [];
  const known = new WeakSet();
  const plain = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = plain.call(this, kind, ...rest);
    if (context && kind.startsWith("webgl") && !known.has(context)) {
      known.add(context);
      contexts.push(new WeakRef(context));
    }
    return context;
  };`;
const LIVE = "contexts.filter((context) => context.deref()?.isContextLost() === false).length";

/** After garbage was collected. */
async function counted(devtools: CDPSession): Promise<{ nodes: number; listeners: number; documents: number }> {
  await devtools.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners, documents } = await devtools.send("Memory.getDOMCounters");
  return { nodes, listeners: jsEventListeners, documents };
}

describe.skipIf(!haveBrowser())("the map", () => {
  const { go, url } = visits();

  async function watched(): Promise<Page> {
    const page = await go("/?lang=zh", SMALL);
    await page.addInitScript({ content: WATCH });
    await page.goto(`${url()}/?e=${id}&lang=zh`);
    await drawn(page);
    return page;
  }
  const show = async (page: Page, name: "图" | "表") => {
    await page.getByText(name, { exact: true }).first().click();
    await page
      .locator(name === "图" ? ".map[data-placed]" : "table.data")
      .first()
      .waitFor();
  };

  test(`opened and closed ${TIMES} times leaves no graphics context, no listener and no node behind`, async () => {
    const page = await watched();
    const devtools = await page.context().newCDPSession(page);
    let before = await counted(devtools);
    for (let time = 0; time < TIMES; time++) {
      await show(page, "表");
      if (time === WARM_UP) before = await counted(devtools);
      await show(page, "图");
    }
    await show(page, "表");
    expect(await page.evaluate(LIVE)).toBe(0);
    expect(await page.evaluate("contexts.length")).toBeGreaterThanOrEqual(TIMES);
    const after = await counted(devtools);
    // Fewer than one for each time: what is left does not grow with them.
    expect(after.listeners - before.listeners).toBeLessThan(TIMES / 4);
    expect(after.nodes - before.nodes).toBeLessThan(TIMES / 2);
    expect(after.documents).toBe(before.documents);
    await show(page, "图");
    expect((await nodes(page)).has("快手")).toBe(true);
  }, 600_000);

  test("heals when its graphics contexts are lost, again and again, and holds on to none of them", async () => {
    const page = await watched();
    const healthy = await page.evaluate(LIVE);
    for (let time = 0; time < 3; time++) {
      await page.evaluate(`document.querySelector("canvas.sigma-edges")
        .getContext("webgl2").getExtension("WEBGL_lose_context").loseContext()`);
      await expect.poll(() => page.evaluate(LIVE), { timeout: 10_000 }).toBe(healthy);
      await drawn(page);
      expect((await nodes(page)).has("快手")).toBe(true);
    }
    expect(await page.locator("canvas.sigma-nodes").count()).toBe(1);
  });
});
