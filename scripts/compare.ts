/** Two entities or topics held against each other. */
import { type CompareOptions, compare } from "../src/store/compare.ts";
import { subjectArgument } from "./entity-argument.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { comparisonText } from "./support/comparison-text.ts";
import { checkPeriod, jsonOption, periodOptions, storeOption, wholeNumber } from "./support/options.ts";
import { print, printJson } from "./support/print.ts";
import { reading } from "./support/stores.ts";

interface Options extends CompareOptions {
  readonly store: string;
  readonly json?: true;
  readonly limit: number;
}

const program = periodOptions(
  command(
    "compare",
    "Two entities or topics: where both are named, what is said between them, how their timelines lie, whom they share.",
    [
      ["快手 美团", "two companies"],
      ["快手 topic:直播带货", "a company and a topic: “npm run topics” lists them"],
      ["菜鸟 中国邮政 --limit 5", "the first five of each list"],
      ["快手 美团 --since 2021-12 --until 2022", "in a period"],
      ["快手 美团 --json", "for a program"],
    ],
  ),
)
  .argument("<a>", "an id, or an exact name or alias; or a topic")
  .argument("<b>", "another")
  .option("--limit <n>", "at most so many of each list", wholeNumber(1), 20)
  .addOption(storeOption())
  .addOption(jsonOption());

await run(program, async () => {
  const { store: url, json, ...options } = program.opts<Options>();
  checkPeriod(options);
  return reading({ store: url }, async (store) => {
    const [a, b] = [await subjectArgument(store, program.args[0]!), await subjectArgument(store, program.args[1]!)];
    if (!a || !b) return UNDONE;
    if (a.id === b.id) throw new UsageError(`These two are one: ${a.id}.`);
    const found = await compare(store, a, b, options);
    await (json ? printJson(found) : print(comparisonText(found)));
    return DONE;
  });
});
