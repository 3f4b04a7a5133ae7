/** From what the server answered to what is drawn: merged, filtered, with what is hidden counted. Pure. */
import { periodKept } from "../../graph/filter.ts";
import { grouped } from "../../graph/grouped.ts";
import { edgeKey } from "../../graph/keys.ts";
import { dateOf } from "../../model/evidence.ts";
import { type CoMention, type Edge, type Entity, type Evidence, type Subgraph, storiesIn } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { relationKind } from "../../model/schema.ts";
import type { By, Filter, View } from "../state/state.ts";
import { strongest } from "./strongest.ts";

export interface Drawn {
  readonly entities: readonly Entity[];
  readonly edges: readonly Edge[];
  readonly coMentions: readonly CoMention[];
  /** Relations of an entity to itself: no line can show them. */
  readonly loops: readonly Edge[];
  readonly hidden: Hidden;
}

export interface Hidden {
  /** Hidden one by one. */
  readonly byHand: number;
  /** Entities that the filter leaves out, or that it leaves without any tie. */
  readonly entities: number;
  readonly edges: number;
  /** Relations without a sentence of the period, the sections or the sources asked for. */
  readonly outside: number;
  /** Relations with fewer sentences than asked for. */
  readonly light: number;
  readonly background: number;
  /** Weak co-mentions. */
  readonly coMentions: number;
}

export type Part = Pick<Subgraph, "entities" | "edges" | "coMentions">;

/** All entities of the parts, once each, in the order of arrival. */
export const entitiesOf = (parts: readonly Pick<Part, "entities">[]): Entity[] => [
  ...new Map(parts.flatMap(({ entities }) => entities.map((entity) => [entity.id, entity] as const))).values(),
];

/** All that the parts hold, once each, entities in the order of arrival. */
export function merged(parts: readonly Part[]): Part {
  const edges = new Map<string, Edge>();
  // By head, then by tail: of many thousands, keys put together from both would cost the most.
  const coMentions = new Map<string, Map<string, CoMention>>();
  for (const part of parts) {
    for (const edge of part.edges) edges.set(edgeKey(edge), edge);
    for (const tie of part.coMentions) {
      const mine = coMentions.get(tie.head);
      if (mine) mine.set(tie.tail, tie);
      else coMentions.set(tie.head, new Map([[tie.tail, tie]]));
    }
  }
  const ties = [...coMentions.values()].flatMap((mine) => [...mine.values()]);
  return { entities: entitiesOf(parts), edges: [...edges.values()], coMentions: ties };
}

/** What remains of it all under a view and a filter. */
export function drawn(all: Part, view: Pick<View, "roots" | "pins" | "hidden">, filter: Filter): Drawn {
  const byHand = new Set(view.hidden);
  const asked = new Set([...view.roots.map(({ id }) => id), ...view.pins]);
  const wanted = byTies(view.roots);
  const present = all.entities.filter((entity) => !byHand.has(entity.id));
  const allowed = new Set(
    present.filter((entity) => asked.has(entity.id) || !filter.types.includes(entity.type)).map((entity) => entity.id),
  );
  const inside = all.edges.filter((edge) => allowed.has(edge.head) && allowed.has(edge.tail));
  const folded = filter.background
    ? []
    : inside.filter((edge) => relationKind(edge.type).background && !wanted(edge, edge.type));
  const ofKind = inside.filter((edge) => passes(edge, filter, wanted(edge, edge.type)));
  const said = sentencesKept(ofKind, filter);
  const typed = said.filter((edge) => edge.stories >= filter.least || filter.least === 1);
  const together = all.coMentions.filter(
    (tie) => allowed.has(tie.head) && allowed.has(tie.tail) && (filter.ties !== "relations" || wanted(tie, "co")),
  );
  const coMentions = strongest(together, asked);
  const tied = new Set([...asked, ...typed.flatMap(ends), ...coMentions.flatMap(ends)]);
  const entities = present.filter((entity) => allowed.has(entity.id) && tied.has(entity.id));
  const edges = typed.filter((edge) => edge.head !== edge.tail);
  return {
    entities: entities.toSorted((a, b) => b.mentions - a.mentions || byCodeUnit(a.id, b.id)),
    edges: edges.toSorted(byKey),
    coMentions: coMentions.toSorted(byEnds),
    loops: typed.filter((edge) => edge.head === edge.tail),
    hidden: {
      byHand: all.entities.length - present.length,
      entities: present.length - entities.length,
      edges: filter.ties === "comentions" ? 0 : inside.length - ofKind.length - folded.length,
      outside: ofKind.length - said.length,
      light: said.length - typed.length,
      background: folded.length,
      coMentions: together.length - coMentions.length,
    },
  };
}

/** Each relation with the sentences that are asked for; those without any left out. */
function sentencesKept(edges: readonly Edge[], { since, until, sections, sources }: Filter): readonly Edge[] {
  if (!since && !until && sections.length + sources.length === 0) return edges;
  const inPeriod = periodKept({ ...(since && { since }), ...(until && { until }) });
  const among = (some: readonly string[], one: string | null) =>
    some.length === 0 || (one !== null && some.includes(one));
  const kept = (one: Evidence) =>
    inPeriod(dateOf(one)) && among(sections, one.article.section) && among(sources, one.article.source);
  return edges.flatMap((edge) => {
    const evidence = edge.evidence.filter(kept);
    return evidence.length > 0 ? [{ ...edge, evidence, stories: storiesIn(evidence) }] : [];
  });
}

const byEnds = (a: CoMention, b: CoMention): number => byCodeUnit(a.head, b.head) || byCodeUnit(a.tail, b.tail);

const byKey = (a: Edge, b: Edge): number =>
  byCodeUnit(a.head, b.head) ||
  byCodeUnit(a.type, b.type) ||
  byCodeUnit(a.tail, b.tail) ||
  byCodeUnit(a.status, b.status);

const ends = (tie: { head: string; tail: string }): string[] => [tie.head, tie.tail];

/** Whether an end of a tie was expanded by just such ties: they are shown, though others of their kind are folded. */
function byTies(roots: View["roots"]): (tie: { head: string; tail: string }, by: By) => boolean {
  const asked = grouped(roots, ({ id }) => id);
  const at = (id: string, by: By): boolean => asked.get(id)?.some((one) => one.by === by) ?? false;
  return ({ head, tail }, by) => at(head, by) || at(tail, by);
}

const passes = (edge: Edge, filter: Filter, wanted: boolean): boolean =>
  !filter.relations.includes(edge.type) &&
  !filter.statuses.includes(edge.status) &&
  (wanted || (filter.ties !== "comentions" && (filter.background || !relationKind(edge.type).background)));
