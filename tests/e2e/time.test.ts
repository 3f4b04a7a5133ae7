/** Filtering by time, section, source and weight; each says what it hides. */
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn, nodes } from "./map.ts";
import { accessible, visits } from "./visits.ts";

describe.skipIf(!haveBrowser())("time and other filters", () => {
  const { go } = visits();
  const id = encodeURIComponent("company:腾讯");
  const around = `/?e=${id}&lang=zh`;
  const facts = ".footer-facts";

  test("a period is dragged on the histogram, shown, undone; what stays stands where it stood", async () => {
    const page = await go(around);
    await drawn(page);
    const before = await nodes(page);
    await page.getByRole("button", { name: "时间" }).click();
    await page.getByRole("region", { name: "时间" }).waitFor();
    await accessible(page);
    await page.waitForTimeout(500);
    const wide = await nodes(page);
    const bars = (await page.locator(".time-bars svg").boundingBox())!;
    await page.mouse.move(bars.x + bars.width * 0.02, bars.y + 20);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.4, bars.y + 20, { steps: 5 });
    await page.mouse.up();
    await page.getByText(/时间、栏目、来源隐去 [1-9]\d* 条关系/u).waitFor();
    expect(new URL(page.url()).searchParams.get("until")).toMatch(/^\d{4}-\d\d$/u);
    await page.waitForTimeout(400);
    const during = await nodes(page);
    expect(during.size).toBeLessThan(before.size);
    for (const [name, at] of during) expect(at, name).toEqual(wide.get(name));
    await page.getByRole("button", { name: "全部时间" }).click();
    await expect.poll(() => page.locator(facts).innerText()).not.toMatch(/隐去/u);
    await page.waitForTimeout(400);
    expect(await nodes(page)).toEqual(wide);
  });

  test("the period is moved by keyboard and played month by month", async () => {
    const page = await go(around);
    await drawn(page);
    await page.getByRole("button", { name: "时间" }).click();
    await page.getByRole("slider", { name: "止" }).focus();
    for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowLeft");
    const until = () => new URL(page.url()).searchParams.get("until");
    await expect.poll(until).toBe("2022-03");
    await page.getByRole("button", { name: "逐月播放" }).click();
    await expect.poll(until, { timeout: 15_000 }).not.toBe("2022-03");
    await page.getByRole("button", { name: "停止播放" }).click();
  });

  test("only one section, and told by at least so many stories", async () => {
    const page = await go(around);
    await drawn(page);
    await page.getByRole("button", { name: "筛选" }).click();
    const sheet = page.getByRole("dialog", { name: "筛选" });
    await sheet.getByRole("group", { name: "只看栏目" }).getByRole("checkbox").first().check();
    await page.getByText(/时间、栏目、来源隐去 [1-9]\d* 条关系/u).waitFor();
    await accessible(page);
    await sheet.getByRole("slider", { name: /关系至少有/u }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText(/报道不足隐去 [1-9]\d* 条关系/u).waitFor();
    const link = page.url();
    const other = await go(link.slice(new URL(link).origin.length));
    await other.getByText(/报道不足隐去 [1-9]\d* 条关系/u).waitFor();
    await other.getByRole("button", { name: /筛选 · 2/u }).waitFor();
  });
});
