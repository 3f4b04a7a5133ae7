/** The built page on a server over the sample, in a folder of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page as it is delivered: in a process of its own, since the tests' NODE_ENV would make a development build. */
export function buildPage(): Promise<void> {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: ROOT, env, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`The page does not build: ${code}`))));
  });
}

/** Starts it and waits for its address; `flags` as of the command. */
export async function serve(...flags: readonly string[]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), "guanxi-e2e-"));
  const args = ["--import", "tsx", "scripts/start.ts", "--port", "0", "--store", join(folder, "store.db"), ...flags];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const url = await address(child);
  return {
    url,
    close: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, told] = ["", ""];
    child.stderr!.on("data", (part) => {
      told += part;
    });
    child.stdout!.on("data", (part) => {
      out += part;
      const found = /http:\/\/\S+/u.exec(out);
      if (found) resolve(found[0]);
    });
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}:\n${told}`)));
  });
}
