/** One issue as JSON: its articles with what they mention and state. */
import { explainFile, extractFile, extractJson } from "../src/pipeline.ts";
import { command, DONE, run } from "./support/command.ts";
import { readingOptions } from "./support/options.ts";
import { print } from "./support/print.ts";

const program = readingOptions(
  command("extract", "Reads one issue and prints its articles, mentions and relations as JSON. Nothing is stored.", [
    ["graph-data/issues/wangluolingshouguancha-2021-12.md", "print what is found in an issue"],
    ["issue.md --lexicon names.tsv", "with names of your own"],
    ["issue.txt --explain", "and why: the row or rule of each, and what it outranked"],
    ["issue.txt > issue.json", "keep it"],
  ]),
)
  .argument("<file>", "an issue")
  .option("--explain", "say for each mention and relation which row or rule found it and what it outranked");

await run(program, async () => {
  const file = program.args[0]!;
  const { explain, ...options } = program.opts<{
    explain?: boolean;
    lexicon?: string;
    encoding?: string;
  }>();
  const found = explain ? await explainFile(file, options) : extractJson(await extractFile(file, options));
  await print(`${JSON.stringify(found, null, 2)}\n`);
  return DONE;
});
