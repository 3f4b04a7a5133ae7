/** What an entity is related to, or two to one another, each relation with the sentences that state it. */
import { given } from "../src/api/given.ts";
import { entitiesOf } from "../src/api/projection.ts";
import type { Edge, Entity } from "../src/model/graph.ts";
import type { GraphView } from "../src/store/graph-store.ts";
import { entityArguments } from "./entity-argument.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { wholeNumber } from "./support/options.ts";
import { bold, onLine, print, printJson } from "./support/print.ts";
import { type RelatedOptions, related, relatedOptions } from "./support/related-options.ts";
import { relationText } from "./support/relation-text.ts";
import { reading } from "./support/stores.ts";

interface Options extends RelatedOptions {
  readonly limit: number;
}

const program = relatedOptions(
  command("relations", "What an entity is related to, or two to one another: each relation with its sentences.", [
    ["快手", "the best evidenced relations of 快手"],
    ["快手 美团", "what is said between the two"],
    ["快手 --relations partners_with,invests_in", "its partners and what it invests in"],
    ["国务院 --relations issues --since 2022 --evidence 1", "what was issued from 2022 on, a sentence each"],
    ["快手 --statuses denied,ended", "what was denied, and what is over"],
    ["快手 --json", "for a program"],
  ])
    .argument("<entity>", "an id, or an exact name or alias")
    .argument("[other]", "only what binds it to this one")
    .option("--limit <n>", "at most so many relations", wholeNumber(1), 20),
);

interface Found {
  readonly total: number;
  readonly items: readonly Edge[];
}

async function found(store: GraphView, [one, other]: readonly Entity[], options: Options): Promise<Found> {
  const { limit } = options;
  const filter = await related(store, options);
  if (!other) return store.relations(one!.id, { ...filter, limit });
  const edges = (await store.paths(one!.id, other.id, { ...filter, length: 1 }))?.edges ?? [];
  return { total: edges.length, items: edges.slice(0, limit) };
}

await run(program, async () => {
  const options = program.opts<Options>();
  return reading(options, async (store) => {
    const entities = await entityArguments(store, program.args);
    if (!entities) return UNDONE;
    const { total, items } = await found(store, entities, options);
    const named = await entitiesOf(store, [...new Set(items.flatMap(({ head, tail }) => [head, tail]))]);
    if (options.json) {
      const [entity, other] = entities;
      await printJson({ ...given({ entity, other }), total, relations: items, entities: named });
      return DONE;
    }
    const names = new Map(named.map(({ id, name }) => [id, name]));
    await print(
      `${entities.map(({ id, name }) => `${bold(onLine(name))}  ${onLine(id)}`).join("  ")}  ${total} relations\n`,
    );
    for (const edge of items) await print(`\n${relationText(edge, names)}`);
    if (items.length < total) await print(`\n${total - items.length} more relations: --limit ${total} shows all.\n`);
    return DONE;
  });
});
