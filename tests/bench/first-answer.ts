/** A process that opens a store, asks once, and tells on stdout, as JSON, how long that took (milliseconds, on the clock and of the processor) and its largest memory (bytes). */
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

const QUESTIONS: Readonly<Record<string, (store: GraphStore, id: string) => Promise<unknown>>> = {
  entity: (store, id) => store.entity(id),
  mentions: (store, id) => store.mentions(id, { limit: 50 }),
  pinyin: (store) => store.search("yunhai", { limit: 12 }),
  neighbourhood: (store, id) => store.neighbourhood([id], { limit: 61, evidence: 0 }),
};

const [file, question, id] = process.argv.slice(2) as [string, string, string];
const [from, used] = [performance.now(), process.cpuUsage()];
const store = await openEmbedded(file);
await QUESTIONS[question]!(store, id);
const answer = performance.now() - from;
const { user, system } = process.cpuUsage(used);
await store.close();
console.log(
  JSON.stringify({ answer, processor: (user + system) / 1e3, memory: process.resourceUsage().maxRSS * 1024 }),
);
