/** The reading desk: months chosen in a panel, rows marked in the table, edges of panels moved. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
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
});
