/** The embedded store at a size that few users reach: asking it in process and over HTTP, and opening it. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createServer } from "../../src/api/server.ts";
import { entityId } from "../../src/model/identity.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import { openDatabase } from "../../src/store/embedded/sqlite.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { inGraphology, type Question, questions, type Ranks } from "./graph-reads.ts";
import { forget, largeCorpus, largeStore } from "./large-store.ts";
import { quantile } from "./pairs.ts";
import { type Corpus, entityAt, random } from "./synthetic.ts";

const HUBS = 20;
const OTHERS = 400;

/** Prints a table for each way of asking; `args`: how many issues of 50 articles (1,728). */
export async function graphBench([size = "1728"]: readonly string[]): Promise<void> {
  const corpus = largeCorpus(Number(size));
  const file = await largeStore(corpus);
  const store = await openEmbedded(file);
  const { entities, mentions, relations } = await store.counts();
  console.log(`${entities} entities, ${mentions} mentions, ${relations} relations`);
  const ranks = await ranked(store, corpus);
  opening(file, ranks.hubs[0]!);
  const db = await openDatabase(file, { readOnly: true });
  const asked = questions(store, ranks, db, await inGraphology(store));
  await inProcess(asked);
  db.close();
  await overHttp(store, asked);
  await store.close();
}

/** Those named most, and some of all others. */
async function ranked(store: GraphStore, { entities }: Corpus): Promise<Ranks> {
  const chance = random(1);
  const idAt = (rank: number) => {
    const { kind, name } = entityAt(rank);
    return entityId(kind, name);
  };
  const hubs = Array.from({ length: HUBS }, (_, rank) => idAt(rank));
  const others: string[] = [];
  while (others.length < OTHERS) {
    const id = idAt(HUBS + Math.floor(chance() * (entities - HUBS)));
    if (await store.entity(id)) others.push(id);
  }
  return { hubs, others };
}

const OPENER = fileURLToPath(new URL("first-answer.ts", import.meta.url));

/** A process that opens the store and asks once, each in its own. */
function opening(file: string, id: string): void {
  const answered = (question: string): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", OPENER, file, question, id], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    const { answer, processor, memory } = JSON.parse(stdout) as Record<string, number>;
    const cells = [`${answer!.toFixed(0)} ms`, `${processor!.toFixed(0)} ms`, `${(memory! / 1e6).toFixed(0)} MB`];
    return cells.map((cell) => cell.padStart(9)).join("");
  };
  console.log("\nFrom opening to the first answer: clock, processor, memory");
  for (const question of ["entity", "mentions", "neighbourhood", "pinyin"]) {
    const cold = forget(file) ? answered(question) : "files cannot be forgotten here";
    console.log(`  ${question.padEnd(32)} cold ${cold}   warm ${answered(question)}`);
  }
  for (const question of ["neighbourhood", "pinyin"]) {
    for (const kept of ["graph", "pinyin"]) rmSync(`${file}-${kept}`, { force: true });
    console.log(`  ${`${question}, nothing kept`.padEnd(32)} ${"".padEnd(32)}   warm ${answered(question)}`);
  }
}

const WARM_UP = 10;
const ASKED = 600;
/** On a busy machine a question ends after so many milliseconds, warming up not counted. */
const LONG = 15_000;

/** Asks in turn with what someone would use instead, so that a busy machine slows both; times in milliseconds. */
async function inProcess(asked: readonly Question[]): Promise<void> {
  console.log("\nIn process (ms)                  p50      p99   processor p50      p99   instead p50   ratio");
  for (const { name, ids, ours, instead } of asked) {
    const times = { ours: [] as number[], processor: [] as number[], instead: [] as number[] };
    let end = Number.POSITIVE_INFINITY;
    for (let round = -WARM_UP; round < ASKED && performance.now() < end; round++) {
      if (round === 0) end = performance.now() + LONG;
      const id = ids[(round + WARM_UP) % ids.length]!;
      const other = ids[(round * 7 + 3 + WARM_UP * 7) % ids.length]!;
      const one = await timed(() => ours(id, other));
      const two = await timed(() => instead?.[1](id));
      if (round < 0) continue;
      times.ours.push(one.wall);
      times.processor.push(one.processor);
      times.instead.push(two.wall);
    }
    const cells = [times.ours, times.processor].flatMap((all) => [quantile(all, 0.5), quantile(all, 0.99)]);
    const shown = cells.map((cell, at) => cell.toFixed(2).padStart(at === 2 ? 16 : 9)).join("");
    const base = quantile(times.instead, 0.5);
    const beside = instead
      ? `${base.toFixed(2).padStart(14)}${(cells[0]! / base).toFixed(2).padStart(8)} × ${instead[0]}`
      : "";
    console.log(`  ${name.padEnd(28)}${shown}${beside}`);
  }
}

async function timed(work: () => unknown): Promise<{ wall: number; processor: number }> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - from, processor: (user + system) / 1e3 };
}

const CLIENTS = fileURLToPath(new URL("http-clients.ts", import.meta.url));

/** Fifty clients in another process, asking again as soon as they are answered, and as people do, who rest. */
async function overHttp(store: GraphStore, asked: readonly Question[]): Promise<void> {
  const { url, close } = await createServer({ store, port: 0 });
  console.log("\nOver HTTP, 50 clients (ms)       p50      p99   answers a second   processor an answer");
  for (const { name, ids, address } of asked) {
    if (!address) continue;
    const addresses = ids.map((id) => url + address(id));
    await told(name, addresses, { encoding: "gzip", rest: 0 });
    // Answers are kept as they were compressed: who takes none compressed gets each made anew.
    await told("  each made anew", addresses, { encoding: "identity", rest: 0 });
    await told(`  and ${1e3 / REST} a second each`, addresses, { encoding: "identity", rest: REST });
  }
  await close();
}

/** Between an answer and the next question of one client, in milliseconds. */
const REST = 200;

interface Way {
  readonly encoding: "gzip" | "identity";
  readonly rest: number;
}

async function told(name: string, addresses: readonly string[], way: Way): Promise<void> {
  const used = process.cpuUsage();
  const { times, seconds } = await clients(addresses, way);
  const { user, system } = process.cpuUsage(used);
  const cells = [quantile(times, 0.5), quantile(times, 0.99)].map((cell) => cell.toFixed(1).padStart(9)).join("");
  const each = (user + system) / 1e3 / times.length;
  console.log(
    `  ${name.padEnd(28)}${cells}${(times.length / seconds).toFixed(0).padStart(19)}${each.toFixed(2).padStart(22)}`,
  );
}

async function clients(
  addresses: readonly string[],
  { encoding, rest }: Way,
): Promise<{ times: number[]; seconds: number }> {
  const child = spawn(process.execPath, ["--import", "tsx", CLIENTS, encoding, String(rest)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(addresses.join("\n"));
  const ended = once(child, "close");
  const told = await text(child.stdout);
  const [status] = await ended;
  if (status !== 0) throw new Error("The clients failed.");
  return JSON.parse(told) as { times: number[]; seconds: number };
}
