/** Takes issues out of the graph, and with them whatever only they said. */
import { basename } from "node:path";
import type { GraphStore } from "../src/store/graph-store.ts";
import { command, DONE, run, UNDONE } from "./support/command.ts";
import { storeOption } from "./support/options.ts";
import { onLine, print, warn } from "./support/print.ts";
import { changing } from "./support/stores.ts";

const program = command(
  "remove",
  "Takes issues out of the graph, and with them whatever only they said. The files stay where they are.",
  [
    ["行业资讯-2022-01-05", "an issue by its id"],
    ["2022-01.md 2022-02.txt", "by the names of the files they came from"],
    ["2022-01.md --store team.db", "out of another store"],
  ],
)
  .argument("<issues...>", "ids of issues, or names of files")
  .addOption(storeOption());

await run(program, () => changing(program.opts<{ store: string }>(), (store) => removeAll(store, program.args)));

async function removeAll(store: GraphStore, names: readonly string[]): Promise<number> {
  let code = DONE;
  let removed = 0;
  for (const name of new Set(names)) {
    const ids = await idsOf(store, name);
    const [id] = ids;
    if (ids.length === 1 && id !== undefined && (await store.remove(id))) {
      removed++;
      await print(`Removed ${onLine(id)}\n`);
    } else {
      code = UNDONE;
      warn(
        ids.length > 1
          ? `Several issues come from “${name}”: ${ids.join(", ")}. Name one by its id.`
          : `There is no issue “${name}”.`,
      );
    }
  }
  if (removed > 0) await store.prepare();
  return code;
}

/** An id, else all issues that came from a file of this name. */
async function idsOf(store: GraphStore, name: string): Promise<string[]> {
  const issues = await store.issues();
  if (issues.some(({ id }) => id === name)) return [name];
  return issues.filter(({ file }) => file === basename(name)).map(({ id }) => id);
}
