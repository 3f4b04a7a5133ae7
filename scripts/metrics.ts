/** Communities and centralities: worked out when asked for. */
import { type MetricsOptions, metrics } from "../src/api/metrics.ts";
import { entitiesOf } from "../src/api/projection.ts";
import type { Score } from "../src/graph/centrality.ts";
import type { GraphView } from "../src/store/graph-store.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { filterOf } from "./support/graph-choice.ts";
import { onInterrupt } from "./support/interrupt.ts";
import {
  checkPeriod,
  type FilterChoice,
  filterOptions,
  jsonOption,
  storeOption,
  wholeNumber,
} from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { ProgressLine } from "./support/progress.ts";
import { reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

interface Options extends FilterChoice {
  readonly store: string;
  readonly json?: boolean;
  readonly communities?: boolean;
  readonly pagerank?: boolean;
  readonly betweenness?: boolean;
  readonly samples: number;
  readonly limit: number;
}

const program = filterOptions(
  command("metrics", "Communities and centralities, over asserted and planned relations weighted by stories.", [
    ["--communities", "who belongs together (Louvain)"],
    ["--pagerank --types company --limit 20", "the twenty companies that matter most"],
    ["--betweenness --samples 2000", "who joins what would else be apart, from 2,000 sampled entities"],
    ["--communities --pagerank --json", "for a program"],
  ]),
)
  .option("--communities", "communities, the largest first")
  .option("--pagerank", "PageRank, greatest first")
  .option("--betweenness", "betweenness, greatest first")
  .option("--samples <n>", "betweenness from at most so many entities", wholeNumber(1), 500)
  .option("--limit <n>", "at most so many of each", wholeNumber(1), 20)
  .addOption(storeOption())
  .addOption(jsonOption());

function askedFor({ communities, pagerank, betweenness, samples, limit, ...options }: Options): MetricsOptions {
  const of = [
    ...(communities ? (["communities"] as const) : []),
    ...(pagerank ? (["pageRank"] as const) : []),
    ...(betweenness ? (["betweenness"] as const) : []),
  ];
  if (of.length === 0) throw new UsageError("Ask for --communities, --pagerank or --betweenness.");
  return { ...filterOf(options), of, samples, limit };
}

type Found = Awaited<ReturnType<typeof metrics>>;

async function asTables(store: GraphView, { communities, pageRank, betweenness }: Found): Promise<void> {
  const ids = [pageRank ?? [], betweenness?.scores ?? []].flat().map(({ id }) => id);
  const shown = communities?.communities.flatMap(({ members }) => members.slice(0, SHOWN)) ?? [];
  const names = new Map((await entitiesOf(store, [...ids, ...shown])).map(({ id, name }) => [id, onLine(name)]));
  const scores = (title: string, list: readonly Score[]) =>
    table(
      [
        { title, value: ({ score }: Score) => score.toPrecision(4) },
        { title: "", value: ({ id }: Score) => names.get(id)! },
      ],
      list,
      bold,
    );
  if (communities) {
    await print(bold(`${communities.total} communities, modularity ${communities.modularity.toFixed(3)}\n`));
    for (const { size, members } of communities.communities)
      await print(
        `${String(size).padStart(6)}  ${members
          .slice(0, SHOWN)
          .map((id) => names.get(id))
          .join(" ")}\n`,
      );
  }
  if (pageRank) await print(scores("PageRank", pageRank));
  if (betweenness) {
    await print(scores("betweenness", betweenness.scores));
    if (betweenness.samples < betweenness.entities)
      warn(
        `Betweenness is an estimate from ${betweenness.samples} of ${betweenness.entities} entities; --samples takes more.`,
      );
  }
}

/** Members of a community that are named in its line. */
const SHOWN = 12;

await run(program, () => {
  const options = program.opts<Options>();
  checkPeriod(options);
  const asked = askedFor(options);
  return reading(options, async (store) => {
    const line = new ProgressLine("Betweenness");
    const interrupt = onInterrupt("Stopping.");
    const { signal } = interrupt;
    try {
      const progress = (done: number, total: number) => line.step({ done, total, file: "" });
      const found = await metrics(store, { ...asked, signal, progress });
      line.end();
      await (options.json ? printJson(found) : asTables(store, found));
      return DONE;
    } catch (fault) {
      if (!signal.aborted) throw fault;
      warn("Stopped: nothing was worked out.");
      return UNDONE;
    } finally {
      line.end();
      interrupt.release();
    }
  });
});
