/** The reading desk: months chosen in a panel, rows marked in the table, edges of panels moved. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn, nodes } from "./map.ts";
import { accessible, visits } from "./visits.ts";

const id = encodeURIComponent("company:快手");
const around = `/?e=${id}&at=${id}&lang=zh`;
const counted = async (page: Page, of: string, unit: RegExp) =>
  Number(unit.exec(await page.locator(of).first().innerText())?.[1]);
const mentions = (page: Page) => counted(page, ".panel .facts", /(\d+) 次提及/u);
const listed = (page: Page) => counted(page, ".mention-list h3", /(\d+)/u);

describe.skipIf(!haveBrowser())("the desk", () => {
  const { go } = visits();

  test.each([
    ["light", 1440],
    ["dark", 390],
  ] as const)("months chosen on an entity's own timeline: %s, %i px", async (colorScheme, width) => {
    const page = await go(around, { colorScheme, viewport: { width, height: 844 } });
    const timeline = page.getByRole("region", { name: "每月提及" });
    await timeline.waitFor();
    await page.locator(".mention-list .quote").first().waitFor();
    const whole = await mentions(page);
    expect(await listed(page)).toBe(whole);
    const handle = timeline.getByRole("slider", { name: "止" });
    for (let press = 0; press < 3; press++) await handle.press("ArrowLeft");
    const status = timeline.getByRole("status");
    expect(await status.innerText()).toMatch(/^\d{4}-\d\d 至 \d{4}-\d\d$/u);
    await expect.poll(() => mentions(page)).toBeLessThan(whole);
    await expect.poll(async () => (await listed(page)) - (await mentions(page))).toBe(0);
    await page.waitForTimeout(300);
    await accessible(page);

    await timeline.locator("svg").scrollIntoViewIfNeeded();
    const bars = (await timeline.locator("svg").boundingBox())!;
    await page.mouse.move(bars.x + 4, bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width / 3, bars.y + 20, { steps: 4 });
    await page.mouse.up();
    const [since, until] = (await status.innerText()).split(" 至 ");
    const dates = page.locator(".issue-group h4 .figure");
    await expect
      .poll(async () => (await dates.allInnerTexts()).every((date) => date >= since! && date.slice(0, 7) <= until!))
      .toBe(true);
    await timeline.getByRole("button", { name: "全部时间" }).click();
    await expect.poll(() => mentions(page)).toBe(whole);
    await expect.poll(() => listed(page)).toBe(whole);

    await handle.press("ArrowLeft");
    await status.waitFor();
    await page.locator(".panel .relation-line").first().click();
    await page.goBack();
    await timeline.waitFor();
    expect(await status.count()).toBe(0);
  });

  test("what is marked on the map is marked in the table, and the other way round", async () => {
    const page = await go(around);
    await drawn(page);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Space");
    await page.getByText("选上 1 个").waitFor();
    await page.keyboard.press("Digit3");
    await page.getByRole("checkbox", { name: "选上快手" }).waitFor();
    expect(await page.getByRole("checkbox", { name: "选上快手" }).isChecked()).toBe(true);
    await page.getByRole("checkbox", { name: "选上美团" }).press("Space");
    await page.getByText("选上 2 个").waitFor();
    await accessible(page);
    expect(new URL(page.url()).searchParams.get("at")).toBe("company:快手");
    await page.getByText(/^连线 \d+$/u).click();
    expect(await page.locator("tr[data-marked]").allInnerTexts()).toEqual([
      expect.stringMatching(/快手\s*合作\s*美团/u),
    ]);
    await page.getByRole("button", { name: "比较两者" }).click();
    await page.getByRole("heading", { name: "快手 与 美团", level: 2 }).waitFor();
    await page.keyboard.press("Digit1");
    await drawn(page);
    await page.getByText("选上 2 个").waitFor();
    expect((await nodes(page)).has("快手")).toBe(true);
  });

  test("edges of panes are moved by key and by pointer, remembered, and put back", async () => {
    const page = await go(around);
    await drawn(page);
    const edge = page.getByRole("separator", { name: "右栏宽度" });
    const width = async () => Math.round((await page.locator(".side").boundingBox())!.width);
    await edge.focus();
    const usual = await width();
    expect(Number(await edge.getAttribute("aria-valuenow"))).toBe(usual);
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowLeft");
    await expect.poll(width).toBeGreaterThan(usual + 60);
    const box = (await edge.boundingBox())!;
    await page.mouse.move(box.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(box.x - 96, 400, { steps: 4 });
    await page.mouse.up();
    await expect.poll(width).toBeGreaterThan(usual + 150);
    const dragged = await width();
    await page.reload();
    await drawn(page);
    await expect.poll(width).toBe(dragged);
    await edge.press("End");
    await expect.poll(width).toBeGreaterThan(dragged);
    expect((await page.locator(".stage").boundingBox())!.width).toBeGreaterThan(300);
    await edge.press("Enter");
    await expect.poll(width).toBe(usual);
    await page.keyboard.press("Digit2");
    await page.getByRole("separator", { name: "左栏宽度" }).press("ArrowRight");
    await page.getByRole("separator", { name: "图的宽度" }).press("ArrowLeft");
    await page.waitForTimeout(300);
    await accessible(page);
  });

  test("the page prints: the map as a picture with its legend, the panel and the article whole", async () => {
    const page = await go(around, { colorScheme: "dark" });
    await drawn(page);
    await page.locator(".mention-list .quote").first().click();
    await page.locator(".reader-title").waitFor();
    await page.evaluate("globalThis.print = () => void (globalThis.printed = true)");
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Control+KeyP");
    await expect.poll(() => page.evaluate("globalThis.printed === true")).toBe(true);
    await page.setViewportSize({ width: 720, height: 1000 });
    await page.emulateMedia({ media: "print" });
    const picture = page.locator(".print-picture");
    expect(
      await picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0);
    expect(await picture.isVisible()).toBe(true);
    expect(await page.locator(".legend").isVisible()).toBe(true);
    expect(await page.locator(".header").isVisible()).toBe(false);
    for (const part of [".panel", ".reading"])
      expect(await page.locator(part).evaluate((box) => box.scrollHeight - box.clientHeight), part).toBeLessThan(2);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await picture.count()).toBe(0);
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ["more contrast, light", { contrast: "more", colorScheme: "light" }],
    ["more contrast, dark", { contrast: "more", colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
    ["twice as large", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
  ];
  test.each(looks)("is legible and whole: %s", async (_, options) => {
    const page = await go(around, options);
    await drawn(page);
    await page.locator(".mention-list .quote").first().waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await page.getByText("表", { exact: true }).click();
    await page.getByRole("table").waitFor();
    await page.getByRole("checkbox").first().check();
    await page.waitForTimeout(200);
    await accessible(page);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    for (const name of ["导出", "期刊", "快捷键与帮助"])
      expect(await page.getByRole("button", { name, exact: true }).isVisible(), name).toBe(true);
  });
});
