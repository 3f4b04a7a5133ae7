/** An article with the names that were found in it. */
import type { StoredArticle } from "../src/store/graph-store.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { jsonOption, storeOption } from "./support/options.ts";
import { faint, highlighted, onLine, plain, print, printJson, warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";

interface Options {
  readonly store: string;
  readonly json?: true;
}

const program = command("article", "An article as it stands in the graph, with the names found in it.", [
  ["网络零售观察-2022-01-31:3", "by its id: search --text and mentions --json tell ids"],
  ["网络零售观察-2022-01-31:3 --json", "for a program, with each name's place and entity"],
])
  .argument("<article>", "its id")
  .addOption(storeOption())
  .addOption(jsonOption());

/** Where it stands, then its text with the names marked. */
function shown({ id, issue, section, source, date, url, compiler, author, text, mentions }: StoredArticle): string {
  const about = [id, date ?? issue.date ?? "undated", issue.title, section, source, author, compiler, url];
  const where = faint(about.flatMap((each) => (each ? onLine(each) : [])).join("  "));
  return `${where}\n\n${highlighted(text, mentions, undefined, plain)}\n`;
}

await run(program, async () => {
  const { json, store: url } = program.opts<Options>();
  const [id] = program.args;
  return reading({ store: url }, async (store) => {
    const article = await store.article(id!);
    if (!article) {
      warn(`There is no article “${onLine(id!)}”. “npm run search -- --text …” gives ids of articles.`);
      return UNDONE;
    }
    await (json ? printJson(article) : print(shown(article)));
    return DONE;
  });
});
