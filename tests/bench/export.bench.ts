/** Every export format of a large store, beside the bare reading of what they write. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { largeCorpus, largeStore } from "./large-store.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const CHILD = fileURLToPath(new URL("export-once.ts", import.meta.url));

interface Measured {
  readonly time: number;
  readonly memory: number;
  readonly bytes: number;
}

/** Prints size, time and memory of each format, each in a process of its own; `args`: how many issues of 50 articles (1,728). */
export async function exportBench([size = "1728"]: readonly string[]): Promise<void> {
  const file = await largeStore(largeCorpus(Number(size)));
  const plain = measured(file, "plain");
  console.log("format            MB   memory MB   × bare reading");
  for (const name of ["plain", ...EXPORT_FORMATS.map(({ format }) => format)]) {
    const { time, memory, bytes } = name === "plain" ? plain : measured(file, name);
    const cells = [(bytes / 1e6).toFixed(0).padStart(8), (memory / 1e6).toFixed(0).padStart(12)];
    console.log(`${name.padEnd(12)}${cells.join("")}${(time / plain.time).toFixed(2).padStart(17)}`);
  }
}

function measured(file: string, format: string): Measured {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", CHILD, file, format], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measured;
}
