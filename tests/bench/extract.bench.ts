/** Reading and extraction beside bare part-of-speech tagging by jieba on the same text. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { extractIssue } from "../../src/extract/extract-issue.ts";
import { fold } from "../../src/extract/lexicon/fold.ts";
import { loadLexicon } from "../../src/extract/lexicon/load.ts";
import { findNames } from "../../src/extract/recognize/gazetteer.ts";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { readIssue } from "../../src/read/read-issue.ts";
import { inTurn } from "./pairs.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SAMPLE = join(ROOT, "graph-data/issues");

/** Prints rates and ratios; files: those of the sample corpus unless given. */
export async function extractBench(paths: readonly string[]): Promise<void> {
  const files = (paths.length ? paths : readdirSync(SAMPLE).map((name) => join(SAMPLE, name))).map((path) => ({
    name: path,
    bytes: readFileSync(path),
  }));
  const issues = files.map((file) => readIssue(file));
  const texts = issues.flatMap((issue) => issue.articles.map((article) => article.text));
  const bytes = Buffer.byteLength(texts.join(""));
  const lexicon = loadLexicon();
  const jieba = Jieba.withDict(dict);

  const [tagging, reading, names, recognition, extraction, whole] = await inTurn([
    { name: "jieba tag", run: () => texts.forEach((text) => jieba.tag(text)) },
    { name: "read", run: () => files.forEach((file) => readIssue(file)) },
    { name: "  gazetteer", run: () => texts.forEach((text) => findNames(fold(text), lexicon)) },
    { name: "  recognize", run: () => texts.forEach((text) => recognize(text, lexicon)) },
    { name: "extract", run: () => issues.forEach((issue) => extractIssue(issue, lexicon)) },
    { name: "read + extract", run: () => files.forEach((file) => extractIssue(readIssue(file), lexicon)) },
  ]);
  console.log(
    `${files.length} issues, ${texts.length} articles, ${(bytes / 1e3).toFixed(0)} kB of text; medians of 7 rounds in turn`,
  );
  for (const { name, median } of [tagging!, reading!, names!, recognition!, extraction!, whole!]) {
    console.log(
      `${name.padEnd(16)} ${median.toFixed(1).padStart(8)} ms  ${(bytes / 1e3 / median).toFixed(2).padStart(6)} MB/s  ${(tagging!.median / median).toFixed(2).padStart(6)} of jieba`,
    );
  }
  coldStart(files[0]!.name);
}

/** One issue from nothing to stored, in a process of its own, beside a bare start of the same runtime. */
function coldStart(file: string): void {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-bench-"));
  const time = (args: string[]) => {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - from;
  };
  const bare = Math.min(...[1, 2, 3].map(() => time(["-e", "0"])));
  const build = Math.min(
    ...[1, 2, 3].map((n) => time(["scripts/build-graph.ts", "--store", join(folder, `${n}.db`), file])),
  );
  rmSync(folder, { recursive: true });
  console.log(
    `cold start to stored: ${build.toFixed(0)} ms, ${(build / bare).toFixed(1)} × a bare start of the runtime (${bare.toFixed(0)} ms)`,
  );
}
