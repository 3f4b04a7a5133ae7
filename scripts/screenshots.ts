/** Takes the pictures of the README and the tour, of the sample graph in the explorer. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { createServer } from "../src/api/server.ts";
import { openStore } from "../src/store/open-store.ts";
import { launch, watched } from "../tests/e2e/browser.ts";
import { build, SAMPLE } from "./support/building.ts";
import { command, DONE, run } from "./support/command.ts";
import { builtPage } from "./support/page.ts";
import { print } from "./support/print.ts";

const DOCS = fileURLToPath(new URL("../docs", import.meta.url));
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const id = encodeURIComponent;
const AROUND = `/?e=${id("company:腾讯")}&lang=zh`;

interface Shot {
  readonly file: string;
  readonly path: string;
  readonly size?: typeof WIDE;
  readonly dark?: boolean;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const SHOTS: readonly Shot[] = [
  {
    ...{ file: "screenshot.png", path: `/?e=${id("company:快手")}&at=${id("company:快手")}&lang=zh` },
    act: (page) => page.locator(".issue-group .quote").first().waitFor(),
  },
  { file: "tour/arrival.png", path: "/?lang=zh" },
  {
    ...{ file: "tour/search.png", path: "/?lang=zh" },
    act: async (page) => {
      await page.getByRole("combobox").fill("直播");
      await page.getByRole("group", { name: /^原文里有/u }).waitFor();
    },
  },
  {
    ...{ file: "tour/reading.png", path: `/?at=${id("company:快手")}&as=read&lang=zh` },
    act: async (page) => {
      for (const at of [0, 4]) await page.locator(".mention-list .quote:visible").nth(at).click();
      await page.locator(".tab").nth(1).waitFor();
    },
  },
  { file: "tour/time.png", path: `${AROUND}&since=2021-06&until=2022-02` },
  { file: "tour/table.png", path: `${AROUND}&as=table` },
  {
    ...{ file: "tour/issues.png", path: "/?lang=zh" },
    act: async (page) => {
      await page.getByRole("button", { name: "期刊", exact: true }).click();
      await page.getByRole("dialog", { name: "期刊" }).locator(".issue-row").first().waitFor();
    },
  },
  { file: "tour/dark.png", path: AROUND, dark: true },
  { file: "tour/phone.png", path: AROUND, size: PHONE },
];

/** How long a map takes to settle, in milliseconds. */
const SETTLED = 1500;

const program = command(
  "screenshots",
  "Takes the pictures of the README and the tour, of the sample in a real browser.",
  [["", "into docs/"]],
);

await run(program, async () => {
  const folder = await mkdtemp(join(tmpdir(), "guanxi-shots-"));
  const store = await openStore(join(folder, "sample.db"));
  await build([SAMPLE], store);
  const server = await createServer({ store, page: await builtPage(), port: 0 });
  const browser = await launch();
  try {
    for (const { file, path, size = WIDE, dark = false, act } of SHOTS) {
      const { page } = await watched(browser, server.url, {
        viewport: size,
        colorScheme: dark ? "dark" : "light",
      });
      await page.goto(server.url + path);
      await page.locator(".map[data-placed], table.data").first().waitFor();
      await act?.(page);
      await page.waitForTimeout(SETTLED);
      await page.screenshot({ path: join(DOCS, file) });
      await page.context().close();
      await print(`docs/${file}\n`);
    }
  } finally {
    await browser.close();
    await server.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
  return DONE;
});
