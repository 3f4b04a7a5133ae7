/** Topics: saved queries with synonyms, which can stand where an entity can. */
import { Argument } from "commander";
import { NewTopic } from "../src/api/kept-shapes.ts";
import { sentence } from "../src/api/problems.ts";
import { keptId, type Topic } from "../src/model/kept.ts";
import type { GraphStore } from "../src/store/graph-store.ts";
import { topicById } from "../src/store/topics.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { jsonOption, storeOption } from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { changing, reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

interface Options {
  readonly store: string;
  readonly json?: true;
}

const program = command(
  "topics",
  "Lists, adds and removes topics: names for a set of phrases, any of which is a mention.",
  [
    ["list", "all topics"],
    ["add 综试区 跨境电商综试区 跨境电子商务综合试验区", "a topic of two phrases; again: in place of it"],
    ["add 直播带货", "a topic of its own name alone"],
    ["remove 综试区", "by name or id"],
  ],
)
  .addArgument(new Argument("[action]", "what to do").choices(["list", "add", "remove"]).default("list"))
  .argument("[name]", "what the topic is called")
  .argument("[phrases...]", "what it looks for in articles")
  .addHelpText("after", "\nThen: npm run mentions -- 综试区 --timeline\n")
  .addOption(storeOption())
  .addOption(jsonOption());

async function list(store: GraphStore, json = false): Promise<number> {
  const topics = await store.kept("topic");
  if (json) await printJson(topics.map(({ id, name, phrases }) => ({ id, name, phrases })));
  else if (topics.length === 0) warn("There are no topics. “npm run topics -- add NAME PHRASE…” makes one.");
  else await print(asTable(topics));
  return DONE;
}

const asTable = (topics: readonly Topic[]): string =>
  table(
    [
      { title: "name", value: ({ name }) => onLine(name), most: 40 },
      { title: "id", value: ({ id }) => onLine(id), most: 50 },
      { title: "phrases", value: ({ phrases }) => onLine(phrases.join(" | ")), most: 80 },
    ],
    topics,
    bold,
  );

/** Throws a UsageError on what no topic may be called, or too many phrases. */
function topicOf(name: string, phrases: readonly string[]): Topic {
  const read = NewTopic.safeParse({ name, phrases: phrases.length > 0 ? phrases : [name] });
  if (!read.success) throw new UsageError(sentence(read.error));
  return { kind: "topic", id: keptId("topic", read.data.name), ...read.data };
}

async function remove(store: GraphStore, name: string): Promise<number> {
  const topic = (await topicById(store, name)) ?? (await topicById(store, keptId("topic", name)));
  if (!topic) warn(`There is no topic “${onLine(name)}”.`);
  else await store.forget("topic", topic.id);
  return topic ? DONE : UNDONE;
}

await run(program, async () => {
  const [action, name, phrases = []] = program.processedArgs as ["list" | "add" | "remove", string?, string[]?];
  const { store: url, json } = program.opts<Options>();
  const use = { store: url };
  if (action !== "add" && (phrases.length > 0 || (action === "list" && name !== undefined)))
    throw new UsageError(`${action} takes ${action === "list" ? "no name" : "one name"}.`);
  if (action === "list") return reading(use, (store) => list(store, json));
  if (name === undefined) throw new UsageError(`Name the topic: ${action} NAME.`);
  if (action === "remove") return changing(use, (store) => remove(store, name));
  const topic = topicOf(name, phrases);
  return changing(use, async (store) => {
    await store.keep(topic);
    await print(`${onLine(topic.id)}\n`);
    return DONE;
  });
});
