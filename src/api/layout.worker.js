/** The thread in which one picture is laid out. It starts without the loader of TypeScript that the program was started with. */
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { arrange } = await import("../graph/layout.ts");
parentPort.postMessage(arrange(workerData.boxes, workerData.lines));
