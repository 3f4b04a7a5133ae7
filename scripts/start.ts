/** Builds what is missing, then serves the explorer and the API. */
import { createServer } from "../src/api/server.ts";
import type { GraphStore } from "../src/store/graph-store.ts";
import { build, SAMPLE } from "./support/building.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { onInterrupt } from "./support/interrupt.ts";
import { storeOption, wholeNumber } from "./support/options.ts";
import { builtPage } from "./support/page.ts";
import { print, warn } from "./support/print.ts";
import { making } from "./support/stores.ts";

interface Options {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  readonly sample: boolean;
}

const program = command(
  "start",
  "Serves the explorer and the API. Builds the page and, if the store is empty, the sample graph.",
  [
    ["", "the explorer at http://127.0.0.1:4173"],
    ["--port 8080", "at another port"],
    ["--store team.db", "another store"],
    [
      "--host 0.0.0.0",
      "for others in the network, too: they can read everything, and change it if they have GUANXI_TOKEN",
    ],
  ],
)
  .addOption(storeOption())
  .option("--port <n>", "port to listen on; 0: any free one", wholeNumber(0, 65535), 4173)
  .option("--host <name>", "address to listen on", "127.0.0.1")
  .option("--no-sample", "leave an empty store empty");

async function start(store: GraphStore, { sample, host, port }: Options): Promise<number> {
  if (sample && (await store.counts()).issues === 0) {
    warn("The store is empty: building the sample graph.");
    if ((await build([SAMPLE], store)).stopped) return UNDONE;
  }
  const page = await builtPage();
  const interrupt = onInterrupt("");
  const token = process.env.GUANXI_TOKEN;
  const server = await createServer({ store, page, host, port, ...(token && { token }) });
  await print(`${server.url}\n`);
  await new Promise<void>((done) => {
    if (interrupt.signal.aborted) done();
    interrupt.signal.addEventListener("abort", () => done());
  });
  await server.close();
  return DONE;
}

await run(program, () => {
  const options = program.opts<Options>();
  return making(options, (store) => start(store, options));
});
