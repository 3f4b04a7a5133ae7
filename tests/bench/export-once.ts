/** A process that writes a store in one format into nothing, or only streams what every format reads, and tells on stdout, as JSON, its time (milliseconds), its largest memory and what it wrote (bytes). */
import { wholeGraph } from "../../src/api/whole-graph.ts";
import { exportFormat } from "../../src/export/formats.ts";
import { inBlocks } from "../../src/export/source.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";

const [file, format] = process.argv.slice(2) as [string, string];
const store = await openEmbedded(file, { readOnly: true });
const source = wholeGraph(store, {}, await store.sources());
let bytes = 0;
const from = performance.now();
if (format === "plain") {
  for await (const _ of source.entities());
  for await (const _ of source.edges());
} else {
  for (const { chunks } of exportFormat(format)!.write(source))
    for await (const block of inBlocks(chunks)) bytes += block.length;
}
console.log(JSON.stringify({ time: performance.now() - from, memory: process.resourceUsage().maxRSS * 1024, bytes }));
await store.close();
