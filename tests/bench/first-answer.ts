/** A process that opens a store, asks once, and tells on stdout, as JSON, how long that took (milliseconds) and its largest memory (bytes). */
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

const QUESTIONS: Readonly<Record<string, (store: GraphStore, id: string) => Promise<unknown>>> = {
  entity: (store, id) => store.entity(id),
  mentions: (store, id) => store.mentions(id, { limit: 50 }),
  neighbourhood: (store, id) => store.neighbourhood([id], { limit: 61, evidence: 0 }),
};

const [file, question, id] = process.argv.slice(2) as [string, string, string];
const from = performance.now();
const store = await openEmbedded(file);
await QUESTIONS[question]!(store, id);
const answer = performance.now() - from;
await store.close();
console.log(JSON.stringify({ answer, memory: process.resourceUsage().maxRSS * 1024 }));
