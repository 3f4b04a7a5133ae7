import { exportBench } from "../tests/bench/export.bench.ts";
import { extractBench } from "../tests/bench/extract.bench.ts";
import { graphBench } from "../tests/bench/graph.bench.ts";
import { neo4jBench } from "../tests/bench/neo4j.bench.ts";
import { pageBench } from "../tests/bench/page.bench.ts";

/** Benches by name. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  export: exportBench,
  extract: extractBench,
  graph: graphBench,
  neo4j: neo4jBench,
  page: pageBench,
};

const USAGE = `usage: npm run bench -- extract [FILES…], npm run bench -- export|graph|neo4j [ISSUES], npm run bench -- page
benches: ${Object.keys(BENCHES).join(", ")}`;

const [name = "extract", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) await bench(args);
else if (name === "--help") console.log(USAGE);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
