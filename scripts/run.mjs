/**
 * Runs a script: `node scripts/run.mjs extract FILE…`. Where its TypeScript has changed since it last ran, it is compiled into few files under
 * node_modules/.cache first: to find and compile hundreds of modules takes longer than most commands. Where nothing can be kept, tsx compiles
 * on the way. Plain JavaScript, since it runs before there is anything else.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const CACHE = join(ROOT, "node_modules/.cache/guanxi");
/** What scripts are made of, beside packages; the page in src/web is built by vite. */
const SOURCES = ["scripts", "src", "tests/bench"];
const NOT_OURS = "web";
/** Compiled versions of one script that stay: another process may still run the last one. */
const KEPT = 2;

/** Files are found beside the source, not beside what was compiled. */
const ownPlaces = {
  name: "own places",
  setup(build) {
    build.onLoad({ filter: /[.]ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    }));
  },
};

const [script, ...rest] = process.argv.slice(2);
const source = join(ROOT, "scripts", `${script}.ts`);
process.argv.splice(1, Infinity, source, ...rest);
const name = basename(script);
const compiled = join(CACHE, `${name}-${state()}`);
const ready = existsSync(compiled) || (await compile());
if (!ready) await import("tsx");
await import(pathToFileURL(ready ? join(compiled, `${name}.js`) : source).href);

/** Digest of what the compiled script depends on: names, sizes and times of the sources, where they lie, and the runtime. */
function state() {
  const hash = createHash("sha256").update(`${process.version} ${source}`);
  for (const folder of SOURCES) addFiles(hash, join(ROOT, folder));
  addFile(hash, join(ROOT, "package.json"));
  return hash.digest("hex").slice(0, 16);
}

function addFiles(hash, folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) addFile(hash, path);
    else if (entry.isDirectory() && entry.name !== NOT_OURS) addFiles(hash, path);
  }
}

function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path);
  hash.update(`${path} ${size} ${mtimeMs}\n`);
}

/** Compiles the script beside its place and puts it there by renaming, so that nobody meets half of it. False where that cannot be. */
async function compile() {
  const { build, stop } = await import("esbuild");
  const unfinished = `${compiled}.${process.pid}`;
  try {
    await build({
      entryPoints: { [name]: source },
      outdir: unfinished,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: `node${process.versions.node}`,
      packages: "external",
      plugins: [ownPlaces],
      logLevel: "silent",
    });
    renameSync(unfinished, compiled);
    dropOlder();
    return true;
  } catch (fault) {
    // Nothing may be written here, another process was faster, or the source has a fault, which tsx tells at its place.
    if (!fault.errors && !fault.code) throw fault;
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true, force: true });
    return existsSync(compiled);
  } finally {
    await stop();
  }
}

function dropOlder() {
  const versions = readdirSync(CACHE)
    .filter((folder) => folder.startsWith(`${name}-`) && !folder.includes("."))
    .map((folder) => join(CACHE, folder))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const version of versions.slice(KEPT)) rmSync(version, { recursive: true, force: true });
}
