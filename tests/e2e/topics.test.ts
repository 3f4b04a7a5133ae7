/** Topics: made, read like an entity, compared with one, changed, forgotten. */
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { accessible, visits } from "./visits.ts";

const kuaishou = encodeURIComponent("company:快手");
const at = (page: { url(): string }, name: string) => new URL(page.url()).searchParams.getAll(name);

describe.skipIf(!haveBrowser())("topics and comparing", () => {
  const { go, url } = visits();

  test("a topic is made, read, compared, changed and forgotten", async () => {
    const page = await go(`/?e=${kuaishou}&lang=zh`);
    await drawn(page);
    const kept = page.getByRole("button", { name: "留存的视图与主题" });
    await kept.click();
    await page.getByRole("button", { name: "新主题" }).click();
    await page.getByLabel("主题名称").fill("带货");
    await page.getByLabel(/^写法/u).fill("直播带货\n\n直播带货\n直播电商");
    await accessible(page);
    await page.getByRole("button", { name: "留存主题" }).click();
    await page.getByRole("heading", { name: "带货", exact: true, level: 2 }).waitFor();
    expect(at(page, "at")).toEqual(["topic:带货"]);
    await page.getByText("直播带货、直播电商").first().waitFor();
    const marks = page.locator(".mention-list mark");
    await marks.first().waitFor();
    expect([...new Set(await marks.allInnerTexts())].every((text) => /^直播(?:带货|电商)$/u.test(text))).toBe(true);
    await page.getByRole("region", { name: "每月提及" }).waitFor();
    await page.getByRole("region", { name: "常同时出现" }).waitFor();
    const whole = Number(await page.locator(".mention-list h3 .count").innerText());
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Markdown" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.md$/u);
    await accessible(page);

    await page.getByRole("button", { name: "比较…" }).click();
    await page.getByRole("textbox", { name: /^和哪个实体比较/u }).fill("kuaishou");
    await page.getByRole("button", { name: "企业 快手", exact: true }).click();
    await page.getByRole("heading", { name: "带货 与 快手", level: 2 }).waitFor();
    expect(at(page, "compare")).toEqual(["topic:带货", "company:快手"]);
    const shared = page.getByRole("region", { name: "同时提到两者" });
    await shared.locator(".quote").first().click();
    const read = page.locator(".reader [data-at], .reader .evidence").first();
    await read.waitFor();
    await page.goBack();
    await accessible(page);

    await page.goBack();
    await page.getByRole("button", { name: "改写法" }).click();
    await page.getByRole("textbox", { name: /^写法/u }).fill("直播电商");
    await page.getByRole("button", { name: "留存主题" }).click();
    await expect
      .poll(async () => Number(await page.locator(".mention-list h3 .count").innerText()))
      .toBeLessThan(whole);

    await kept.click();
    await page.getByRole("button", { name: "删去主题“带货”" }).click();
    await page.getByRole("heading", { name: "带货", level: 2 }).waitFor({ state: "detached" });
    expect(await (await fetch(`${url()}/api/topics`)).json()).toMatchObject({ total: 0 });
  });

  test("what was searched for is kept as a topic; one that is there is not lost", async () => {
    const page = await go(`/?e=${kuaishou}&lang=zh`);
    await drawn(page);
    const search = page.getByRole("combobox", { name: "搜索实体" });
    await search.fill("直播|社区团购");
    await page.getByRole("option", { name: "把“直播、社区团购”留作主题…" }).waitFor();
    await accessible(page);
    await page.getByRole("option", { name: "把“直播、社区团购”留作主题…" }).click();
    const dialog = page.getByRole("dialog", { name: "新主题" });
    expect(await dialog.getByLabel("主题名称").inputValue()).toBe("直播");
    await accessible(page);
    await dialog.getByRole("button", { name: "留存主题" }).click();
    await page.getByRole("heading", { name: "直播", exact: true, level: 2 }).waitFor();
    await dialog.waitFor({ state: "detached" });
    expect(at(page, "at")).toEqual(["topic:直播"]);
    await search.fill('"直播"');
    await page.getByRole("option", { name: "把“直播”留作主题…" }).click();
    expect(await dialog.getByLabel(/^写法/u).inputValue()).toBe("直播\n社区团购");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    for (const q of ["直播 快手", "直播 -快手"]) {
      await search.fill(q);
      await page.getByRole("option").first().waitFor();
      await page.waitForTimeout(400);
      expect(await page.getByRole("option", { name: /留作主题/u }).count()).toBe(0);
    }
  });

  test("a link holds a comparison; dark, in English, on a phone", async () => {
    const meituan = encodeURIComponent("company:美团");
    const page = await go(`/?compare=${kuaishou}&compare=${meituan}&lang=en`, {
      colorScheme: "dark",
      viewport: { width: 390, height: 844 },
    });
    await page.getByRole("heading", { name: "快手 and 美团", level: 2 }).waitFor();
    await page.getByText(/^Both are mentioned in \d+ months/u).waitFor();
    await page.getByRole("region", { name: "Between the two" }).locator(".quote").first().waitFor();
    await page.getByRole("button", { name: "Open the panel" }).click();
    await page.waitForTimeout(300);
    await accessible(page);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  });
});
