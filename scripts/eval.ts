/** How much of what people annotated is found, and how much of what is found is right. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Option } from "commander";
import { reportPairs } from "../src/eval/company-pairs.ts";
import { type Fall, fallen, readFloors } from "../src/eval/floors.ts";
import { report } from "../src/eval/score.ts";
import { SAMPLE } from "./support/building.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { jsonOption, readingOptions } from "./support/options.ts";
import { scorePairs } from "./support/pair-scoring.ts";
import { bold, print, printJson, warn } from "./support/print.ts";
import { ProgressLine } from "./support/progress.ts";
import { asJson, asList, asTables, figuresAsJson, figureTable } from "./support/scoreboard.ts";
import { type Scored, type ScoringOptions, scoreFolders } from "./support/scoring.ts";

interface Options extends ScoringOptions {
  readonly pairs?: string;
  readonly each?: boolean;
  readonly misses?: boolean;
  readonly json?: boolean;
}

const GOLD = fileURLToPath(new URL("../graph-data/gold", import.meta.url));

const program = readingOptions(
  command(
    "eval",
    "Reads issues whose articles people have annotated and tells how much was found, and how much of that is right. Nothing is stored.",
    [
      ["", "the annotated articles of the sample"],
      ["my-gold/ my-issues/", "your own: my-gold/2022-01.json goes with my-issues/weekly-2022-01.txt"],
      ["my-gold/ my-issues/ --lexicon names.tsv", "what names of your own bring"],
      ["--each --misses", "by issue, with all that was missed or is wrong"],
      ["--floor graph-data/gold/floor.json", "fails if a figure has fallen below its floor"],
      ["--pairs my-pairs.txt --misses", "only how two companies stand to each other, sentence by sentence"],
    ],
  ),
)
  .argument("[gold]", "a folder of annotations, or one of them (otherwise the sample's)")
  .argument("[texts]", "the folder of their issues, or one of them (otherwise the sample)")
  .option("--each", "for each issue too")
  .option("--misses", "list what was missed and what is wrong, by article")
  .option("--floor <file>", "JSON of figures that must not fall, such as graph-data/gold/floor.json")
  .addOption(
    new Option(
      "--pairs <file>",
      "instead of issues, lines of company, company, relation (acquires, invests_in, owns, partners_with, competes_with, none, or a label of FinRE) and sentence, with tabs between them",
    ).conflicts(["each", "floor"]),
  )
  .addOption(jsonOption());

await run(program, () => {
  const options = program.opts<Options>();
  return options.pairs === undefined ? evaluateIssues(options) : evaluatePairs(options.pairs, options);
});

async function evaluateIssues(options: Options): Promise<number> {
  const [gold = GOLD, texts = SAMPLE] = program.args;
  const floors = options.floor === undefined ? {} : readFloors(readFileSync(options.floor, "utf8"), options.floor);
  const line = new ProgressLine("Reading issues");
  const { scored, failed } = await scoreFolders(gold, texts, { ...options, progress: (step) => line.step(step) });
  line.end();
  if (scored.length > 0) await (options.json ? tellProgram : tellPeople)(scored, options);
  for (const reason of failed) warn(`Failed: ${reason}`);
  const falls = scored.length > 0 ? fallen(report(scored.map(({ score }) => score)), floors) : [];
  for (const fall of falls) warn(toldFall(fall));
  return failed.length > 0 || falls.length > 0 ? UNDONE : DONE;
}

async function evaluatePairs(file: string, { json, misses, ...options }: Options): Promise<number> {
  if (program.args.length > 0) throw new UsageError("--pairs reads no issues: leave out the folders, or --pairs.");
  const line = new ProgressLine("Reading pairs");
  const scores = scorePairs(file, { ...options, progress: (step) => line.step(step) });
  line.end();
  const [figures, missed] = [reportPairs(scores), scores.flatMap((score) => score.misses)];
  if (json) await printJson({ ...figuresAsJson(figures), ...(misses && { misses: missed }) });
  else await print(figureTable(figures) + (misses && missed.length > 0 ? `\n${asList(missed)}` : ""));
  return DONE;
}

async function tellPeople(scored: readonly Scored[], { each, misses }: Options): Promise<void> {
  for (const { file, score } of each ? scored : []) await print(`${bold(file)}\n${asTables(report([score]))}\n`);
  if (each) await print(`${bold("all together")}\n`);
  await print(asTables(report(scored.map(({ score }) => score))));
  for (const { file, score } of misses ? scored : [])
    if (score.misses.length > 0) await print(`\n${bold(file)}\n\n${asList(score.misses)}`);
}

async function tellProgram(scored: readonly Scored[], { each, misses }: Options): Promise<void> {
  await printJson({
    ...asJson(report(scored.map(({ score }) => score))),
    ...(each && { files: scored.map(({ file, score }) => ({ file, ...asJson(report([score])) })) }),
    ...(misses && { misses: scored.flatMap(({ file, score }) => score.misses.map((miss) => ({ file, ...miss }))) }),
  });
}

function toldFall({ name, floor, figure }: Fall): string {
  if (figure === null) return `${name} has a floor of ${floor}, but nothing of this kind is annotated.`;
  return `${name} has fallen to ${figure}, below its floor of ${floor}.`;
}
