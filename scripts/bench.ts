import { exportBench } from "../tests/bench/export.bench.ts";
import { extractBench } from "../tests/bench/extract.bench.ts";
import { graphBench } from "../tests/bench/graph.bench.ts";
import { neo4jBench } from "../tests/bench/neo4j.bench.ts";

/** Benches by name. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  export: exportBench,
  extract: extractBench,
  graph: graphBench,
  neo4j: neo4jBench,
};

const [name = "extract", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench && name !== "--help") await bench(args);
else {
  console.error(
    `usage: npm run bench -- extract [FILES…], npm run bench -- export|graph|neo4j [ISSUES]\nbenches: ${Object.keys(BENCHES).join(", ")}`,
  );
  process.exitCode = name === "--help" ? 0 : 2;
}
