/** Extracts sentences whose company pairs are annotated and scores what is found between the two. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type PairScore, scoreCompanyPair } from "../../src/eval/company-pairs.ts";
import { type CompanyPair, readCompanyPairs } from "../../src/eval/read-company-pairs.ts";
import { extractIssue } from "../../src/extract/extract-issue.ts";
import { buildLexicon } from "../../src/extract/lexicon/lexicon.ts";
import { loadLexicon } from "../../src/extract/lexicon/load.ts";
import type { LexiconRow } from "../../src/extract/lexicon/rows.ts";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import type { ReadIssue } from "../../src/model/extract.ts";
import type { Step } from "./progress.ts";

export interface PairScoringOptions {
  readonly lexicon?: string;
  readonly progress?: (step: Step) => void;
}

/** The lexicon learns the two names of a pair for its sentence only: relations are measured, not names. Throws a ScoringError on a bad line. */
export function scorePairs(file: string, options: PairScoringOptions = {}): PairScore[] {
  const pairs = readCompanyPairs(readFileSync(file, "utf8"), file);
  const { rows } = loadLexicon(options.lexicon);
  const tagger = loadTagger();
  return pairs.map((pair, at) => {
    const lexicon = buildLexicon(pair.names.map(companyRow), ...rows);
    const [article] = extractIssue(issueOf(pair), lexicon, tagger).articles;
    options.progress?.({ done: at + 1, total: pairs.length, file: basename(file) });
    return scoreCompanyPair(pair, article!);
  });
}

const companyRow = (name: string): LexiconRow => ({
  name,
  kind: "company",
  aliases: [],
  ambiguous: new Set(),
  ignored: false,
  at: "a company pair",
});

/** An issue of this one sentence. */
const issueOf = ({ sentence }: CompanyPair): ReadIssue => ({
  issue: { id: "pair", title: sentence, date: null, file: "" },
  articles: [
    {
      n: 1,
      section: null,
      title: sentence,
      source: null,
      url: null,
      compiler: null,
      author: null,
      date: null,
      text: sentence,
      offsets: [],
    },
  ],
});
