/** Lets a model ask the graph: an MCP server on standard input and output. */
import { serveMcp } from "../src/api/mcp/stdio.ts";
import { command, DONE, run } from "./support/command.ts";
import { onInterrupt } from "./support/interrupt.ts";
import { storeOption } from "./support/options.ts";
import { warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";

const program = command(
  "mcp",
  "Lets a model ask the graph: a Model Context Protocol server on standard input and output, which a desktop client starts. It only reads. docs/mcp.md tells how to set it up.",
  [
    ["", "of the graph in guanxi.db"],
    ["--store bolt://127.0.0.1:7687", "of a graph in Neo4j"],
  ],
).addOption(storeOption());

await run(program, () =>
  reading(program.opts<{ store: string }>(), async (store) => {
    const interrupt = onInterrupt("");
    warn("The MCP server is ready. It ends with its input, or at Ctrl-C.");
    await serveMcp(store, interrupt.signal, warn);
    interrupt.release();
    return DONE;
  }),
);
