/** Lays out large pictures in a thread of their own, so that a server answers others meanwhile. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Scene } from "../graph/drawing/picture.ts";
import { arrange, type Positions } from "../graph/layout.ts";

/** Up to so many nodes, laying out takes less than starting a thread. */
const FEW = 200;

/** Places for all boxes of a picture. */
export async function layOut({ boxes, lines }: Pick<Scene, "boxes" | "lines">): Promise<Positions> {
  if (boxes.length <= FEW) return arrange(boxes, lines);
  const worker = new Worker(new URL("./layout.worker.js", import.meta.url), {
    workerData: { boxes, lines },
    execArgv: [],
  });
  const [at] = (await once(worker, "message")) as [Positions];
  return at;
}
