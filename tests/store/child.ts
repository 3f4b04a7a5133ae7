/** Runs writer.ts as a process of its own. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const WRITER = fileURLToPath(new URL("./writer.ts", import.meta.url));

export interface Writing {
  readonly from: number;
  readonly count: number;
  readonly version: number;
  /** Called with each issue that is stored; gets the way to end the process at once. */
  readonly onStored?: (n: number, kill: () => void) => void;
}

export interface Written {
  /** Numbers of the issues that the process said to be stored. */
  readonly acknowledged: readonly number[];
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

export function runWriter(store: string, { from, count, version, onStored }: Writing): { done: Promise<Written> } {
  const args = ["--import", "tsx", WRITER, store, ...[from, count, version].map(String)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const acknowledged: number[] = [];
  let [rest, stderr] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      acknowledged.push(Number(line));
      onStored?.(Number(line), () => child.kill("SIGKILL"));
    }
  });
  const done = new Promise<Written>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ acknowledged, code, signal, stderr }));
  });
  return { done };
}
