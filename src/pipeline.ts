/** The whole build on one screen: find files → read → extract → store. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { explainMentions, explainText } from "./extract/explain.ts";
import { extractIssue } from "./extract/extract-issue.ts";
import { extractJson } from "./extract/extract-json.ts";
import { engineDigest } from "./extract/fingerprint.ts";
import type { Lexicon } from "./extract/lexicon/lexicon.ts";
import { loadLexicon } from "./extract/lexicon/load.ts";
import { loadTagger } from "./extract/tagger/load.ts";
import type { Extract, ReadIssue } from "./model/extract.ts";
import { findFiles } from "./read/find-files.ts";
import { ReadError, type ReadFault } from "./read/read-error.ts";
import { readIssue } from "./read/read-issue.ts";
import type { InputFile } from "./read/readers.ts";
import type { GraphStore, PutOutcome } from "./store/graph-store.ts";

export { extractJson } from "./extract/extract-json.ts";

export interface ExtractOptions {
  /** A TSV of the user's own rows, which outrank the lexicon. */
  readonly lexicon?: string;
  /** Encoding of files that do not tell theirs (big5). */
  readonly encoding?: string;
}

/** Reads and extracts one file. Throws ReadError or LexiconError, each with a message for people. */
export async function extractFile(file: string, options: ExtractOptions = {}): Promise<Extract> {
  return extractIssue(readFile(file, options), loadLexicon(options.lexicon), loadTagger());
}

/** The JSON of one file with a `why` for each mention and relation. Throws like extractFile. */
export async function explainFile(file: string, options: ExtractOptions = {}): Promise<object> {
  const issue = readFile(file, options);
  const lexicon = loadLexicon(options.lexicon);
  const tagger = loadTagger();
  return extractJson(extractIssue(issue, lexicon, tagger), explainMentions(issue, lexicon, tagger));
}

const lexicons = new Map<string | undefined, Lexicon>();

/** What an article's text names and states, each with the row or rule that found it and what it outranked. Throws LexiconError. */
export function explainArticle(
  { text, date, issue }: { text: string; date: string | null; issue: { date: string | null } },
  options: ExtractOptions = {},
) {
  return explainText(text, date ?? issue.date, lexiconOf(options), loadTagger());
}

/** Loaded once: who serves asks again and again. */
function lexiconOf({ lexicon: file }: ExtractOptions): Lexicon {
  const lexicon = lexicons.get(file) ?? loadLexicon(file);
  lexicons.set(file, lexicon);
  return lexicon;
}

const readFile = (file: string, options: ExtractOptions): ReadIssue =>
  readIssue({ name: basename(file), bytes: readFileSync(file) }, options);

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly outcome: PutOutcome | "failed";
}

