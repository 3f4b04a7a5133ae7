/** The Neo4j store at scale: loading, adding to a full store, and asking, beside what the bare driver needs for the same. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { engine, startServer } from "../../scripts/support/neo4j-server.ts";
import type { Extract } from "../../src/model/extract.ts";
import { entityId } from "../../src/model/identity.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { connect } from "../../src/store/neo4j/open.ts";
import { questions } from "./neo4j-reads.ts";
import { putBare, putRecorded, putRowByRow, type Statement } from "./neo4j-rows.ts";
import { median, quantile } from "./pairs.ts";
import { type Corpus, corpusOf, entityAt, issueAt, synthetic } from "./synthetic.ts";

const put = (store: GraphStore, extract: Extract) =>
  store.put(extract, { source: extract.issue.file, fingerprint: "bench" });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  // Relationships first: those of a few hubs are more than one transaction holds.
  await session.run("MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS");
  await session.run("MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  await session.close();
}

/** Prints a table for each question; `args`: how many issues of 50 articles (1,000). */
export async function neo4jBench([size = "1000"]: readonly string[]): Promise<void> {
  const corpus = corpusOf(Number(size));
  const kind = engine();
  if (!kind) throw new Error("Neither Docker nor Java with Maven is here: there is nothing to measure.");
  const home = mkdtempSync(join(tmpdir(), "guanxi-bench-"));
  const server = await startServer(kind, { port: 0, home, say: console.error });
  const driver = neo4j.driver(server.url);
  try {
    const first = await addToEmpty(server.url, driver, corpus);
    const store = await openNeo4j(server.url);
    await loadAll(store, corpus);
    await addToFull(store, corpus, first);
    await ask(store, driver, corpus);
    await store.close();
    await compareLoads(server.url, driver, corpus);
  } finally {
    await driver.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Issues that are added one at a time, to measure; the first ones warm the server up. */
const ADDED = 9;
const WARM_UP = 30;

/** Median of adding an issue where there are no more than a few. */
async function addToEmpty(url: string, driver: Driver, corpus: Corpus): Promise<number> {
  const store = await openNeo4j(url);
  for (let n = 0; n < WARM_UP; n++) await put(store, issueAt(n, corpus));
  const times: number[] = [];
  for (let round = 0; round < ADDED; round++) {
    await store.close();
    await wipe(driver);
    const empty = await openNeo4j(url);
    times.push(await timed(() => put(empty, issueAt(corpus.issues + round, corpus))));
    await empty.close();
  }
  await wipe(driver);
  return median(times);
}

const MB = 2 ** 20;
const memory = () => `${(process.memoryUsage().rss / MB).toFixed(0)} MB`;

async function loadAll(store: GraphStore, corpus: Corpus): Promise<void> {
  console.log(`\nLoading ${corpus.issues} issues of ${corpus.articles} articles`);
  const marks = new Set([0.1, 0.25, 0.5, 0.75, 1].map((part) => Math.ceil(part * corpus.issues)));
  const begin = performance.now();
  let done = 0;
  for (const extract of synthetic(corpus)) {
    await put(store, extract);
    if (!marks.has(++done)) continue;
    const seconds = (performance.now() - begin) / 1e3;
    console.log(`  ${done} issues in ${seconds.toFixed(0)} s, memory of the loader ${memory()}`);
  }
}

async function addToFull(store: GraphStore, corpus: Corpus, first: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ADDED; round++)
    times.push(await timed(() => put(store, issueAt(corpus.issues + round, corpus))));
  const ratio = median(times) / first;
  console.log(
    `\nAdding an issue: to an empty store ${first.toFixed(0)} ms, to this one ${median(times).toFixed(0)} ms: ${ratio.toFixed(2)} ×`,
  );
  for (const rank of [2_000, 1_000, 300, 100, 30].filter((each) => each < corpus.entities))
    await moving(store, corpus, rank);
}

/** An issue that says that a name is short for another: what others say of it moves to the other. */
async function moving(store: GraphStore, corpus: Corpus, rank: number): Promise<void> {
  const { kind, name } = entityAt(rank);
  const { total } = await store.mentions(entityId(kind, name), { limit: 1 });
  const full = `${name}全称${rank}`;
  const plain = issueAt(corpus.issues + ADDED + rank, corpus);
  const extract = { ...plain, shortNames: [{ kind, short: name, full }] };
  const time = await timed(() => put(store, extract));
  console.log(`  moving ${total} mentions of others: ${time.toFixed(0)} ms`);
}

const ROUNDS = 200;
/** Rounds end after so many milliseconds, where each entity was asked about as often as the others. */
const LONG = 60_000;
/** An issue that nothing else here puts, counted from the last of the corpus. */
const LAST = 5_000;
/** Hubs, and entities as an analyst comes across them. */
const RANKS = [0, 1, 2, 5, 10, 20, 40, 80, 160, 320];

async function ask(store: GraphStore, driver: Driver, corpus: Corpus): Promise<void> {
  const ids = RANKS.map(entityAt).map(({ kind, name }) => entityId(kind, name));
  const first = await timed(() => store.neighbourhood([ids[0]!]));
  await put(store, issueAt(corpus.issues + LAST, corpus));
  const again = await timed(() => store.neighbourhood([ids[0]!]));
  console.log(`\nFirst answer ${first.toFixed(0)} ms; after one more issue ${again.toFixed(0)} ms`);
  console.log("Asking (ms)                  ours p50    p99   bare p50    p99   ratio at p50");
  for (const { name, ours, bare } of await questions(store, driver, ids)) {
    const times = { ours: [] as number[], bare: [] as number[] };
    const end = performance.now() + LONG;
    for (let round = -ids.length; round < ROUNDS; round++) {
      if (round > 0 && round % ids.length === 0 && performance.now() > end) break;
      for (const [who, work] of [
        ["ours", ours],
        ["bare", bare],
      ] as const) {
        const time = await timed(() => work(round + ids.length));
        if (round >= 0) times[who].push(time);
      }
    }
    const cells = [times.ours, times.bare].flatMap((all) => [quantile(all, 0.5), quantile(all, 0.99)]);
    const shown = cells.map((cell) => cell.toFixed(1).padStart(9)).join("");
    console.log(`  ${name.padEnd(24)}${shown}${(cells[0]! / cells[2]!).toFixed(2).padStart(9)} ×`);
  }
  console.log(`  memory of who asks ${memory()}`);
}

const COMPARED = 25;
const COMPARISONS = 3;
const SINGLES = 2_000;

/** The same rows, in the same transactions, in an empty database with the same constraints. */
async function compareLoads(url: string, driver: Driver, corpus: Corpus): Promise<void> {
  const extracts = Array.from({ length: COMPARED }, (_, n) => issueAt(n, corpus));
  const options = (extract: Extract) => ({ source: extract.issue.file, fingerprint: "bench" });
  const times = { ours: [] as number[], bare: [] as number[] };
  let written: Statement[][] = [];
  for (let round = 0; round < COMPARISONS; round++) {
    await wipe(driver);
    const connection = await connect(url, {});
    written = [];
    for (const extract of extracts) written.push(await putRecorded(connection, extract));
    await connection.close();
    await wipe(driver);
    const store = await openNeo4j(url);
    times.ours.push(
      await timed(async () => {
        for (const extract of extracts) await store.put(extract, options(extract));
      }),
    );
    await store.close();
    await wipe(driver);
    times.bare.push(
      await timed(async () => {
        for (const statements of written) await putBare(driver, statements);
      }),
    );
  }
  const rows = written.flat().reduce((sum, statement) => sum + statement.rows.length, 0);
  const [ours, bare] = [median(times.ours), median(times.bare)].map((time) => (rows / time) * 1e3);
  await wipe(driver);
  const few = sample(written.flat(), SINGLES);
  const single = (SINGLES / (await timed(() => putRowByRow(driver, few)))) * 1e3;
  console.log(`\nRows a second over ${COMPARED} issues, ${rows} rows (median of ${times.ours.length} rounds in turn)`);
  console.log(
    `  this store ${ours!.toFixed(0)}; bare UNWIND … MERGE ${bare!.toFixed(0)}: ${(ours! / bare!).toFixed(2)} of it`,
  );
  console.log(`  one statement a row ${single.toFixed(0)}: ${(ours! / single).toFixed(0)} × as fast`);
}

/** Statements with so many rows in all. */
function sample(statements: readonly Statement[], count: number): Statement[] {
  let left = count;
  return statements.flatMap(({ text, rows }) => {
    const some = rows.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [{ text, rows: some }] : [];
  });
}
