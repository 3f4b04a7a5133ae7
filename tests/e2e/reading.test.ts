/** Reading: a stack of articles, from mention to mention, quotes copied and collected. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { accessible, visits } from "./visits.ts";

describe.skipIf(!haveBrowser())("reading", () => {
  const { go } = visits();
  const kuaishou = `/?at=${encodeURIComponent("company:快手")}&lang=zh`;
  const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

  test("from mention to mention across articles, each a tab", async () => {
    const page = await go(kuaishou);
    const quotes = page.locator(".mention-list .quote");
    await quotes.first().click();
    const title = page.locator(".reader-title");
    const first = await title.innerText();
    await page.getByText(/^第 1 处，共 \d+ 处$/u).waitFor();
    const next = page.getByRole("button", { name: "下一处" });
    for (let n = 0; n < 12 && (await page.locator(".tab").count()) < 3; n++) {
      await next.click();
      await page.waitForTimeout(150);
    }
    expect(await page.locator(".tab").count()).toBe(3);
    await page.mouse.move(0, 0);
    await page.getByRole("tooltip").waitFor({ state: "detached" });
    await accessible(page);
    await page.locator(".tab").first().getByRole("button").first().click();
    await expect.poll(() => title.innerText()).toBe(first);
    await page.getByText(/\.(?:txt|md) 第 \d+ 篇/u).waitFor();
    await page
      .getByRole("button", { name: /^关闭《/u })
      .first()
      .click();
    await expect.poll(() => page.locator(".tab").count()).toBe(2);
  });

  test("one key copies a quote with its citation, another collects it; the tray is kept and taken away", async () => {
    const page = await go(kuaishou, clipboard);
    const quote = page.locator(".mention-list .quote").first();
    await quote.focus();
    await page.keyboard.press("c");
    await page.getByText("已复制，带出处").waitFor();
    const copied = await page.evaluate("navigator.clipboard.readText()");
    expect(copied).toMatch(/^“.*快手.*”〔网络零售观察.+·.+·\d{4}-\d\d/u);
    await page.keyboard.press("x");
    await page.locator(".mention-list .quote").nth(1).focus();
    await page.keyboard.press("x");
    await page.getByRole("button", { name: "摘录 2 条" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "摘录 2 条" }).click();
    const tray = page.getByRole("dialog", { name: "摘录" });
    await expect.poll(() => tray.locator(".quote").count()).toBe(2);
    await accessible(page);
    for (const [name, extension] of [
      ["Word", "docx"],
      ["Excel", "xlsx"],
      ["Markdown", "md"],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent("download"), tray.getByRole("button", { name }).click()]);
      expect(download.suggestedFilename()).toBe(`guanxi-quotes.${extension}`);
      const bytes = await readFile(await download.path());
      expect(extension === "md" ? bytes.toString() : bytes.subarray(0, 2).toString()).toMatch(
        extension === "md" ? /快手/u : /^PK/u,
      );
    }
    await tray.getByRole("button", { name: "不再摘录" }).first().click();
    await expect.poll(() => tray.locator(".quote").count()).toBe(1);
    await tray.locator(".quote").click();
    await page.locator(".reader-title").waitFor();
  });
});
