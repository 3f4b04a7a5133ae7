/** Reads issues into the graph. */
import { build, SAMPLE } from "./support/building.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { jsonOption, readingOptions, storeOption } from "./support/options.ts";
import { print, printJson } from "./support/print.ts";
import { making } from "./support/stores.ts";

const program = readingOptions(
  command(
    "build-graph",
    "Reads issues into the graph. What is stored and has not changed is not read again, so it can be stopped and started again.",
    [
      ["", "the sample newsletters that come with the program"],
      ["issues/", "a folder and all in it"],
      ["2022-01.md 2022-02.txt", "some files"],
      ["issues/ --store team.db", "into another store"],
      ["issues/ --lexicon names.tsv", "with names of your own"],
    ],
  ),
)
  .argument("[paths...]", "files and folders")
  .addOption(storeOption())
  .addOption(jsonOption());

await run(program, async () => {
  const {
    store: url,
    json,
    ...options
  } = program.opts<{ store: string; json?: boolean; lexicon?: string; encoding?: string }>();
  const paths = program.args.length > 0 ? program.args : [SAMPLE];
  const summary = await making({ store: url }, (store) => build(paths, store, options));
  const { added, replaced, unchanged, failed, skipped, stopped } = summary;
  if (json) await printJson({ added, replaced, unchanged, failed, skipped, stopped });
  else await print(`${added} added, ${replaced} replaced, ${unchanged} unchanged, ${failed.length} failed\n`);
  return failed.length > 0 || stopped ? UNDONE : DONE;
});