export interface BuildOptions extends ExtractOptions {
  /** Stops cleanly after the current issue. */
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

export interface Failure {
  readonly file: string;
  readonly reason: string;
}

export interface BuildSummary {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly failed: readonly Failure[];
  /** Files that no reader knows. */
  readonly skipped: readonly string[];
  readonly stopped: boolean;
}

/** Reads issues of files and folders into a store. A file that cannot be read is named in `failed`; the others are stored. */
export async function buildGraph(
  paths: readonly string[],
  store: GraphStore,
  options: BuildOptions = {},
): Promise<BuildSummary> {
  const found = findFiles(paths);
  const lexicon = loadLexicon(options.lexicon);
  const tagger = loadTagger();
  const engine = engineOf(options);
  const clashes = await clashesOf(found.files, options);
  const outcomes: Record<PutOutcome, number> = { added: 0, replaced: 0, unchanged: 0 };
  const failed: Failure[] = [...found.failed];
  let done = 0;

  for (const file of found.files) {
    await turn();
    if (options.signal?.aborted) break;
    const outcome = await build(file);
    done++;
    options.progress?.({ done, total: found.files.length, file: basename(file), outcome });
  }
  return { ...outcomes, failed, skipped: found.skipped, stopped: done < found.files.length };

  async function build(file: string): Promise<PutOutcome | "failed"> {
    const clash = clashes.refused.get(file);
    if (clash) return fail(file, clash);
    try {
      const bytes = readFileSync(file);
      const fingerprint = fingerprintOf(engine, { name: basename(file), bytes });
      const unchanged = clashes.copies.has(file) || (await store.fingerprint(file)) === fingerprint;
      const outcome = unchanged ? "unchanged" : await put(file, bytes, fingerprint);
      outcomes[outcome]++;
      return outcome;
    } catch (error) {
      if (isUnreadable(error)) return fail(file, error.message);
      throw error;
    }
  }

  async function put(file: string, bytes: Buffer, fingerprint: string): Promise<PutOutcome> {
    const extract = extractIssue(readIssue({ name: basename(file), bytes }, options), lexicon, tagger);
    return store.put(extract, { source: file, fingerprint });
  }

  function fail(file: string, reason: string): "failed" {
    failed.push({ file, reason });
    return "failed";
  }
}

export interface Added {
  readonly outcome: PutOutcome;
  /** Id of the issue. */
  readonly issue: string;
  readonly title: string;
}

/**
 * Reads one issue that came without a folder. What is stored under its id is replaced; a file of the same name that holds another issue
 * replaces nothing. Throws ReadError or LexiconError, each with a message for people.
 */
export async function addIssue(file: InputFile, store: GraphStore, options: ExtractOptions = {}): Promise<Added> {
  const extract = extractIssue(readIssue(file, options), lexiconOf(options), loadTagger());
  const { id, title } = extract.issue;
  const fingerprint = fingerprintOf(engineOf(options), file);
  const made = (await store.sources()).get(id);
  const unchanged = made?.fingerprint === fingerprint;
  const outcome = unchanged ? "unchanged" : await store.put(extract, { source: `added:${id}`, fingerprint });
  return { outcome, issue: id, title };
}

/** Digest of what an extract depends on beside its file. */
const engineOf = ({ lexicon, encoding = "" }: ExtractOptions): string =>
  engineDigest() + (lexicon ? digest(readFileSync(lexicon)) : "") + encoding;

const fingerprintOf = (engine: string, { name, bytes }: InputFile): string =>
  digest(`${engine}${basename(name)}${digest(bytes)}`);

const digest = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Errors that speak of the file, not of the program. */
export const isUnreadable = (error: unknown): error is Error & { readonly fault?: ReadFault } =>
  error instanceof ReadError ||
  ["EACCES", "EISDIR", "ENOENT", "EIO"].includes((error as NodeJS.ErrnoException).code ?? "");

interface Clashes {
  /** Files that claim one issue with different text, each with a sentence that names the others: none is stored. */
  readonly refused: ReadonlyMap<string, string>;
  /** Files with the text of another that comes before them: nothing is lost by leaving them out. */
  readonly copies: ReadonlySet<string>;
}

/** What the files of one run claim more than once. */
async function clashesOf(files: readonly string[], options: BuildOptions): Promise<Clashes> {
  const claims = new Map<string, { file: string; text: string }[]>();
  for (const file of files) {
    await turn();
    if (options.signal?.aborted) break;
    const claim = claimOf(file, options);
    if (claim) claims.set(claim.id, [...(claims.get(claim.id) ?? []), { file, text: claim.text }]);
  }
  const refused = new Map<string, string>();
  const copies = new Set<string>();
  for (const [id, claimants] of claims) {
    const alike = new Set(claimants.map((c) => c.text)).size === 1;
    const names = claimants.map((c) => c.file).join(" and ");
    for (const { file } of alike ? claimants.slice(1) : claimants) {
      if (alike) copies.add(file);
      else
        refused.set(
          file,
          `${names} both claim to be issue ${id}, with different text: neither was stored. Remove one, or give it another date or number.`,
        );
    }
  }
  return { refused, copies };
}

function claimOf(file: string, options: ExtractOptions): { id: string; text: string } | null {
  try {
    const { issue, articles } = readIssue({ name: basename(file), bytes: readFileSync(file) }, options);
    return { id: issue.id, text: digest(articles.map((article) => article.text).join("\u0000")) };
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
