/** Where an entity is named, oldest first, each with its sentence; or that counted, or what is new in it. */
import { Option } from "commander";
import type { GraphView } from "../src/store/graph-store.ts";
import { type SubjectView, withTopics } from "../src/store/topics.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { type Grouping, groupsAsJson, groupsAsText, listAsJson, listAsText } from "./support/mention-list.ts";
import { type NewsOptions, showNews } from "./support/mention-news.ts";
import { type MentionOptions, mentionOptions, type Wanted, wanted } from "./support/mention-options.ts";
import { showCompanions, showSummary, showSurfaces, showTimeline } from "./support/mention-views.ts";
import { checkPeriod, date, jsonOption, storeOption, wholeNumber } from "./support/options.ts";
import { printJson } from "./support/print.ts";
import { reading } from "./support/stores.ts";

/** What may be shown instead of the list. */
const VIEWS = ["timeline", "summary", "surfaces", "companions", "newSince"] as const;

/** News is of all that is said in a period. */
const NARROWING = ["since", "section", "source", "surface", "issue", "beside", "relation"] as const;

interface Options
  extends MentionOptions,
    NewsOptions,
    Partial<Record<Exclude<(typeof VIEWS)[number], "newSince">, true>> {
  readonly store: string;
  readonly by?: Grouping;
}

const program = mentionOptions(
  command("mentions", "Every mention of an entity or topic, oldest first, with the sentence around it.", [
    ["快手", "by name or alias"],
    ["company:快手 --since 2021-12", "by id, from December 2021 on"],
    ["菜鸟 --until 2021 --limit 10", "the first ten up to the end of 2021"],
    ["快手 --beside 美团 --relation partners_with", "where both are named and 快手 has a partner"],
    ["阿里巴巴 --owned --by month", "with what it owns, a month after the other"],
    ["快手 --timeline", "how often in each month"],
    ["快手 --summary", "its sections and sources, for --section and --source"],
    ["快手 --companions --since 2022", "with whom it is named in 2022"],
    ["快手 --new-since 2022-01", "facts, companions and words that are new since January 2022"],
    ["topic:直播带货 --companions", "with whom a topic comes up"],
    ["快手 --beside topic:直播带货", "where a topic comes up with it"],
    ["快手 --json", "for a program"],
  ]),
)
  .argument("<entity>", "an id, or an exact name or alias; or a topic: “npm run topics” lists them")
  .addOption(new Option("--by <group>", "all of an issue or month together").choices(["issue", "month"]))
  .option("--timeline", "how often in each month")
  .option("--summary", "how often, since when, in which sections and from which sources")
  .option("--surfaces", "what the texts call it")
  .option("--companions", "who is named in the same articles")
  .option("--new-since <date>", "what is new from this day, month or year on (up to --until)", date)
  .option("--against-since <date>", "… against what was from this day on, not against all before", date)
  .option("--against-until <date>", "… and up to this day", date)
  .option("--limit <n>", "at most so many", wholeNumber(1))
  .addOption(storeOption())
  .addOption(jsonOption());

async function show(store: GraphView, text: string, options: Options): Promise<number> {
  const about = await wanted(store, text, options);
  if (about) await view(withTopics(store), about, options);
  else if (options.json) await printJson({ entity: null, total: 0, mentions: [] });
  return about ? DONE : UNDONE;
}

function view(store: SubjectView, about: Wanted, options: Options): Promise<void> {
  const { json, by, limit } = options;
  if (options.timeline) return showTimeline(store, about, options);
  if (options.summary) return showSummary(store, about, options);
  if (options.surfaces) return showSurfaces(store, about, options);
  if (options.companions) return showCompanions(store, about, options);
  if (options.newSince) return showNews(store, about, options);
  if (by) return (json ? groupsAsJson : groupsAsText)(store, about, by, limit);
  return (json ? listAsJson : listAsText)(store, about, limit);
}

/** Throws a UsageError on what does not go together. */
function check(options: Options): void {
  const { newSince, until, againstSince, againstUntil } = options;
  const shown = VIEWS.filter((name) => options[name] !== undefined);
  if (shown.length > 1 || (shown.length > 0 && options.by))
    throw new UsageError("Ask for one of --timeline, --summary, --surfaces, --companions, --new-since and --by.");
  checkPeriod(options);
  if (newSince) checkPeriod({ since: newSince, ...(until && { until }) });
  if (newSince && NARROWING.some((name) => options[name] !== undefined))
    throw new UsageError("--new-since goes with --until, --owned and --limit, not with what narrows the mentions.");
  if ((againstSince || againstUntil) && !newSince)
    throw new UsageError("--against-since and --against-until belong to --new-since.");
  checkPeriod({ ...(againstSince && { since: againstSince }), ...(againstUntil && { until: againstUntil }) });
}

await run(program, async () => {
  const options = program.opts<Options>();
  check(options);
  return reading(options, (store) => show(store, program.args[0]!, options));
});
