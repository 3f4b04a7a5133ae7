/** Which relations a command line asks for, and how many sentences of each. */
import type { Command } from "commander";
import { checkIssues } from "../../src/api/checks.ts";
import type { EvidenceLimit } from "../../src/store/evidence-limit.ts";
import type { GraphFilter, GraphView } from "../../src/store/graph-store.ts";
import { filterOf } from "./graph-choice.ts";
import { checkPeriod, type FilterChoice, filterOptions, jsonOption, storeOption, wholeNumber } from "./options.ts";

export interface RelatedOptions extends FilterChoice {
  readonly evidence: number;
  readonly store: string;
  readonly json?: true;
}

/** `--since` to `--section`, `--evidence`, `--store`, `--json`. */
export const relatedOptions = (program: Command): Command =>
  filterOptions(program)
    .option("--evidence <n>", "at most so many sentences of each relation", wholeNumber(0), 3)
    .addOption(storeOption())
    .addOption(jsonOption());

/** What is asked of a store. Throws a UsageError on a period that ends before it begins, a RequestError on unknown issues. */
export async function related(store: GraphView, options: RelatedOptions): Promise<GraphFilter & EvidenceLimit> {
  checkPeriod(options);
  const filter = filterOf(options);
  await checkIssues(store, filter);
  return { ...filter, evidence: options.evidence };
}
