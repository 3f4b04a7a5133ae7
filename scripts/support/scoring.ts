/** Extracts the texts of annotated articles and scores them. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { textFor } from "../../src/eval/pair-files.ts";
import { readGold } from "../../src/eval/read-gold.ts";
import { type IssueScore, scoreIssue } from "../../src/eval/score.ts";
import { ScoringError } from "../../src/eval/scoring-error.ts";
import { type ExtractOptions, extractFile } from "../../src/pipeline.ts";
import { findFiles } from "../../src/read/find-files.ts";
import { ReadError } from "../../src/read/read-error.ts";
import type { Step } from "./progress.ts";

/** Floors lie beside the annotations that they hold for. */
export const FLOORS = "floor.json";

export interface Scored {
  /** Base name of the gold file. */
  readonly file: string;
  readonly score: IssueScore;
}

export interface ScoringOptions extends ExtractOptions {
  /** A file of the gold folder that is no annotation. */
  readonly floor?: string;
  readonly progress?: (step: Step) => void;
}

/** Scores what can be scored; gold without text, bad gold and texts that cannot be read are told in `failed`. */
export async function scoreFolders(gold: string, texts: string, options: ScoringOptions = {}) {
  const files = goldFiles(gold, options.floor);
  const found = findFiles([texts]);
  const scored: Scored[] = [];
  const failed: string[] = found.failed.map(({ reason }) => reason);
  for (const [at, file] of files.entries()) {
    try {
      const annotated = readGold(readFileSync(file, "utf8"), file);
      const extract = await extractFile(textFor(file, found.files), options);
      scored.push({ file: basename(file), score: scoreIssue(annotated, extract) });
    } catch (error) {
      if (!(error instanceof ScoringError || error instanceof ReadError)) throw error;
      failed.push(error.message);
    }
    options.progress?.({ done: at + 1, total: files.length, file: basename(file) });
  }
  return { scored, failed } as const;
}

/** In order. Throws a ScoringError if there are none. */
function goldFiles(gold: string, floor?: string): string[] {
  if (!statSync(gold).isDirectory()) return [gold];
  const files = readdirSync(gold)
    .filter((name) => name.endsWith(".json") && !name.startsWith(".") && name !== FLOORS)
    .map((name) => join(gold, name))
    .filter((file) => floor === undefined || resolve(file) !== resolve(floor))
    .sort();
  if (files.length === 0) throw new ScoringError(`${gold} has no annotated articles: no file NAME.json.`);
  return files;
}
