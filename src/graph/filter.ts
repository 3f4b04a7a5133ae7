/** Which records of a graph a filter keeps: the same rules for streams that are too long for memory. */
import { interval, isDate } from "../model/date.ts";
import { dateOf } from "../model/evidence.ts";
import { type Edge, type Evidence, storiesIn } from "../model/graph.ts";
import type { EntityKind, RelationKind, Status } from "../model/schema.ts";

export interface RecordFilter {
  readonly types?: readonly EntityKind[];
  readonly relations?: readonly RelationKind[];
  readonly statuses?: readonly Status[];
  readonly since?: string;
  readonly until?: string;
  /** Ids. */
  readonly issues?: readonly string[];
  readonly sections?: readonly string[];
}

/** The kind is the part of an id before its first colon. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf(":"));

/** Whether an entity, named by its id, is of a kind that is kept. */
export function entityKept({ types }: RecordFilter): (id: string) => boolean {
  const kinds = types && new Set<string>(types);
  return (id) => !kinds || kinds.has(kindOf(id));
}

/** The edge with the evidence that is kept, or null without any. Loops that a merge made are left out. */
export function edgeKept(filter: RecordFilter): (edge: Edge) => Edge | null {
  const end = entityKept(filter);
  const relations = filter.relations && new Set(filter.relations);
  const statuses = filter.statuses && new Set(filter.statuses);
  const inPeriod = periodKept(filter);
  const inScope = scopeKept(filter);
  return (edge) => {
    if (edge.head === edge.tail || !end(edge.head) || !end(edge.tail)) return null;
    if ((relations && !relations.has(edge.type)) || (statuses && !statuses.has(edge.status))) return null;
    const evidence = edge.evidence.filter((each) => inScope(each) && inPeriod(dateOf(each)));
    if (evidence.length === 0) return null;
    return evidence.length === edge.evidence.length ? edge : { ...edge, evidence, stories: storiesIn(evidence) };
  };
}

function scopeKept({ issues, sections }: RecordFilter): (evidence: Evidence) => boolean {
  const [ofIssues, ofSections] = [issues && new Set(issues), sections && new Set<string | null>(sections)];
  return ({ issue, article }) =>
    (!ofIssues || ofIssues.has(issue.id)) && (!ofSections || ofSections.has(article.section));
}

export function periodKept({ since, until }: Pick<RecordFilter, "since" | "until">): (date: string | null) => boolean {
  if (since === undefined && until === undefined) return () => true;
  const from = since === undefined ? "" : interval(since).start;
  const to = until === undefined ? "9999-12-31" : interval(until).end;
  return (date) => {
    if (date === null || !isDate(date)) return false;
    const { start, end } = interval(date);
    return start <= to && end >= from;
  };
}
