/** Lays out off the main thread: once, or on and on until it is stopped (terminated) or its time is over. */
import forceAtlas2 from "graphology-layout-forceatlas2";
import { apart, arrange, type LayoutEdge, type LayoutNode, type Positions } from "../../graph/layout.ts";
import { forceGraph, forceSettings } from "../../graph/layout-forces.ts";

export interface LayoutJob {
  readonly job: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly aspect: number;
  /** Milliseconds of continuous layout; 0: place once. */
  readonly live: number;
}

export interface LayoutAnswer {
  readonly job: number;
  readonly at: readonly (readonly [id: string, x: number, y: number])[];
  readonly done: boolean;
}

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  if (data.live > 0) return run(data);
  return answer(data.job, arrange(data.nodes, data.edges, data.aspect), true);
});

function answer(job: number, at: Positions, done: boolean): void {
  const rows = [...at].map(([id, { x, y }]) => [id, x, y] as const);
  postMessage({ job, at: rows, done } satisfies LayoutAnswer);
}

function run({ job, nodes, edges, live }: LayoutJob): void {
  const start = new Map(nodes.map((node) => [node.id, node.at ?? { x: 0, y: 0 }]));
  const graph = forceGraph(nodes, edges, start, new Map());
  const settings = { ...forceSettings(nodes.length), scalingRatio: 150, slowDown: 20 };
  const end = performance.now() + live;
  const step = () => {
    forceAtlas2.assign(graph, { iterations: 6, settings, getEdgeWeight: "weight" });
    const done = performance.now() > end;
    const at = new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
    answer(job, done ? apart(nodes, at) : at, done);
    if (!done) setTimeout(step, 24);
  };
  step();
}
