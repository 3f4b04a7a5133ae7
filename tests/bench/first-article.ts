/** A process that extracts the first article of an issue and tells on stdout, as JSON, when it was done (milliseconds from the start of the process) and its largest memory (bytes). */
import { readFileSync } from "node:fs";
import { extractIssue } from "../../src/extract/extract-issue.ts";
import { loadLexicon } from "../../src/extract/lexicon/load.ts";
import { loadTagger } from "../../src/extract/tagger/load.ts";
import { readIssue } from "../../src/read/read-issue.ts";

const name = process.argv[2]!;
const modules = performance.now();
const [lexicon, tagger] = [loadLexicon(), loadTagger()];
const loaded = performance.now();
const { issue, articles } = readIssue({ name, bytes: readFileSync(name) });
extractIssue({ issue, articles: articles.slice(0, 1) }, lexicon, tagger);
console.log(
  JSON.stringify({
    modules,
    loading: loaded - modules,
    extracting: performance.now() - loaded,
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
