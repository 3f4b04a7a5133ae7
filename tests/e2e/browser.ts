/** A real Chromium with WebGL in software, and pages that remember every fault. */
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** False where there is no browser: told loudly, and a failure under CI. */
export function haveBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const missing = `No Chromium at ${CHROMIUM}: set CHROMIUM to its path, or install it (Debian: apt-get install chromium fonts-noto-cjk).`;
  if (process.env.CI === "true") throw new Error(missing);
  console.warn(`\n*** LEFT OUT: the journey through the page. ${missing}\n`);
  return false;
}

const ARGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** The browser. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGS });

export interface Watched {
  readonly page: Page;
  /** Console errors, uncaught exceptions, requests to elsewhere. */
  readonly faults: string[];
}

/** A page in a fresh profile that notes its faults. */
export async function watched(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`exception: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const to = new URL(request.url());
    if (!["data:", "blob:"].includes(to.protocol) && to.origin !== new URL(url).origin)
      faults.push(`request: ${to.href}`);
  });
  return { page, faults };
}
