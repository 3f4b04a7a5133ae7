/** Gathers all that a store knows about an entity or a topic. */
import type { Dossier, DossierRelation, DossierSentence, Listed } from "../export/dossier.ts";
import { marked } from "../graph/marked.ts";
import { edgeWeighs, type LeastWeight, tieWeighs } from "../graph/thin.ts";
import type { Edge, Entity, MentionRow } from "../model/graph.ts";
import type { Topic } from "../model/kept.ts";
import type { GraphFilter, GraphView, Page, Paged, Period } from "../store/graph-store.ts";
import { withTopics } from "../store/topics.ts";
import { given } from "./given.ts";

/** A document of more nobody reads, and no word processor opens at once; what is left out is counted. */
const MOST_RELATIONS = 500;
const MOST_MENTIONS = 3000;
const MOST_COMPANIONS = 40;
const PAGE = 500;

/**
 * The dossier of an entity or topic that the store has; a filter keeps relations and mentions as everywhere, and relations and companions
 * that too little speaks for are left out uncounted.
 */
export async function dossierOf(
  store: GraphView,
  subject: Entity | Topic,
  { minEvidence, minArticles, minNpmi, ...filter }: GraphFilter & LeastWeight = {},
): Promise<Dossier> {
  const { id } = subject;
  const view = withTopics(store);
  const { since, until } = filter;
  const period: Period = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  const scope = given({ issues: filter.issues, sections: filter.sections });
  const mentions = await listed((page) => view.mentions(id, { ...period, ...scope, ...page }), MOST_MENTIONS);
  const relations = await listed(
    (page) => view.relations(id, { ...filter, ...page }),
    MOST_RELATIONS,
    minEvidence !== undefined ? edgeWeighs({ minEvidence }) : undefined,
  );
  const least = given({ minArticles, minNpmi });
  const companions = await listed(
    (page) => view.companions(id, { ...scope, ...page }),
    MOST_COMPANIONS,
    Object.keys(least).length > 0 ? tieWeighs(least) : undefined,
  );
  const months = (await view.timeline(id, scope)).filter(({ month }) => inPeriod(month, period));
  const dates = mentions.items.flatMap(({ article, issue }) => article.date ?? issue.date ?? []);
  return {
    title: subject.name,
    ...("kind" in subject ? { subjects: [], phrases: subject.phrases } : { subjects: [subject] }),
    since: since ?? null,
    until: until ?? null,
    first: dates[0] ?? null,
    last: (mentions.left > 0 ? months.at(-1)?.month : dates.at(-1)) ?? null,
    mentions: mentions.items.length + mentions.left,
    months,
    relations: { items: await withEnds(store, relations.items), left: relations.left },
    companions,
    sentences: { items: sentences(mentions.items), left: mentions.left },
  };
}

/** The first ones, and how many more there are; of those that `weighs` takes, where it is given, all are looked at to count them. */
async function listed<T>(
  ask: (page: Page) => Promise<Paged<T>>,
  most: number,
  weighs?: (item: T) => boolean,
): Promise<Listed<T>> {
  const items: T[] = [];
  let light = 0;
  const limit = () => (weighs ? PAGE : Math.min(PAGE, most - items.length));
  for (let page = await ask({ limit: limit() }); ; page = await ask({ limit: limit(), cursor: page.next })) {
    for (const item of page.items) {
      if (weighs && !weighs(item)) light++;
      else if (items.length < most) items.push(item);
    }
    if (page.next === null || (!weighs && items.length >= most))
      return { items, left: page.total - light - items.length };
  }
}

const inPeriod = (month: string, { since, until }: Period): boolean =>
  (since === undefined || month.slice(0, since.length) >= since.slice(0, month.length)) &&
  (until === undefined || month.slice(0, until.length) <= until.slice(0, month.length));

async function withEnds(store: GraphView, edges: readonly Edge[]): Promise<DossierRelation[]> {
  const known = new Map<string, Entity>();
  for (const id of new Set(edges.flatMap(({ head, tail }) => [head, tail]))) known.set(id, (await store.entity(id))!);
  return edges.map((edge) => {
    const [head, tail] = [known.get(edge.head)!, known.get(edge.tail)!];
    const names = [head.name, ...head.aliases, tail.name, ...tail.aliases];
    const evidence = edge.evidence.map((one) => {
      return { ...one, pieces: marked(one.quote, [one.headName, one.tailName, ...names]) };
    });
    return { ...edge, head, tail, evidence };
  });
}

/** Mentions in one sentence are one, with every place marked. */
function sentences(rows: readonly MentionRow[]): DossierSentence[] {
  const groups: MentionRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.[0];
    const same = last?.article.id === row.article.id && last.start - last.quoteStart === row.start - row.quoteStart;
    if (same) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const { issue, article, quote } = group[0]!;
    return {
      issue,
      article,
      pieces: marked(
        quote,
        group.map(({ surface }) => surface),
      ),
    };
  });
}
