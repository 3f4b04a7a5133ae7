/** Where things are on the map, read from the picture that the page itself exports. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Saves the view in a format through the menu; the file's text and name. */
export async function exported(page: Page, item: RegExp, menu = "导出"): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: item }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  await page.getByRole("menu").waitFor({ state: "hidden" });
  return { name: download.suggestedFilename(), text };
}

/** Waits until the map is drawn. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator(".map[data-placed]").waitFor();
  await page.waitForTimeout(500);
};

/** Screen positions of nodes by name. */
export async function nodes(page: Page): Promise<Map<string, Spot>> {
  const { text } = await exported(page, /^SVG/u);
  const box = (await page.locator(".map-canvas").boundingBox())!;
  const found = text.matchAll(/<g><title>([^<]*)<\/title><circle cx="([-\d.]+)" cy="([-\d.]+)"/gu);
  return new Map([...found].map(([, name, x, y]) => [name!, { x: box.x + Number(x), y: box.y + Number(y) }]));
}

/** A point in the middle of each line. */
export async function lines(page: Page): Promise<Spot[]> {
  const { text } = await exported(page, /^SVG/u);
  const box = (await page.locator(".map-canvas").boundingBox())!;
  return [...text.matchAll(/<path d="M([-\d.]+) ([-\d.]+)Q([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/gu)].map((found) => {
    const [x1, y1, cx, cy, x2, y2] = found.slice(1).map(Number) as [number, number, number, number, number, number];
    return { x: box.x + (x1 + 2 * cx + x2) / 4, y: box.y + (y1 + 2 * cy + y2) / 4 };
  });
}
