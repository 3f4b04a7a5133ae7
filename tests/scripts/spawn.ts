/** Runs the real scripts, as npm does. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

// A process takes half a second to begin, several at once on a busy machine much longer.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function begin(
  script: string,
  arguments_: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcessWithoutNullStreams {
  const { GUANXI_STORE: _, ...inherited } = process.env;
  return spawn(process.execPath, ["scripts/run.mjs", script, ...arguments_], {
    cwd: ROOT,
    env: { ...inherited, ...env },
  });
}

/** Until it has ended. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  return new Promise((done) => child.on("close", (code) => done({ code, stdout, stderr })));
}

export const script = (name: string, arguments_: readonly string[], env?: NodeJS.ProcessEnv): Promise<Outcome> =>
  ended(begin(name, arguments_, env));
