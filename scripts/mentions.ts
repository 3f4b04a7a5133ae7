/** Where an entity is named, oldest first, each with its sentence. */
import type { Entity, MentionRow } from "../src/model/graph.ts";
import type { GraphView, Period } from "../src/store/graph-store.ts";
import { entityArgument, tellUnknown } from "./entity-argument.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { checkPeriod, jsonOption, periodOptions, storeOption, wholeNumber } from "./support/options.ts";
import { bold, faint, marked, onLine, print, printJson } from "./support/print.ts";
import { reading } from "./support/stores.ts";

interface Options extends Period {
  readonly store: string;
  readonly json?: boolean;
  readonly limit?: number;
}

const program = periodOptions(
  command("mentions", "Every mention of an entity, oldest first, with the sentence around it.", [
    ["快手", "by name or alias"],
    ["company:快手 --since 2021-12", "by id, from December 2021 on"],
    ["菜鸟 --until 2021 --limit 10", "the first ten up to the end of 2021"],
    ["快手 --json", "for a program"],
  ]),
)
  .argument("<entity>", "an id, or an exact name or alias")
  .option("--limit <n>", "at most so many", wholeNumber(1))
  .addOption(storeOption())
  .addOption(jsonOption());

async function show(store: GraphView, text: string, options: Options): Promise<number> {
  const entity = await entityArgument(store, text);
  if (!entity) {
    await tellUnknown(store, text);
    if (options.json) await printJson({ entity: null, total: 0, mentions: [] });
    return UNDONE;
  }
  await (options.json ? asJson : asText)(entity, store, options);
  return DONE;
}

async function asJson({ id, name, type, aliases }: Entity, store: GraphView, options: Options): Promise<void> {
  let first = true;
  for await (const { rows, total } of pages(store, id, options)) {
    if (first)
      await print(`${JSON.stringify({ entity: { id, name, type, aliases }, total }).slice(0, -1)},"mentions":[`);
    await print(rows.map((row, at) => `${first && at === 0 ? "" : ","}${JSON.stringify(inOrder(row))}`).join(""));
    first = false;
  }
  await print("]}\n");
}

async function asText({ id, name }: Entity, store: GraphView, options: Options): Promise<void> {
  let issue = "";
  let article = "";
  let shown = 0;
  let all = 0;
  for await (const { rows, total } of pages(store, id, options)) {
    if (shown === 0) await print(`${bold(onLine(name))}  ${onLine(id)}  ${total} mentions\n`);
    for (const row of rows) {
      const head = `${row.issue.date ?? "undated"}  ${onLine(row.issue.title)}`;
      if (issue !== row.issue.id) await print(`\n${bold(head)}\n`);
      issue = row.issue.id;
      if (article !== row.article.id) await print(`  ${faint(onLine(row.article.title))}\n`);
      article = row.article.id;
      await print(`    ${quoted(row)}\n`);
    }
    shown += rows.length;
    all = total;
  }
  if (shown < all) await print(`\n${all - shown} more.\n`);
}

function quoted({ quote, quoteStart, surface }: MentionRow): string {
  const end = quoteStart + surface.length;
  return onLine(quote.slice(0, quoteStart)) + marked(onLine(quote.slice(quoteStart, end))) + onLine(quote.slice(end));
}

const PAGE = 1000;

/** At least one page, even if it is empty. */
async function* pages(store: GraphView, id: string, { since, until, limit = Infinity }: Options) {
  const period = { ...(since && { since }), ...(until && { until }) };
  let left = limit;
  for (let cursor: string | null | undefined; cursor !== null && left > 0; ) {
    const page = await store.mentions(id, {
      ...period,
      limit: Math.min(PAGE, left),
      ...(cursor !== undefined && { cursor }),
    });
    yield { rows: page.items, total: page.total };
    left -= page.items.length;
    cursor = page.next;
  }
}

function inOrder({ issue, article, start, end, surface, quote }: MentionRow) {
  const { id, n, title, section, date, source, url } = article;
  return {
    issue: { id: issue.id, title: issue.title, date: issue.date },
    article: { id, n, title, section, date, source, url },
    start,
    end,
    surface,
    quote,
  };
}

await run(program, async () => {
  const options = program.opts<Options>();
  checkPeriod(options);
  return reading(options, (store) => show(store, program.args[0]!, options));
});
