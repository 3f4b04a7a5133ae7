/** Lays out off the main thread: once, or on and on until it is stopped (terminated) or its time is over. */
import { forceAtlas } from "../../graph/force-atlas.ts";
import { apart, arrange, type Positions } from "../../graph/layout.ts";
import { forceSettings } from "../../graph/layout-forces.ts";
import type { LayoutName } from "../../graph/layout-names.ts";
import { type Caption, type Ground, layOut } from "../../graph/layouts.ts";

export interface LayoutJob extends Ground {
  readonly job: number;
  readonly layout: LayoutName;
  /** All is laid out; else what has a place keeps it. */
  readonly anew: boolean;
  /** Milliseconds of continuous layout by forces; 0: place once. */
  readonly live: number;
}

export interface LayoutAnswer {
  readonly job: number;
  readonly at: readonly (readonly [id: string, x: number, y: number])[];
  /** Words on the ground; null: as they were. */
  readonly captions: readonly Caption[] | null;
  readonly done: boolean;
}

addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  if (data.live > 0) return run(data);
  if (!data.anew) return answer(data.job, arrange(data.nodes, data.edges, data.aspect), null, true);
  return lay(data);
});

async function lay(data: LayoutJob): Promise<void> {
  const { layout, nodes, edges } = data;
  const communities =
    layout === "community" ? (await import("../../graph/layout-ties.ts")).communitiesAmong(nodes, edges) : [];
  const { at, captions } = layOut(layout, { ...data, communities });
  answer(data.job, at, captions, true);
}

function answer(job: number, at: Positions, captions: readonly Caption[] | null, done: boolean): void {
  const rows = [...at].map(([id, { x, y }]) => [id, x, y] as const);
  postMessage({ job, at: rows, captions, done } satisfies LayoutAnswer);
}

function run({ job, nodes, edges, live }: LayoutJob): void {
  const start = new Map(nodes.map((node) => [node.id, node.at ?? { x: 0, y: 0 }]));
  const fixed = new Map([...start].filter((_, index) => nodes[index]!.fixed));
  const atlas = forceAtlas(nodes, edges, start, fixed);
  const settings = { ...forceSettings(nodes.length), scalingRatio: 150, slowDown: 20 };
  const end = performance.now() + live;
  const step = () => {
    atlas.run(6, settings);
    const done = performance.now() > end;
    const at = atlas.places();
    answer(job, done ? apart(nodes, at) : at, null, done);
    if (!done) setTimeout(step, 24);
  };
  step();
}
