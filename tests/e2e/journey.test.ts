/** Through the page as its user goes: search, map, sentence, article, filter, expand, undo, link, export, table. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { haveBrowser, launch, type Watched, watched } from "./browser.ts";
import { drawn, exported, lines, nodes } from "./map.ts";
import { buildPage, type Served, serve } from "./server.ts";
import { accessible } from "./visits.ts";

/** Runs in the page: as on a device without WebGL. */
const NO_WEBGL = `
  const plain = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return kind.startsWith("webgl") ? null : plain.call(this, kind, ...rest);
  };`;

/** Runs in the page: what a driver does when it resets. */
const LOSE_CONTEXT = `document.querySelector("canvas.sigma-nodes")
  .getContext("webgl2").getExtension("WEBGL_lose_context").loseContext()`;

describe.skipIf(!haveBrowser())("the page", () => {
  let browser: Browser;
  let sample: Served;
  const open: Watched[] = [];

  beforeAll(async () => {
    await buildPage();
    [browser, sample] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });
  afterEach(async () => {
    const seen = open.splice(0);
    for (const { page } of seen) await page.context().close();
    expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
  });

  async function go(path = "/", options: Parameters<typeof watched>[2] = {}, from = sample): Promise<Page> {
    const one = await watched(browser, from.url, options);
    open.push(one);
    await one.page.goto(from.url + path);
    return one.page;
  }
  const id = encodeURIComponent("company:快手");
  const around = `/?e=${id}&at=${id}&lang=zh`;

  test("arrives with the search focused, the newest relations drawn and listed", async () => {
    const page = await go();
    await drawn(page);
    expect(await page.evaluate("document.activeElement.id")).toBe("search");
    expect((await nodes(page)).size).toBeGreaterThan(10);
    expect(await page.locator(".relation-list li").count()).toBeGreaterThan(10);
    expect(await page.locator(".legend li").count()).toBeGreaterThan(2);
    await page.locator(".chip").first().click();
    await page.getByRole("heading", { name: "每月提及" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "最近的关系" }).waitFor();
  });

  test("searches Chinese and pinyin by keyboard alone", async () => {
    const page = await go();
    for (const text of ["快手", "kuaishou"]) {
      await page.getByRole("combobox").fill(text);
      await page
        .getByRole("option", { name: /快手.*企业.*次提及/u })
        .first()
        .waitFor();
      await accessible(page);
    }
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "快手", exact: true, level: 2 }).waitFor();
    expect(new URL(page.url()).searchParams.getAll("e")).toEqual(["company:快手"]);
  });

  test("leaves Enter to the input method while it composes", async () => {
    const page = await go();
    await page.getByRole("combobox").fill("快手");
    await page.getByRole("option").first().waitFor();
    const before = page.url();
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send("Input.imeSetComposition", { text: "dian shang", selectionStart: 10, selectionEnd: 10 });
    await page.keyboard.press("Enter");
    await page.waitForTimeout(400);
    expect(page.url()).toBe(before);
    await keyboard.send("Input.insertText", { text: "电商" });
    await page
      .getByRole("option", { name: /快手电商/u })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "快手电商", level: 2 }).waitFor();
  });

  test("says what it did not find", async () => {
    const page = await go();
    await page.getByRole("combobox").fill("没有这样的名字吧");
    await page.getByText("没有找到").waitFor();
    await accessible(page);
  });

  test("reads from node to line to sentence to article", async () => {
    const page = await go(`/?e=${id}&lang=zh`);
    await drawn(page);
    const spot = (await nodes(page)).get("快手")!;
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole("heading", { name: "快手", exact: true, level: 2 }).waitFor();
    await page.locator(".issue-group .quote mark").first().waitFor();
    const more = page.getByRole("button", { name: /^更多/u });
    const count = await page.locator(".issue-group .quote").count();
    await more.click();
    await expect.poll(() => page.locator(".issue-group .quote").count()).toBeGreaterThan(count);
    await page.keyboard.press("Escape");
    const line = (await lines(page))[0]!;
    await page.mouse.click(line.x, line.y);
    await page.locator(".particulars").first().waitFor();
    await page.locator(".evidence-list .quote").first().click();
    await page.locator(".reader .evidence").first().waitFor();
    await accessible(page);
    const name = page.locator(".reader .name").first();
    await name.click();
    expect(new URL(page.url()).searchParams.get("at")).toBeTruthy();
    expect(await page.locator(".reader").count()).toBe(1);
  });

  test("filters and says how much it hides", async () => {
    const page = await go("/?lang=zh");
    await drawn(page);
    await page.getByRole("button", { name: "筛选" }).click();
    await page.getByRole("checkbox", { name: /机构/u }).uncheck();
    await page.getByText(/筛选隐去 \d+ 个实体/u).waitFor();
    await accessible(page);
    expect(new URL(page.url()).searchParams.get("types")).toBe("agency");
    await page.getByRole("button", { name: "全部显示" }).click();
    await page.getByText(/筛选隐去/u).waitFor({ state: "detached" });
    await page.getByText("两者", { exact: true }).click();
    await page.getByText(/较弱的同现未画/u).waitFor();
  });

  test("expands, hides, keeps, undoes; what was drawn stays where it was", async () => {
    const page = await go(around);
    await drawn(page);
    const before = await nodes(page);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("ArrowLeft");
    const expand = page.getByRole("button", { name: /^展开 \d+ 个/u });
    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowLeft"]) {
      if (await expand.isVisible().catch(() => false)) break;
      await page.keyboard.press(key);
      await page.waitForTimeout(600);
    }
    await expand.click();
    await expect.poll(async () => (await nodes(page)).size).toBeGreaterThan(before.size);
    const grown = (await nodes(page)).size;
    await page.getByRole("button", { name: "隐藏", exact: true }).click();
    await page.getByText(/已隐藏 1 个实体/u).waitFor();
    for (let step = 0; step < 2; step++) await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(async () => (await nodes(page)).size).toBe(before.size);
    await page.getByRole("button", { name: "重做" }).click();
    await expect.poll(async () => (await nodes(page)).size).toBe(grown);
  });

  test("asks before it expands a hub", async () => {
    const page = await go("/?ties=both&lang=zh");
    await drawn(page);
    const spot = (await nodes(page)).get("京东")!;
    const asked = page.getByRole("alertdialog");
    await expect
      .poll(
        async () => {
          // On a busy machine the two clicks may come too far apart to be one double click.
          await page.mouse.dblclick(spot.x, spot.y);
          await page.waitForTimeout(800);
          return asked.count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
    await asked.getByText(/将带来 \d+ 个新实体/u).waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });
  });

  test("a dragged node keeps its place, and the others theirs", async () => {
    const page = await go(`/?e=${id}&lang=zh`);
    await drawn(page);
    const before = await nodes(page);
    const [name, spot] = [...before][1]!;
    await page.mouse.move(spot.x, spot.y);
    await page.mouse.down();
    await page.mouse.move(spot.x + 40, spot.y + 20, { steps: 4 });
    await page.mouse.move(spot.x + 80, spot.y + 50, { steps: 4 });
    await page.mouse.up();
    await page.waitForTimeout(300);
    for (const [other, at] of await nodes(page)) {
      const was = before.get(other)!;
      const moved = Math.hypot(at.x - was.x, at.y - was.y);
      if (other === name) expect(moved).toBeGreaterThan(60);
      else expect(moved).toBeLessThan(2);
    }
  });

  test("lays out until it is stopped", async () => {
    const page = await go("/?lang=zh");
    await drawn(page);
    await page.getByRole("button", { name: "布局", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "自然" }).click();
    await page.getByRole("button", { name: "停止布局" }).click();
    await page.getByRole("button", { name: "布局", exact: true }).waitFor();
  });

  test("a link holds the view; reload and back keep it", async () => {
    const page = await go(`${around}&background=1&ties=both&as=table`);
    await page.getByRole("table").waitFor();
    const address = page.url();
    await page.reload();
    await page.getByRole("heading", { name: "快手", exact: true, level: 2 }).waitFor();
    expect(page.url()).toBe(address);
    await page.getByText("图", { exact: true }).click();
    await drawn(page);
    await page.goBack();
    await page.getByRole("table").waitFor();
  });

  test("exports the view", async () => {
    const page = await go(around);
    await drawn(page);
    const json = await exported(page, /^JSON（/u);
    expect(json.text).toContain("快手");
    expect((await exported(page, /^GEXF/u)).text).toContain("<gexf");
    expect((await exported(page, /^CSV/u)).text.length).toBeGreaterThan(100);
    expect((await exported(page, /^PNG/u)).text.slice(1, 4)).toBe("PNG");
    expect((await exported(page, /^SVG/u)).text).toMatch(/^<svg[\s\S]*快手[\s\S]*<\/svg>\s*$/u);
  });

  test("the table does all of it by keyboard", async () => {
    const page = await go(`/?e=${id}&as=table&lang=zh`);
    await page.getByRole("button", { name: "按名称排序" }).press("Enter");
    expect(await page.locator("th[aria-sort=ascending]").innerText()).toContain("名称");
    await page.getByRole("row").nth(1).getByRole("button").press("Enter");
    await page.locator("tr[data-chosen]").waitFor();
    await page.getByText(/^连线 \d+$/u).click();
    await page.getByRole("row").nth(1).getByRole("button").press("Enter");
    await page.locator(".evidence-list .quote").first().press("Enter");
    await page.locator(".reader").waitFor();
    await accessible(page);
  });

  test("without WebGL it says so and shows the table", async () => {
    const one = await watched(browser, sample.url);
    open.push(one);
    await one.page.addInitScript({ content: NO_WEBGL });
    await one.page.goto(`${sample.url}${around}`);
    await one.page.getByText(/没有 WebGL/u).waitFor();
    await one.page.getByRole("table").waitFor();
    await accessible(one.page);
  });

  test("rebuilds the map after the graphics context was lost", async () => {
    const page = await go(around);
    await drawn(page);
    await page.evaluate(LOSE_CONTEXT);
    await page.waitForTimeout(1500);
    expect((await nodes(page)).has("快手")).toBe(true);
    expect(await page.locator("canvas.sigma-nodes").count()).toBe(1);
  });

  test("an empty store and a server that is away say what to do", async () => {
    const empty = await serve("--no-sample");
    const page = await go("/?lang=zh", {}, empty);
    await page.getByText("npm run build-graph").waitFor();
    await accessible(page);
    await empty.close();
    const seen = open.at(-1)!;
    await page.getByRole("combobox").fill("快手");
    await page.getByText("连不上服务").waitFor();
    // The browser itself reports the refused connection.
    seen.faults.splice(
      0,
      seen.faults.length,
      ...seen.faults.filter((fault) => !fault.includes("ERR_CONNECTION_REFUSED")),
    );
  });

  test("a database that is away is told of, and the page goes on by itself when it is back", async () => {
    const page = await go("/?lang=zh");
    await drawn(page);
    const problem = { status: 503, contentType: "application/problem+json", body: '{"status":503,"detail":"away"}' };
    await page.route("**/api/entities/**", (route) => route.fulfill(problem));
    await page.locator(".chip").first().click();
    await page.getByText("图数据库暂时连不上").first().waitFor();
    await accessible(page);
    await page.unroute("**/api/entities/**");
    await page.getByText("图数据库暂时连不上").first().waitFor({ state: "detached", timeout: 20_000 });
    const seen = open.at(-1)!;
    // The browser itself reports the refused answers.
    seen.faults.splice(0, seen.faults.length, ...seen.faults.filter((fault) => !fault.includes("503")));
  });

  const looks = [
    { language: "zh", colorScheme: "light", width: 1440 },
    { language: "en", colorScheme: "dark", width: 1440 },
    { language: "zh", colorScheme: "dark", width: 390 },
    { language: "en", colorScheme: "light", width: 390 },
  ] as const;
  test.each(looks)(
    "is legible and accessible: $language, $colorScheme, $width px",
    async ({ language, colorScheme, width }) => {
      const locale = language === "zh" ? "zh-CN" : "en-US";
      const page = await go(`/?e=${id}&at=${id}`, { locale, colorScheme, viewport: { width, height: 860 } });
      await drawn(page);
      await page.locator(".issue-group").first().waitFor();
      expect(new URL(page.url()).searchParams.get("lang")).toBe(language);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      const cut =
        "[...document.querySelectorAll('.tools > *, .footer > button')].filter((one) => one.scrollWidth > one.clientWidth + 1)";
      expect(await page.evaluate(`${cut}.map((one) => one.textContent)`)).toEqual([]);
      await accessible(page);
      for (const name of language === "zh" ? ["读", "表"] : ["Read", "Table"]) {
        await page.getByText(name, { exact: true }).click();
        await page.waitForTimeout(300);
        await accessible(page);
      }
    },
  );

  test("switches language and colours", async () => {
    const page = await go("/?lang=zh");
    await page.getByRole("button", { name: "切换到英文" }).click();
    await page.getByRole("heading", { name: "Newest relations" }).waitFor();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    await page.getByRole("button", { name: "Use dark colours" }).click();
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(20, 23, 28)");
    await page.reload();
    await page.getByRole("button", { name: "Use light colours" }).waitFor();
  });
});
