import { extractBench } from "../tests/bench/extract.bench.ts";

/** Benches by name. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { extract: extractBench };

const [name = "extract", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench && name !== "--help") await bench(args);
else {
  console.error(`usage: npm run bench -- NAME [FILES…]\nbenches: ${Object.keys(BENCHES).join(", ")}`);
  process.exitCode = name === "--help" ? 0 : 2;
}
