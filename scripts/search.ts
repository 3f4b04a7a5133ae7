/** Entities whose name, alias or pinyin matches; or articles by what their text says. */
import { Option } from "commander";
import type { Entity } from "../src/model/graph.ts";
import type { EntityKind } from "../src/model/schema.ts";
import { entityKind } from "../src/model/schema.ts";
import { type ArticleOptions, findArticles } from "./find-articles.ts";
import { command, DONE, run, UsageError } from "./support/command.ts";
import { checkPeriod, entityKinds, jsonOption, periodOptions, storeOption, wholeNumber } from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

const QUERIES = `
What --text looks for, in any place of an article, from one character on; case, width, traditional or simplified characters do not matter:
  快手 美团           both words
  “Prime Day”         a phrase; also "…", 「…」, 『…』
  综试区 | 试验区     one of them; also ｜ and OR
  快手 -直播          the one without the other
Best first: the words in the title, then the newest; or --order date: the oldest first.
`;

const program = periodOptions(
  command(
    "search",
    "Finds entities by any part of a name or alias, by pinyin or its initials; best first. With --text: articles by what they say.",
    [
      ["快手", "by name"],
      ["kuaishou", "by pinyin"],
      ["邮政 --types company,agency", "only companies and agencies"],
      ["快手 --json", "for a program"],
      ["--text '跨境电商 | 跨境电子商务'", "articles that say one of the two"],
      ["--text '“独家” -直播' --since 2022 --section 电商", "of a section, from 2022 on"],
    ],
  ),
)
  .addHelpText("after", QUERIES)
  .argument("[name]", "what an entity is called")
  .option("--text <query>", "look into the texts of articles instead")
  .option("--types <list>", "only these kinds of entity: company,agency,…", entityKinds)
  .option("--section <name...>", "only articles of these sections")
  .option("--source <name...>", "only articles of these sources")
  .addOption(new Option("--order <order>", "of articles").choices(["best", "date"]))
  .option("--limit <n>", "at most so many", wholeNumber(1), 20)
  .addOption(storeOption())
  .addOption(jsonOption());

interface Options extends ArticleOptions {
  readonly store: string;
  readonly types?: EntityKind[];
  readonly text?: string;
}

/** Throws a UsageError on options that do not go together. */
function check(name: string | undefined, options: Options): void {
  checkPeriod(options);
  const { text, types } = options;
  if ((name === undefined) === (text === undefined))
    throw new UsageError("Give either the name of an entity, or --text and what articles say.");
  if (text !== undefined && types) throw new UsageError("--types is for entities: it does not go with --text.");
  const { since, until, section, source, order } = options;
  if (text === undefined && (since ?? until ?? section ?? source ?? order) !== undefined)
    throw new UsageError("--since, --until, --section, --source and --order are for articles: they go with --text.");
}

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

async function findEntities(name: string, { store: url, json, types, limit }: Options): Promise<void> {
  const found = await reading({ store: url }, (store) => store.search(name, { limit, ...(types && { types }) }));
  if (json) await printJson(found.map(inOrder));
  else if (found.length > 0) await print(asTable(found));
  else warn(`Nothing is called “${onLine(name)}”.`);
}

await run(program, async () => {
  const options = program.opts<Options>();
  const [name] = program.args;
  check(name, options);
  const { text, store: url } = options;
  if (text === undefined) await findEntities(name!, options);
  else await reading({ store: url }, (store) => findArticles(store, text, options));
  return DONE;
});
