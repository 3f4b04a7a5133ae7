/** Which relations a command line asks for, and how many sentences of each. */
import type { Command } from "commander";
import { asked } from "../../src/api/asked.ts";
import { checkIssues } from "../../src/api/checks.ts";
import type { EntityKind, RelationKind, Status } from "../../src/model/schema.ts";
import type { EvidenceLimit } from "../../src/store/evidence-limit.ts";
import type { GraphFilter, GraphView, Period } from "../../src/store/graph-store.ts";
import {
  checkPeriod,
  filterOptions,
  jsonOption,
  periodOptions,
  scopeOptions,
  storeOption,
  wholeNumber,
} from "./options.ts";

export interface RelatedOptions extends Period {
  readonly types?: readonly EntityKind[];
  readonly relations?: readonly RelationKind[];
  readonly statuses?: readonly Status[];
  readonly issue?: readonly string[];
  readonly section?: readonly string[];
  readonly evidence: number;
  readonly store: string;
  readonly json?: true;
}

/** `--since` to `--section`, `--evidence`, `--store`, `--json`. */
export const relatedOptions = (program: Command): Command =>
  scopeOptions(filterOptions(periodOptions(program)))
    .option("--evidence <n>", "at most so many sentences of each relation", wholeNumber(0), 3)
    .addOption(storeOption())
    .addOption(jsonOption());

/** What is asked of a store. Throws a UsageError on a period that ends before it begins, a RequestError on unknown issues. */
export async function related(store: GraphView, options: RelatedOptions): Promise<GraphFilter & EvidenceLimit> {
  const { since, until, types, relations, statuses, issue, section, evidence } = options;
  checkPeriod(options);
  const filter = asked({ since, until, types, relations, statuses, issue, section, evidence });
  await checkIssues(store, filter);
  return filter;
}
