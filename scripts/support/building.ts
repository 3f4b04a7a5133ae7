/** Reads issues into a store, with progress, until done or interrupted. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildSummary, buildGraph, type ExtractOptions } from "../../src/pipeline.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { onInterrupt } from "./interrupt.ts";
import { onLine, warn } from "./print.ts";
import { ProgressLine } from "./progress.ts";

/** Newsletters that come with the program. */
export const SAMPLE = fileURLToPath(new URL("../../graph-data/issues", import.meta.url));

/** Progress, skipped files and failures go to stderr. */
export async function build(
  paths: readonly string[],
  store: GraphStore,
  options: ExtractOptions = {},
): Promise<BuildSummary> {
  const line = new ProgressLine("Reading issues");
  const interrupt = onInterrupt(
    "Stopping after this issue. Press Ctrl-C again to stop at once; what is stored is safe.",
  );
  try {
    const summary = await buildGraph(paths, store, {
      ...options,
      signal: interrupt.signal,
      progress: (step) => line.step(step),
    });
    line.end();
    tell(summary);
    if (!summary.stopped && summary.added + summary.replaced > 0) await store.prepare();
    return summary;
  } finally {
    line.end();
    interrupt.release();
  }
}

function tell({ failed, skipped, stopped }: BuildSummary): void {
  if (skipped.length > 0) warn(`Left out as no reader knows them: ${summedUp(skipped)}.`);
  for (const { file, reason } of failed) warn(`Failed: ${onLine(file)}: ${onLine(reason)}`);
  if (stopped) warn("Stopped. Run the same command again to go on: what is stored is not read again.");
}

const nameOf = (file: string): string => onLine(basename(file));

const summedUp = (files: readonly string[]): string =>
  files.length <= 5
    ? files.map(nameOf).join(", ")
    : `${files.slice(0, 4).map(nameOf).join(", ")} and ${files.length - 4} more`;
