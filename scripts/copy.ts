/** Moves a graph from one store into another, whole. */
import { copyGraph } from "../src/store/copy.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { onInterrupt } from "./support/interrupt.ts";
import { print, warn } from "./support/print.ts";
import { ProgressLine } from "./support/progress.ts";
import { making, reading } from "./support/stores.ts";

interface Options {
  readonly from: string;
  readonly to: string;
}

const program = command(
  "copy",
  "Moves a graph from one store into another, whole, and compares the two at the end. A copy that was stopped goes on; a store that holds another graph is refused.",
  [
    ["--from guanxi.db --to bolt://127.0.0.1:7687", "from a file into Neo4j"],
    ["--from neo4j+s://graph.example/newsletters --to backup.db", "and back, as a backup in one file"],
    ["--from guanxi.db --to team.db", "from file to file"],
  ],
)
  .requiredOption("--from <url>", "the store to read: a path, file:… or neo4j://…")
  .requiredOption("--to <url>", "the store to write: empty, or with a part of the same graph");

async function copy({ from, to }: Options): Promise<number> {
  const interrupt = onInterrupt("Stopping after this issue. What was copied is safe.");
  const [copying, checking] = [new ProgressLine("Copying issues"), new ProgressLine("Comparing issues")];
  try {
    const { copied, unchanged, same } = await reading({ store: from }, (source) =>
      making({ store: to }, async (target) => {
        const outcome = await copyGraph(source, target, {
          signal: interrupt.signal,
          copying: (step) => copying.step(step),
          checking: (step) => checking.step(step),
        });
        if (outcome.same) await target.prepare();
        return outcome;
      }),
    );
    checking.end();
    await print(`${copied} copied, ${unchanged} unchanged\n`);
    if (same) {
      const { articles, entities, mentions, relations } = same.counts;
      await print(
        `Both hold ${articles} articles, ${entities} entities, ${mentions} mentions, ${relations} relations; content sha256 ${same.hash}\n`,
      );
      return DONE;
    }
    warn("Stopped. Run the same command again to go on.");
    return UNDONE;
  } finally {
    copying.end();
    checking.end();
    interrupt.release();
  }
}

await run(program, () => copy(program.opts<Options>()));
