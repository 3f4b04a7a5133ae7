/** Lays out large pictures in a thread of their own, so that a server answers others meanwhile. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Scene } from "../graph/drawing/picture.ts";
import { arrange, type Positions } from "../graph/layout.ts";

/** Up to so many nodes, laying out takes less than starting a thread. */
const FEW = 200;

/** One picture at a time: more threads would only take each other's processor, and memory for all of them. */
let before: Promise<unknown> = Promise.resolve();

/** Places for all boxes of a picture. */
export async function layOut(picture: Pick<Scene, "boxes" | "lines">): Promise<Positions> {
  if (picture.boxes.length <= FEW) return arrange(picture.boxes, picture.lines);
  const turn = before.then(() => inThread(picture));
  before = turn.catch(() => {});
  return turn;
}

async function inThread({ boxes, lines }: Pick<Scene, "boxes" | "lines">): Promise<Positions> {
  const worker = new Worker(new URL("./layout.worker.js", import.meta.url), {
    workerData: { boxes, lines },
    execArgv: [],
  });
  const [at] = (await once(worker, "message")) as [Positions];
  return at;
}
