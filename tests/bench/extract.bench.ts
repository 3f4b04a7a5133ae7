/** Reading and extraction beside bare part-of-speech tagging by jieba on the same text. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { extractIssue } from "../../src/extract/extract-issue.ts";
import { fold } from "../../src/extract/lexicon/fold.ts";
import { loadLexicon } from "../../src/extract/lexicon/load.ts";
import { findNames } from "../../src/extract/recognize/gazetteer.ts";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import { readIssue } from "../../src/read/read-issue.ts";
import { inTurn, type Timing } from "./pairs.ts";

/** A run over all items, for nothing but its time. */
const each =
  <T>(items: readonly T[], work: (item: T) => unknown) =>
  (): void => {
    for (const item of items) work(item);
  };

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLE = join(ROOT, "graph-data/issues");
/** What runs scripts, as npm calls it. */
const RUN = join(ROOT, "scripts/run.mjs");

/** Prints rates and ratios, what each stage takes, start-up and memory; files: those of the sample corpus unless given. */
export async function extractBench(paths: readonly string[]): Promise<void> {
  const files = (paths.length ? paths : readdirSync(SAMPLE).map((name) => join(SAMPLE, name))).map((path) => ({
    name: path,
    bytes: readFileSync(path),
  }));
  const issues = files.map((file) => readIssue(file));
  const texts = issues.flatMap((issue) => issue.articles.map((article) => article.text));
  const bytes = Buffer.byteLength(texts.join(""));
  const lexicon = loadLexicon();
  const tagger = loadTagger();
  const jieba = Jieba.withDict(dict);

  const timings = await inTurn([
    { name: "jieba tag", run: each(texts, (text) => jieba.tag(text)) },
    { name: "gazetteer", run: each(texts, (text) => findNames(fold(text), lexicon)) },
    { name: "read", run: each(files, (file) => readIssue(file)) },
    { name: "recognize", run: each(texts, (text) => recognize(text, lexicon)) },
    { name: "+ tagger", run: each(texts, (text) => recognize(text, lexicon, tagger)) },
    { name: "+ relate", run: each(issues, (issue) => extractIssue(issue, lexicon, tagger)) },
    { name: "all", run: each(files, (file) => extractIssue(readIssue(file), lexicon, tagger)) },
  ]);
  console.log(
    `${files.length} issues, ${texts.length} articles, ${(bytes / 1e3).toFixed(0)} kB of text; medians of 7 rounds in turn`,
  );
  for (const { name, median } of timings) {
    console.log(
      `${name.padEnd(16)} ${median.toFixed(1).padStart(8)} ms  ${(bytes / 1e3 / median).toFixed(2).padStart(6)} MB/s  ${(timings[0]!.median / median).toFixed(2).padStart(6)} of jieba`,
    );
  }
  console.log(shares(timings));
  firstArticle(files[0]!.name);
  coldStart(files[0]!.name);
}

/** What each stage takes of the time of all. */
function shares(timings: readonly Timing[]): string {
  const [read, recognized, tagged, related] = ["read", "recognize", "+ tagger", "+ relate"].map(
    (name) => timings.find((timing) => timing.name === name)!.median,
  ) as [number, number, number, number];
  const stages = { read, recognize: recognized, tagger: tagged - recognized, relate: related - tagged };
  const all = read + related;
  return `shares: ${Object.entries(stages)
    .map(([name, time]) => `${name} ${((100 * time) / all).toFixed(0)} %`)
    .join(", ")}`;
}

/** Runs a process to its end; milliseconds and what it printed. */
function timed(args: readonly string[]): { readonly time: number; readonly stdout: string } {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { time: performance.now() - from, stdout };
}

/** Start-up and memory of a process that extracts one article, run as scripts are: the quickest of five, which is the least disturbed. */
function firstArticle(file: string): void {
  const run = () => JSON.parse(timed([RUN, "../tests/bench/first-article", file]).stdout) as Record<string, number>;
  run();
  const total = ({ modules, loading, extracting }: Record<string, number>) => modules! + loading! + extracting!;
  const runs = Array.from({ length: 5 }, run).sort((a, b) => total(a) - total(b));
  const { modules, loading, extracting, memory } = runs[0]!;
  console.log(
    `first article: ${total(runs[0]!).toFixed(0)} ms from the start of the process (program ${modules!.toFixed(0)}, lexicon and weights ${loading!.toFixed(0)}, article ${extracting!.toFixed(0)}); memory ${(memory! / 1e6).toFixed(0)} MB`,
  );
}

/** One issue from nothing to stored, in a process of its own, beside a bare start of the runtime. */
function coldStart(file: string): void {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-bench-"));
  const least = (args: (n: number) => string[]) => Math.min(...[1, 2, 3].map((n) => timed(args(n)).time));
  const bare = least(() => ["-e", "0"]);
  const build = least((n) => [RUN, "build-graph", "--store", join(folder, `${n}.db`), file]);
  rmSync(folder, { recursive: true });
  console.log(
    `cold start to stored: ${build.toFixed(0)} ms, ${(build / bare).toFixed(1)} × a bare start of the runtime (${bare.toFixed(0)} ms)`,
  );
}
