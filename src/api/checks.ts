/** What a filter may ask for. */
import type { GraphFilter, GraphView } from "../store/graph-store.ts";
import { RequestError } from "./problems.ts";

/** Throws a RequestError on a period that ends before it begins. */
export function checkPeriod({ since, until }: { since?: string; until?: string }): void {
  if (since && until && until < since.slice(0, until.length))
    throw new RequestError(400, `The period ends (${until}) before it begins (${since}).`);
}

/** Throws a RequestError on an issue that is not there. */
export async function checkIssues(store: GraphView, { issues }: GraphFilter): Promise<void> {
  if (!issues) return;
  const known = new Set((await store.issues()).map(({ id }) => id));
  const unknown = issues.find((id) => !known.has(id));
  if (unknown !== undefined) throw new RequestError(404, `There is no issue “${unknown}”.`);
}
