/** The layout worker as seen from the page: one job at a time, the newest wins. */

import type { LayoutAnswer, LayoutJob } from "./layout.worker.ts";

type Work = Omit<LayoutJob, "job">;
type Receive = (answer: LayoutAnswer) => void;

export interface Layouter {
  run(work: Work, receive: Receive): void;
  stop(): void;
}

/** Starts no thread before the first job. */
export function createLayouter(): Layouter {
  let worker: Worker | null = null;
  let job = 0;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    stop,
    run(work, receive) {
      // A busy worker is ended: what it lays out is no longer wanted.
      stop();
      job += 1;
      const mine = job;
      worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        if (data.job !== mine) return;
        receive(data);
        if (data.done) stop();
      };
      worker.postMessage({ ...work, job: mine } satisfies LayoutJob);
    },
  };
}
