/** How two entities hang together: the best evidenced paths, each step with the sentences that state it. */
import { binds } from "../src/model/graph.ts";
import { MAX_HOPS, type Paths } from "../src/store/graph-store.ts";
import { entityArguments } from "./entity-argument.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { wholeNumber } from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { type RelatedOptions, related, relatedOptions } from "./support/related-options.ts";
import { relationText } from "./support/relation-text.ts";
import { reading } from "./support/stores.ts";

interface Options extends RelatedOptions {
  readonly length: number;
  readonly limit: number;
}

const program = relatedOptions(
  command(
    "paths",
    "How two entities hang together: the best evidenced paths between them, each step with its sentences.",
    [
      ["快手 中国邮政", "the best of up to four steps"],
      ["快手 中国邮政 --length 2 --limit 3", "the best three over one entity at most"],
      ["快手 中国邮政 --relations partners_with,owns", "over partners and owners alone"],
      ["快手 中国邮政 --types company --since 2022", "over companies, by what was said from 2022 on"],
      ["快手 中国邮政 --co-mentions", "steps between entities named in one article, too"],
      ["快手 中国邮政 --json", "for a program"],
    ],
  )
    .argument("<from>", "an id, or an exact name or alias")
    .argument("<to>", "another")
    .option("--length <n>", "of at most so many steps", wholeNumber(1, MAX_HOPS), 4)
    .option("--limit <n>", "at most so many paths", wholeNumber(1), 10)
    .option("--co-mentions", "steps between entities named in one article, too"),
);

type Names = ReadonlyMap<string, string>;

function pathText({ edges, coMentions }: Paths, names: Names, way: readonly string[], number: number): string {
  const steps = way.slice(1).map((to, at) => {
    const isStep = binds(way[at]!, to);
    const told = edges.filter(isStep).map((edge) => relationText(edge, names));
    return told.length > 0 ? told.join("") : `  ${named(coMentions.find(isStep)!, names)}\n`;
  });
  return `\n${bold(`${number}  ${way.map((id) => onLine(names.get(id)!)).join(" – ")}`)}\n${steps.join("")}`;
}

const named = ({ head, tail, articles }: Paths["coMentions"][number], names: Names): string =>
  `${onLine(names.get(head)!)}、${onLine(names.get(tail)!)}  named together in ${articles} articles`;

await run(program, async () => {
  const options = program.opts<Options>();
  const { json, length, limit } = options;
  return reading(options, async (store) => {
    const ends = await entityArguments(store, program.args);
    if (!ends) return UNDONE;
    const [from, to] = [ends[0]!, ends[1]!];
    if (from.id === to.id) throw new UsageError(`These two are one: ${from.id}.`);
    const found = (await store.paths(from.id, to.id, { ...(await related(store, options)), length, limit }))!;
    const { paths, entities, edges, coMentions, more, counted } = found;
    if (json) await printJson({ from, to, paths, more, counted, entities, edges, coMentions });
    else if (paths.length === 0)
      warn(
        `No path of up to ${length} steps. --length ${MAX_HOPS} looks furthest, --co-mentions takes in who is named with whom.`,
      );
    else {
      const names = new Map(entities.map(({ id, name }) => [id, name]));
      await print(
        paths
          .map((way, at) => pathText(found, names, way, at + 1))
          .join("")
          .trimStart(),
      );
      if (more > 0) await print(`\n${counted ? more : `At least ${more}`} more paths: --limit shows more.\n`);
    }
    return DONE;
  });
});
