/** As much of a graph as one can look at, laid out and drawn. */
import type { GraphSource } from "../export/source.ts";
import type { View } from "../export/view.ts";
import { captions } from "../graph/drawing/captions.ts";
import { placed, sceneOf, sketchOf } from "../graph/drawing/picture.ts";
import { poster } from "../graph/drawing/poster.ts";
import { Ranking } from "../graph/ranking.ts";
import type { Subgraph } from "../model/graph.ts";
import { layOut } from "./layouter.ts";

/** Beyond so many nodes nobody sees anything. */
const MOST = 2000;

export interface Looking extends Pick<View, "page" | "width"> {
  /** What it is about: names; without any the whole graph. */
  readonly about: readonly string[];
  /** Entities that are shown in any case. */
  readonly first: readonly string[];
}

/** The view of a source that can be read several times. */
export async function viewOf(source: GraphSource, { about, first, page, width }: Looking): Promise<View> {
  const graph = await mostEvident(source, first);
  const scene = sceneOf(graph);
  const drawn = placed(scene, await layOut(scene));
  const title = about.length > 0 ? about.join("、") : "关系图";
  return {
    ...{ title, graph, ...(page !== undefined && { page }), ...(width !== undefined && { width }) },
    at: drawn.at,
    draw: () => poster({ title, captions: captions(graph), sketch: sketchOf(drawn) }),
  };
}

/**
 * At most `most` entities: the given ones, then those with most stories at them, then those that share most articles. What has neither tells
 * nothing in a picture: it is shown only where nothing has, the most mentioned first.
 */
export async function mostEvident(source: GraphSource, first: readonly string[], most = MOST): Promise<Subgraph> {
  const kept = await strongestIds(source, first, most);
  const [entities, edges, coMentions] = [[], [], []] as [
    Subgraph["entities"][number][],
    Subgraph["edges"][number][],
    Subgraph["coMentions"][number][],
  ];
  const left = { entities: 0, edges: 0, coMentions: 0 };
  const both = ({ head, tail }: { head: string; tail: string }) => kept.has(head) && kept.has(tail);
  for await (const each of source.entities())
    if (kept.has(each.id)) entities.push(each);
    else left.entities++;
  for await (const each of source.edges())
    if (both(each)) edges.push(each);
    else left.edges++;
  for await (const each of source.coMentions())
    if (both(each)) coMentions.push(each);
    else left.coMentions++;
  entities.sort((a, b) => b.mentions - a.mentions);
  return { entities, edges, coMentions, left };
}

async function strongestIds(source: GraphSource, first: readonly string[], most: number): Promise<ReadonlySet<string>> {
  const [said, shared, named] = [new Ranking(), new Ranking(), new Ranking()];
  for await (const { head, tail, stories } of source.edges()) for (const end of [head, tail]) said.add(end, stories);
  for await (const { head, tail, articles } of source.coMentions())
    for (const end of [head, tail]) shared.add(end, articles);
  const tied = new Set([...first, ...said.ids(), ...shared.ids()]);
  if (tied.size === first.length) for await (const { id, mentions } of source.entities()) named.add(id, mentions);
  return new Set([...tied, ...named.ids()].slice(0, most));
}
