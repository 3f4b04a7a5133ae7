/** The explorer's page: built by vite if it is missing or older than its sources. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { warn } from "./print.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");
/** What the page is made of: of the API it takes only types. */
const SOURCES = [
  "src/web",
  "src/model",
  "src/graph",
  "vite.config.ts",
  "scripts/support/offline-page.ts",
  "package.json",
];

/** The folder of the built page. Building is told on stderr. */
export async function builtPage(): Promise<string> {
  const built = await changed(join(DIST, "index.html"));
  const newest = Math.max(...(await Promise.all(SOURCES.map((source) => changedWithin(join(ROOT, source))))));
  if (built > newest) return DIST;
  warn("Building the page…");
  // Loaded only when needed: a start with the page built takes a third of the time.
  const { build } = await import("vite");
  await build({ root: join(ROOT, "src/web"), configFile: join(ROOT, "vite.config.ts"), logLevel: "error" });
  return DIST;
}

/** Milliseconds of the last change, 0 for what is not there. */
const changed = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

async function changedWithin(path: string): Promise<number> {
  const inside = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all([path, ...inside.map((name) => join(path, name))].map(changed));
  return Math.max(...times);
}
