/** One issue as JSON: its articles with what they mention and state. */
import { extractFile, extractJson } from "../src/pipeline.ts";
import { command, DONE, run } from "./support/command.ts";
import { readingOptions } from "./support/options.ts";
import { print } from "./support/print.ts";

const program = readingOptions(
  command("extract", "Reads one issue and prints its articles, mentions and relations as JSON. Nothing is stored.", [
    ["graph-data/issues/wangluolingshouguancha-2021-12.md", "print what is found in an issue"],
    ["issue.pdf --lexicon names.tsv", "with names of your own"],
    ["issue.txt > issue.json", "keep it"],
  ]),
).argument("<file>", "an issue");

await run(program, async () => {
  const extract = await extractFile(program.args[0]!, program.opts<{ lexicon?: string; encoding?: string }>());
  await print(`${JSON.stringify(extractJson(extract), null, 2)}\n`);
  return DONE;
});
