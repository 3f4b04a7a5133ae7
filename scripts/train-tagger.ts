/** Trains the tagger of names that no list holds. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dict } from "@node-rs/jieba/dict.js";
import { loadLexicon } from "../src/extract/lexicon/load.ts";
import { encodeModel } from "../src/extract/tagger/model-file.ts";
import { buildWords } from "../src/extract/tagger/train/build-words.ts";
import { parseExamples } from "../src/extract/tagger/train/data.ts";
import { parseFirms, trainWithFirms } from "../src/extract/tagger/train/firms.ts";
import { evaluate } from "../src/extract/tagger/train/held-out.ts";
import { DEFAULTS } from "../src/extract/tagger/train/train.ts";
import { command, DONE, run } from "./support/command.ts";
import { wholeNumber } from "./support/options.ts";
import { print, warn } from "./support/print.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
/** Words that came up after the dictionary of jieba was made, or that it takes for names. */
const NEW_WORDS = join(ROOT, "graph-data/model/words.txt");

const program = command("train-tagger", "Trains the tagger that guesses names which the lexicon does not hold.", [
  ["--data cluener-train.json --firms finre-train.txt", "write graph-data/model/tagger.bin, trained on all records"],
  [
    "--data cluener-train.json --firms finre-train.txt --eval",
    "train on nine tenths, print how much of the other tenth is found, write nothing",
  ],
  ["--data records.json --out folder", "other records, another place"],
])
  .requiredOption("--data <file>", "records in the form of CLUENER, one JSON object a line")
  .option("--firms <file>", "more sentences, of which only the firms are known, in the form of FinRE")
  .option("--out <folder>", "where tagger.bin goes", join(ROOT, "graph-data/model"))
  .option("--seed <number>", "of the order of training", wholeNumber(0), DEFAULTS.seed)
  .option("--eval", "hold out every tenth record and report on it");

await run(program, async () => {
  const {
    data,
    firms: firmsFile,
    out,
    seed,
    eval: evaluating,
  } = program.opts<{ data: string; firms?: string; out: string; seed: number; eval?: boolean }>();
  const lexicon = loadLexicon();
  const examples = parseExamples(readFileSync(data, "utf8"), lexicon);
  const firms = firmsFile === undefined ? [] : parseFirms(readFileSync(firmsFile, "utf8"), lexicon);
  const words = buildWords(readFileSync(NEW_WORDS, "utf8") + new TextDecoder().decode(dict));
  const options = { ...DEFAULTS, seed };
  const told = (epoch: number): void => warn(`epoch ${epoch} of ${options.epochs}`);
  if (evaluating) await print(evaluate(examples, firms, words, options, told));
  else {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "tagger.bin"), encodeModel(trainWithFirms(examples, firms, words, options, told)));
  }
  return DONE;
});
