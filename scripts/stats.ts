/** How much the graph holds. */
import type { Counts } from "../src/model/graph.ts";
import { ENTITY_KINDS } from "../src/model/schema.ts";
import { command, DONE, run } from "./support/command.ts";
import { jsonOption, storeOption } from "./support/options.ts";
import { bold, print, printJson } from "./support/print.ts";
import { reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

const program = command("stats", "How much the graph holds.", [
  ["", "counts of issues, articles, entities, mentions and relations"],
  ["--json", "the same for a program"],
  ["--store team.db", "of another store"],
])
  .addOption(storeOption())
  .addOption(jsonOption());

const inOrder = ({ issues, articles, entities, mentions, relations, byType }: Counts) => {
  return { issues, articles, entities, mentions, relations, byType };
};

function asTables({ byType, ...sums }: Counts): string {
  const columns = [
    { title: "", value: ([name]: readonly [string, number]) => name },
    { title: "count", value: ([, count]: readonly [string, number]) => count },
  ];
  const kinds = ENTITY_KINDS.flatMap(({ kind, zh }) =>
    byType[kind] ? [[`${zh} ${kind}`, byType[kind]] as const] : [],
  );
  const all = table(
    columns,
    Object.entries(inOrder({ byType, ...sums })).filter((row): row is [string, number] => row[0] !== "byType"),
    bold,
  );
  return kinds.length > 0 ? `${all}\n${table([{ ...columns[0]!, title: "entities" }, columns[1]!], kinds, bold)}` : all;
}

await run(program, async () => {
  const options = program.opts<{ store: string; json?: boolean }>();
  const counts = await reading(options, (store) => store.counts());
  await (options.json ? printJson(inOrder(counts)) : print(asTables(counts)));
  return DONE;
});
