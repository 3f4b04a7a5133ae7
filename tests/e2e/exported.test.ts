/** Pages that open from a file: the graph to explore, and the dossier to print. No server, no request. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { dossierOf } from "../../src/api/dossier.ts";
import { viewOf } from "../../src/api/view.ts";
import { writePrint } from "../../src/export/dossier-print.ts";
import { writeHtml } from "../../src/export/html.ts";
import { sourceOf } from "../../src/export/source.ts";
import { sampleStore } from "../api/sample-store.ts";
import { GRAPH, HOSTILE_NAMES } from "../export/graphs.ts";
import { textOf } from "../export/text-of.ts";
import { haveBrowser, launch, type Watched, watched } from "./browser.ts";
import { buildPage } from "./server.ts";
import { accessible } from "./visits.ts";

const TEMPLATE = fileURLToPath(new URL("../../dist/offline.html", import.meta.url));

describe.skipIf(!haveBrowser())("a page that was exported", () => {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-page-"));
  const [graph, dossier] = ["graph.html", "dossier.html"].map((name) => join(folder, name));
  const open: Watched[] = [];
  let browser: Browser;

  beforeAll(async () => {
    await buildPage();
    browser = await launch();
    const page = await readFile(TEMPLATE, "utf8");
    const view = await viewOf(sourceOf(GRAPH), { about: ["</title><script>alert(1)</script>"], first: [], page });
    writeFileSync(graph!, await textOf(writeHtml(view)));
    const sample = await sampleStore();
    const entity = (await sample.store.entity("company:白鹿"))!;
    writeFileSync(dossier!, await textOf(writePrint(await dossierOf(sample.store, entity))));
    await sample.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    const seen = open.splice(0);
    for (const { page } of seen) await page.context().close();
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
  });

  /** Every request but that for the file itself is a fault. */
  async function go(file: string, options: BrowserContextOptions = {}): Promise<Page> {
    const url = pathToFileURL(file).href;
    const one = await watched(browser, url, { offline: true, ...options });
    open.push(one);
    one.page.on("request", (request) => {
      if (request.url() !== url) one.faults.push(`request: ${request.url()}`);
    });
    one.page.on("dialog", () => one.faults.push("a dialog"));
    await one.page.goto(url);
    return one.page;
  }

  test.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 390],
    ["dark", 390],
  ] as const)("search, names, sentences with citation: %s, %i px", async (colorScheme, width) => {
    const page = await go(graph!, { colorScheme, viewport: { width, height: 844 } });
    await page.getByRole("combobox").fill("bird");
    await page.getByRole("option", { name: /青鸟/u }).waitFor();
    await accessible(page);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "青鸟", exact: true, level: 2 }).waitFor();
    await page.getByText("青鸟科技、Bird").waitFor();
    await page.locator("summary", { hasText: "合作" }).filter({ hasNotText: "否认" }).click();
    await page.locator("blockquote", { hasText: "青鸟与白鹿合作。" }).waitFor();
    expect(await page.locator("blockquote mark").allTextContents()).toEqual(["青鸟", "白鹿"]);
    await page.getByText("〔刊·2022〕").first().waitFor();
    await accessible(page);
    const across = (await page.evaluate("[document.documentElement.scrollWidth, innerWidth]")) as [number, number];
    expect(across[0]).toBeLessThanOrEqual(across[1]);
  });

  test("a click on a line opens what is said of its two ends", async () => {
    const page = await go(graph!);
    await page.getByRole("combobox").fill("白鹿");
    await page.keyboard.press("Enter");
    const canvas = (await page.getByRole("application").boundingBox())!;
    const middle = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2] as const;
    // Framed are 白鹿 and its one neighbour 青鸟: their line crosses the middle.
    await page.getByRole("heading", { name: "白鹿", level: 2 }).waitFor();
    for (let off = -60; off <= 60 && !(await page.locator("#panel h2", { hasText: "·" }).count()); off += 4)
      await page.mouse.click(middle[0] + off, middle[1] + off / 3);
    await page.locator("#panel h2", { hasText: "·" }).waitFor();
    await page.locator("blockquote", { hasText: "拟投资。" }).waitFor();
    await page.locator(".status-denied").waitFor();
  });

  test("filters by kind of entity and relation, says what is hidden; tables for those who do not see the map", async () => {
    const page = await go(graph!);
    await page.getByText("筛选", { exact: true }).click();
    await page.getByRole("checkbox", { name: /任职/u }).uncheck();
    await page
      .getByText(new RegExp(`筛选隐去 ${HOSTILE_NAMES.length} 个实体、${HOSTILE_NAMES.length} 条关系`, "u"))
      .waitFor();
    await page.getByRole("checkbox", { name: /任职/u }).check();
    await page.getByRole("button", { name: "表", exact: true }).click();
    await accessible(page);
    expect(await page.getByRole("table", { name: "实体" }).locator("tbody tr").count()).toBe(GRAPH.entities.length);
    await page.getByRole("table", { name: "关系" }).getByRole("button", { name: "青鸟" }).first().click();
    await page.locator("blockquote").first().waitFor();
  });

  test("English, and hostile names as plain text", async () => {
    const page = await go(graph!, { locale: "en-GB" });
    await page.getByText("Relations with most sentences").waitFor();
    expect(await page.title()).toBe("</title><script>alert(1)</script>");
    await page.getByRole("combobox").fill("</script>");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "</script><script>alert(1)</script>", level: 2 }).waitFor();
    await page.getByRole("button", { name: /Chinese|中文/u }).click();
    await page.getByText("又名").waitFor();
  });

  test("a dossier for the printer is read without a script", async () => {
    const page = await go(dossier!, { javaScriptEnabled: false });
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("白鹿");
    expect(await page.getByRole("heading", { name: "白鹿 — 青鸟" }).count()).toBe(1);
    expect(await page.locator("script, iframe, img, link").count()).toBe(0);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});
