/** Sentences in which people have judged how two companies stand to each other. */
import { relationKind } from "../model/schema.ts";
import { type CompanyRelation, type Meaning, meaningOf } from "./company-labels.ts";
import { ScoringError } from "./scoring-error.ts";

export interface CompanyFact {
  readonly head: string;
  readonly type: CompanyRelation;
  readonly tail: string;
}

/** Two companies of a sentence, in whichever order. */
export interface CompanyPair {
  readonly sentence: string;
  readonly names: readonly [string, string];
  /** Of the relations between companies, those that hold. */
  readonly facts: readonly CompanyFact[];
  /** Relations that may hold, either way: they count neither for nor against. */
  readonly open: readonly CompanyRelation[];
}

/** FinRE masks numbers. */
const MASK = "<N>";

/**
 * Reads lines of `head TAB tail TAB label TAB sentence`, empty lines between them. All rows of one sentence and two names, either way round, are one pair;
 * the masked numbers of FinRE are read as 1. Throws a ScoringError that names the file and the line.
 */
export function readCompanyPairs(content: string, file: string): CompanyPair[] {
  const rows = content
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .flatMap((line, at) => (line.trim() === "" ? [] : [readRow(line, `${file}, line ${at + 1}`)]));
  if (rows.length === 0) throw new ScoringError(`${file} has no pairs: write lines of head, tail, label and sentence.`);
  const pairs = new Map<string, CompanyPair>();
  for (const row of rows) {
    const id = [row.sentence, ...row.names.toSorted()].join("\n");
    const { facts, open } = pairs.get(id) ?? { facts: [], open: [] };
    const others = row.facts.filter((fact) => !facts.some((known) => isSame(known, fact)));
    pairs.set(id, { ...row, facts: [...facts, ...others], open: [...open, ...row.open] });
  }
  return [...pairs.values()];
}

function readRow(line: string, place: string): CompanyPair {
  const cells = line.split("\t").map((cell) => cell.trim().replaceAll(MASK, "1"));
  const [head = "", tail = "", label = "", sentence = ""] = cells;
  const error = (problem: string) => new ScoringError(`${place}: ${problem}`);
  if (cells.length !== 4) throw error(`${cells.length} columns where there are 4 (head, tail, label, sentence).`);
  const missing = [head, tail].find((name) => name === "" || !sentence.includes(name));
  if (missing !== undefined) throw error(`the name “${missing}” does not stand in the sentence.`);
  const meaning = meaningOf(label);
  if (!meaning)
    throw error(
      `“${label}” is no known label: write acquires, invests_in, owns, partners_with, competes_with or none.`,
    );
  return { sentence, names: [head, tail], ...judged(head, tail, meaning) };
}

function judged(head: string, tail: string, { type, direction }: Meaning): Pick<CompanyPair, "facts" | "open"> {
  if (type === null) return { facts: [], open: [] };
  if (direction === "open") return { facts: [], open: [type] };
  return { facts: [direction === "forward" ? { head, type, tail } : { head: tail, type, tail: head }], open: [] };
}

/** Of symmetric relations, either way round. */
export const isSame = (a: CompanyFact, b: CompanyFact): boolean =>
  a.type === b.type &&
  ((a.head === b.head && a.tail === b.tail) ||
    (relationKind(a.type).symmetric && a.head === b.tail && a.tail === b.head));
