/** Hooks for a suite that visits the built page: a browser, a server over the sample, pages whose faults fail the test. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { launch, type Watched, watched } from "./browser.ts";
import { buildPage, type Served, serve } from "./server.ts";

export interface Visits {
  /** Opens an address of the page in a fresh profile. Faults that match are expected. */
  go(path?: string, options?: Parameters<typeof watched>[2], expected?: RegExp): Promise<Page>;
  readonly url: () => string;
}

/** To be called within a `describe`. */
export function visits(...flags: readonly string[]): Visits {
  let browser: Browser;
  let sample: Served;
  const open: { watched: Watched; expected: RegExp | undefined }[] = [];
  beforeAll(async () => {
    await buildPage();
    [browser, sample] = await Promise.all([launch(), serve(...flags)]);
  });
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
  });
  afterEach(async () => {
    const seen = open.splice(0);
    for (const { watched } of seen) await watched.page.context().close();
    const faults = seen.flatMap(({ watched, expected }) => watched.faults.filter((fault) => !expected?.test(fault)));
    expect(faults).toEqual([]);
  });
  return {
    url: () => sample.url,
    go: async (path = "/", options = {}, expected) => {
      const one = await watched(browser, sample.url, options);
      open.push({ watched: one, expected });
      await one.page.goto(sample.url + path);
      return one.page;
    },
  };
}

/** Fails on what axe finds in the page as it is. */
export async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}
