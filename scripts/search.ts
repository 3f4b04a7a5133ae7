/** Entities whose name, alias or pinyin matches. */
import type { Entity } from "../src/model/graph.ts";
import type { EntityKind } from "../src/model/schema.ts";
import { entityKind } from "../src/model/schema.ts";
import { command, DONE, run } from "./support/command.ts";
import { entityKinds, jsonOption, storeOption, wholeNumber } from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

const program = command(
  "search",
  "Finds entities by any part of a name or alias, by pinyin or its initials; best first.",
  [
    ["快手", "by name"],
    ["kuaishou", "by pinyin"],
    ["邮政 --types company,agency", "only companies and agencies"],
    ["快手 --json", "for a program"],
  ],
)
  .argument("<text>", "what to look for")
  .option("--types <list>", "only these kinds of entity: company,agency,…", entityKinds)
  .option("--limit <n>", "at most so many", wholeNumber(1), 20)
  .addOption(storeOption())
  .addOption(jsonOption());

function inOrder({ id, name, type, aliases, mentions, issues }: Entity) {
  return { id, name, type, aliases, mentions, issues };
}

const asTable = (found: readonly Entity[]): string =>
  table(
    [
      { title: "name", value: ({ name }) => onLine(name), most: 40 },
      { title: "kind", value: ({ type }) => entityKind(type).zh },
      { title: "mentions", value: ({ mentions }) => mentions },
      { title: "issues", value: ({ issues }) => issues },
      { title: "id", value: ({ id }) => onLine(id), most: 50 },
      { title: "also known as", value: ({ aliases }) => onLine(aliases.join("、")), most: 60 },
    ],
    found,
    bold,
  );

await run(program, async () => {
  const {
    store: url,
    json,
    types,
    limit,
  } = program.opts<{ store: string; json?: boolean; types?: EntityKind[]; limit: number }>();
  const [text = ""] = program.args;
  const found = await reading({ store: url }, (store) => store.search(text, { limit, ...(types && { types }) }));
  if (json) await printJson(found.map(inOrder));
  else if (found.length > 0) await print(asTable(found));
  else warn(`Nothing is called “${onLine(text)}”.`);
  return DONE;
});
