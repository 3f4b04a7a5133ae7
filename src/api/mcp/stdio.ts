/** MCP over standard input and output, as desktop clients start it. */
import { once } from "node:events";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import type { GraphView } from "../../store/graph-store.ts";
import { createMcp } from "./server.ts";

/** Serves until the client closes standard input or the signal aborts. Standard output carries the protocol and nothing else. */
export async function serveMcp(store: GraphView, signal: AbortSignal, log: (text: string) => void): Promise<void> {
  const ended = Promise.race([
    once(process.stdin, "close"),
    once(process.stdin, "end"),
    new Promise((done) => {
      if (signal.aborted) done(null);
      signal.addEventListener("abort", done, { once: true });
    }),
  ]);
  const server = serveStdio(() => createMcp(store, log), { onerror: ({ message }) => log(message) });
  await ended;
  await server.close();
  process.stdin.destroy();
}
