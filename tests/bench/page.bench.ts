/** The explorer in Chromium: its map beside bare Sigma with the same graph, and the whole page over a made store. Script time, since frames here are drawn in software. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { haveBrowser, launch } from "../e2e/browser.ts";
import { type Metered, metered, servedPages } from "./bench-pages.ts";
import { median } from "./pairs.ts";
import { wholePage } from "./whole-page.ts";

interface Size {
  readonly nodes: number;
  readonly edges: number;
  readonly rounds: number;
  /** Moves of the pointer in one round of panning: frames of a large picture take a second in software. */
  readonly moves: number;
}

const SIZES: readonly Size[] = [
  { nodes: 1000, edges: 4000, rounds: 3, moves: 16 },
  { nodes: 20_000, edges: 80_000, rounds: 1, moves: 6 },
];

/** Prints a table for each size of a graph, and one of the whole page. */
export async function pageBench(): Promise<void> {
  if (!haveBrowser()) return;
  const folder = await mkdtemp(join(tmpdir(), "guanxi-bench-page-"));
  const [pages, browser] = [await servedPages(join(folder, "pages")), await launch()];
  try {
    for (const size of SIZES) await besideSigma(browser, pages.url, size);
    await wholePage(browser);
  } finally {
    await browser.close();
    await pages.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function besideSigma(browser: Browser, url: string, { nodes, edges, rounds, moves }: Size): Promise<void> {
  const open = (name: string) =>
    metered(browser, `${url}${name}.html?nodes=${nodes}&edges=${edges}`, "window.drawnPage");
  const [ours, bare] = [await open("ours"), await open("bare")];
  const rows: [name: string, measure: (one: Metered) => Promise<number>, rounds: number][] = [
    ["panning, a frame", pan(moves), rounds],
    ["hovering a node", hover(Math.min(moves, 12)), rounds],
    ["choosing a node elsewhere", choose, rounds],
    ["100 more nodes round one", ({ script, page }) => script(() => inTask(page, "drawnPage.grow(100)")), 1],
  ];
  console.log(`\nScript (ms), ${nodes} nodes, ${edges} lines      ours     bare    ratio`);
  console.log(line("until the first picture", ours.first, bare.first));
  for (const [name, measure, times] of rows) {
    const took: Record<"ours" | "bare", number[]> = { ours: [], bare: [] };
    // Several times: the first warms up.
    for (let round = 0; round < times + Number(times > 1); round++) {
      took.ours.push(await measure(ours));
      took.bare.push(await measure(bare));
    }
    const [one, two] = [took.ours, took.bare].map((all) => median(all.slice(Number(times > 1)))) as [number, number];
    console.log(line(name, one, two));
  }
  await ours.page.context().close();
  await bare.page.context().close();
}

const line = (name: string, ours: number, bare: number): string =>
  `  ${name.padEnd(36)}${ours.toFixed(2).padStart(8)}${bare.toFixed(2).padStart(9)}${(ours / bare).toFixed(2).padStart(9)}`;

const frame = (page: Page): Promise<unknown> => page.evaluate("new Promise(requestAnimationFrame)");

/** As a handler of the page would do it: what is evaluated from outside is not counted as script. */
const inTask = (page: Page, call: string): Promise<unknown> =>
  page.evaluate(`new Promise((done) => setTimeout(() => done(${call})))`);

/** The pointer drags the ground to and fro, a move a frame. */
const pan =
  (moves: number) =>
  async ({ page, script }: Metered): Promise<number> => {
    await page.mouse.move(400, 20);
    await page.mouse.down();
    const time = await script(async () => {
      for (let move = 0; move < moves; move++) {
        const turn = move < moves / 2 ? move : moves - move;
        await page.mouse.move(400 + turn * 6, 20 + turn * 4);
        await frame(page);
      }
    });
    await page.mouse.up();
    return time / moves;
  };

const hover =
  (nodes: number) =>
  async ({ page, script }: Metered): Promise<number> => {
    const spots: { x: number; y: number }[] = [];
    for (let rank = 3; rank < 3 + nodes; rank++) spots.push(await page.evaluate(`drawnPage.spot(${rank})`));
    const time = await script(async () => {
      for (const { x, y } of spots) {
        await page.mouse.move(x, y);
        await frame(page);
      }
    });
    await page.mouse.move(2, 2);
    return time / nodes;
  };

let next = 100;

const choose = ({ page, script }: Metered): Promise<number> => {
  next += 37;
  return script(() => inTask(page, `drawnPage.choose(${next % 900})`));
};
