/** A process that puts issues one by one and says on stdout which are stored: `tsx writer.ts STORE FROM COUNT VERSION`. */
import { openStore } from "../../src/store/open-store.ts";
import { put } from "./fixtures.ts";
import { writersIssue } from "./writer-issues.ts";

const [store = "", from = "0", count = "0", version = "0"] = process.argv.slice(2);
const opened = await openStore(store);
for (let n = Number(from); n < Number(from) + Number(count); n++) {
  await put(opened, writersIssue(n, Number(version)));
  process.stdout.write(`${n}\n`);
}
await opened.close();
