/** What the first view costs: all JavaScript that is loaded until the newest relations are drawn. */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { visits } from "./visits.ts";

const ASSETS = fileURLToPath(new URL("../../dist/assets", import.meta.url));
/** Bytes, gzipped: the promise is 250,000; what is new in the first view must earn its place. */
const MOST = 235_000;

describe.skipIf(!haveBrowser())("the first view", () => {
  const { go, url } = visits();

  test("loads little JavaScript, all of it its own, and can keep it", async () => {
    const page = await go("/about-nothing");
    const loaded = new Set<string>();
    page.on("request", (request) => loaded.add(request.url()));
    await page.goto(`${url()}/?lang=zh`);
    await drawn(page);
    const scripts = [...loaded].filter((address) => address.endsWith(".js"));
    expect(scripts.some((address) => address.includes("layout.worker"))).toBe(true);
    const sizes = await Promise.all(
      scripts.map(async (address) => gzipSync(await readFile(join(ASSETS, basename(address)))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
    expect(scripts.length).toBeLessThan((await readdir(ASSETS)).filter((file) => file.endsWith(".js")).length);
    for (const address of [...scripts, `${url()}/`]) {
      const { headers } = await fetch(address, { headers: { "Accept-Encoding": "gzip" } });
      expect(headers.get("content-encoding"), address).toBe("gzip");
      const kept = address.endsWith(".js") ? "public, max-age=31536000, immutable" : "no-cache";
      expect(headers.get("cache-control"), address).toBe(kept);
    }
  });

  test("says what it is to machines: language, width, description, nothing that blocks, nothing from elsewhere", async () => {
    const page = await go("/?lang=zh");
    await drawn(page);
    const head = await page.evaluate(`({
      lang: document.documentElement.lang,
      width: document.querySelector("meta[name=viewport]").content,
      description: document.querySelector("meta[name=description]").content,
      blocking: [...document.querySelectorAll("head script:not([type=module]):not([async]):not([defer])")].length,
      elsewhere: performance.getEntriesByType("resource").filter(({ name }) => new URL(name).origin !== location.origin && !name.startsWith("blob:")).length,
    })`);
    expect(head).toMatchObject({ lang: "zh-CN", blocking: 0, elsewhere: 0 });
    expect(head).toHaveProperty("width", expect.stringContaining("width=device-width"));
    expect(head).toHaveProperty("description", expect.stringMatching(/.{40,}/u));
    const robots = await fetch(`${url()}/robots.txt`);
    expect(robots.status).toBe(200);
    expect(await robots.text()).toMatch(/^User-agent: \*\n(?:Allow|Disallow): /u);
  });
});
