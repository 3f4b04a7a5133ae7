/** What fingers do on a phone: real touches, through the browser's own input. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn, nodes } from "./map.ts";
import { accessible, visits } from "./visits.ts";

interface Spot {
  readonly x: number;
  readonly y: number;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
/** Longer than a long press. */
const REST = 900;
const id = encodeURIComponent("company:快手");

/** Down at the first point, rests there, moves on, lifts; `rest` in milliseconds. */
async function touch(page: Page, [first, ...rest]: readonly [Spot, ...Spot[]], resting = 0): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Spot[]) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }) => ({ x, y })) });
  await send("touchStart", [first]);
  await page.waitForTimeout(resting);
  for (const point of rest) await send("touchMove", [point]);
  await send("touchEnd", []);
}

const asked = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);
const bar = (page: Page) => page.getByRole("toolbar", { name: "对选上的实体" });

describe.skipIf(!haveBrowser())("on a phone", () => {
  const { go } = visits();

  async function map(): Promise<{ page: Page; at: Map<string, Spot> }> {
    const page = await go(`/?e=${id}&lang=zh`, PHONE);
    await drawn(page);
    return { page, at: await nodes(page) };
  }

  test("a tap reads, a finger that rests on a node opens its menu and chooses nothing", async () => {
    const { page, at } = await map();
    const spot = at.get("快手")!;
    await touch(page, [spot], REST);
    const menu = page.getByRole("menu", { name: "快手：操作" });
    await menu.waitFor();
    expect(asked(page, "at")).toEqual([]);
    await accessible(page);
    await menu.getByRole("menuitem", { name: "隐藏" }).tap();
    await expect.poll(() => asked(page, "hide")).toEqual(["company:快手"]);
    await page.goBack();
    await drawn(page);
    const again = (await nodes(page)).get("快手")!;
    await touch(page, [again]);
    await expect.poll(() => asked(page, "at")).toEqual(["company:快手"]);
  });

  test("a finger that rests on the ground and moves draws a lasso; one that moves at once shifts the map", async () => {
    const { page, at } = await map();
    const [one] = [...at.values()];
    const round = [
      { x: one!.x - 34, y: one!.y - 34 },
      { x: one!.x + 34, y: one!.y - 34 },
      { x: one!.x + 34, y: one!.y + 34 },
      { x: one!.x - 34, y: one!.y + 34 },
    ] as const;
    await touch(page, round, REST);
    await bar(page).getByText("选上 1 个").waitFor();
    await accessible(page);
    const same = (await nodes(page)).get([...at.keys()][0]!)!;
    expect(Math.hypot(same.x - one!.x, same.y - one!.y)).toBeLessThan(8);
    await bar(page).getByRole("button", { name: "全部不选" }).tap();
    const ground = round[0];
    await touch(page, [ground, { x: ground.x + 20, y: ground.y + 20 }, { x: ground.x + 60, y: ground.y + 60 }]);
    await page.waitForTimeout(800);
    const moved = (await nodes(page)).get([...at.keys()][0]!)!;
    expect(moved.x - one!.x).toBeGreaterThan(30);
    expect(await bar(page).count()).toBe(0);
  });
});
