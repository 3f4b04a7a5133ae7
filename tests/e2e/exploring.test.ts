/** What a visitor does with several nodes, their places, their surroundings and the ways between them. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn, nodes } from "./map.ts";
import { accessible, visits } from "./visits.ts";

const id = encodeURIComponent("company:快手");
const around = `/?e=${id}&at=${id}&lang=zh`;
const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);
const bar = (page: Page) => page.getByRole("toolbar", { name: "对选上的实体" });
const item = (page: Page, name: string | RegExp) => page.getByRole("menuitem", { name });
const count = async (page: Page) =>
  Number(/图中 (\d+) 个实体/u.exec(await page.locator(".footer-facts").innerText())?.[1]);

describe.skipIf(!haveBrowser())("exploring", () => {
  const { go } = visits();

  test("a box, a lasso and Shift mark nodes; what is marked is hidden at once and comes back by undo", async () => {
    const page = await go(around);
    await drawn(page);
    const at = [...(await nodes(page)).values()];
    const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)];
    const [left, right, top, low] = [
      Math.min(...xs) - 30,
      Math.max(...xs) + 30,
      Math.min(...ys) - 30,
      Math.max(...ys) + 30,
    ];
    await page.keyboard.down("Shift");
    await page.mouse.move(left, top);
    await page.mouse.down();
    await page.mouse.move(right, low, { steps: 4 });
    await page.mouse.up();
    await bar(page).getByText(`选上 ${at.length} 个`).waitFor();
    await page.mouse.click(at[0]!.x, at[0]!.y);
    await page.keyboard.up("Shift");
    await bar(page)
      .getByText(`选上 ${at.length - 1} 个`)
      .waitFor();
    await accessible(page);
    await bar(page).getByRole("button", { name: "全部不选" }).click();
    await bar(page).waitFor({ state: "detached" });

    await page.keyboard.down("Alt");
    await page.mouse.move(at[0]!.x - 40, at[0]!.y - 40);
    await page.mouse.down();
    for (const [dx, dy] of [
      [40, -40],
      [40, 40],
      [-40, 40],
    ] as const)
      await page.mouse.move(at[0]!.x + dx, at[0]!.y + dy, { steps: 3 });
    await page.mouse.up();
    await page.keyboard.up("Alt");
    await bar(page).getByText("选上 1 个").waitFor();
    await bar(page).getByRole("button", { name: "隐藏" }).click();
    await page.getByText("已隐藏 1 个实体").waitFor();
    expect(asked(page, "hide")).toHaveLength(1);
    await page.keyboard.press("Control+z");
    await page.getByText("已隐藏 1 个实体").waitFor({ state: "detached" });
  });

  test("all of it by keyboard: marks, menu, pins, moves, collapse, undo", async () => {
    const page = await go(around);
    await drawn(page);
    const whole = await count(page);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Space");
    await bar(page).getByText("选上 1 个").waitFor();
    await page.keyboard.press("KeyA");
    await bar(page).getByText(`选上 ${whole} 个`).waitFor();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menu", { name: "快手：操作" }).waitFor();
    await item(page, /^同现/u).waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.className")).toBe("map-canvas");
    await page.keyboard.press("KeyP");
    await page.keyboard.press("Shift+ArrowRight");
    await expect.poll(() => asked(page, "fix")).toEqual([expect.stringMatching(/^-?\d+,-?\d+,company:快手$/u)]);
    const put = (await nodes(page)).get("快手")!;
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Shift+E");
    await expect.poll(() => asked(page, "e")).toEqual([]);
    await expect.poll(() => count(page)).toBe(1);
    await page.keyboard.press("Control+z");
    await expect.poll(() => count(page)).toBe(whole);
    await page.reload();
    await drawn(page);
    const again = (await nodes(page)).get("快手")!;
    expect(Math.hypot(again.x - put.x, again.y - put.y)).toBeLessThan(30);
  });

  test("a node stays where it is dragged, and goes back by undo", async () => {
    const page = await go(around);
    await drawn(page);
    const from = (await nodes(page)).get("快手")!;
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 90, from.y + 40, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => asked(page, "fix")).toHaveLength(1);
    const to = (await nodes(page)).get("快手")!;
    expect(Math.hypot(to.x - from.x - 90, to.y - from.y - 40)).toBeLessThan(8);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => asked(page, "fix")).toEqual([]);
    await drawn(page);
    const back = (await nodes(page)).get("快手")!;
    expect(Math.hypot(back.x - from.x, back.y - from.y)).toBeLessThan(8);
  });

  test("the menu expands by co-mention and by one kind of relation, and keeps so many steps", async () => {
    const page = await go(around);
    await drawn(page);
    const [whole, at] = [await count(page), (await nodes(page)).get("快手")!];
    await page.mouse.click(at.x, at.y, { button: "right" });
    await item(page, /^任职 \d/u).click();
    await expect.poll(() => count(page)).toBeGreaterThan(whole);
    await expect.poll(() => asked(page, "e")).toEqual(["company:快手", "company:快手 works_for 60"]);
    const more = await count(page);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Shift+F10");
    await item(page, /^同现 \d/u).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "展开" }).click();
    await expect.poll(() => count(page)).toBeGreaterThan(more);
    await drawn(page);
    await page.route("**/api/subgraph*", async (route) => {
      await sleep(300);
      await route.continue();
    });
    const answered = page.waitForResponse(/\/api\/subgraph/u);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Shift+F10");
    await item(page, /^只看 1 步以内/u).click();
    await expect.poll(() => asked(page, "e")).toEqual([]);
    expect(await count(page), "while the answer is under way").toBeGreaterThan(1);
    await (await answered).finished();
    await drawn(page);
    expect(await count(page)).toBeGreaterThan(1);
  });

  test("layouts are chosen, held by the address, and undone", async () => {
    const page = await go(around);
    await drawn(page);
    const before = await nodes(page);
    for (const [name, layout] of [
      ["环形", "circle"],
      ["围绕所选", "radial"],
      ["按时间", "time"],
      ["按社群", "community"],
      ["按种类", "kind"],
    ]) {
      await page.getByRole("button", { name: "布局" }).click();
      await page.waitForTimeout(300);
      if (layout === "circle") await accessible(page);
      await page.getByRole("menuitemradio", { name: name! }).click();
      await expect.poll(() => asked(page, "layout")).toEqual([layout]);
      await page.getByRole("menu").waitFor({ state: "detached" });
    }
    await page.reload();
    await drawn(page);
    const kinds = await nodes(page);
    expect([...kinds.keys()].sort()).toEqual([...before.keys()].sort());
    await page.getByRole("button", { name: "布局" }).click();
    expect(await page.getByRole("menuitemradio", { name: "按种类" }).getAttribute("aria-checked")).toBe("true");
    await page.getByRole("menuitemradio", { name: "环形" }).click();
    await page.getByRole("menu").waitFor({ state: "detached" });
    await drawn(page);
    const round = [...(await nodes(page)).values()];
    const [cx, cy] = (["x", "y"] as const).map((axis) => round.reduce((sum, at) => sum + at[axis], 0) / round.length);
    const far = round.map(({ x, y }) => Math.hypot(x - cx!, y - cy!));
    expect(Math.max(...far) / Math.min(...far)).toBeLessThan(1.6);
    await page.getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => asked(page, "layout")).toEqual(["kind"]);
  });

  test("a way between two is asked for, read, and brought into the picture", async () => {
    const page = await go(around);
    await drawn(page);
    const whole = await count(page);
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Shift+F10");
    await item(page, /^到另一个实体的路径/u).click();
    const panel = page.getByRole("region", { name: "两者之间的路径" });
    await panel.getByRole("textbox").fill("每日优鲜");
    await panel.getByRole("button", { name: "每日优鲜" }).first().click();
    await panel
      .getByText(/\d 步到“每日优鲜”/u)
      .first()
      .waitFor();
    await accessible(page);
    await panel.getByRole("button", { name: "加入图中" }).first().click();
    await expect.poll(() => count(page)).toBeGreaterThan(whole);
    await panel.getByRole("button", { name: "已在图中" }).first().waitFor();
    await panel.locator(".way-tie").first().click();
    await page.locator(".panel .quote").first().waitFor();
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
  });
});
