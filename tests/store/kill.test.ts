import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/store/embedded/sqlite.ts";
import { openStore } from "../../src/store/open-store.ts";
import { runWriter } from "./child.ts";
import { collect, everything, put } from "./fixtures.ts";
import { writersIssue } from "./writer-issues.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ISSUES = 60;
const KILLS = 10;

async function integrity(file: string): Promise<unknown> {
  const db = await openDatabase(file, {});
  try {
    return db.prepare("PRAGMA integrity_check").all();
  } finally {
    db.close();
  }
}

describe("a process that is killed while it stores", () => {
  it("leaves every issue that it acknowledged, whole, and a store that can be built on", async () => {
    const file = join(folder, "graph.db");
    /** The version of each issue that was last said to be stored. */
    const stored = new Map<number, number>();
    for (let version = 0; version < KILLS; version++) {
      const last = Math.floor(Math.random() * (ISSUES - 30));
      const delay = Math.random() * 12;
      const onStored = (n: number, kill: () => void) => {
        stored.set(n, version);
        if (n === last) setTimeout(kill, delay);
      };
      const { signal, stderr } = await runWriter(file, { from: 0, count: ISSUES, version, onStored }).done;
      const moment = `version ${version}, ${delay.toFixed(1)} ms after issue ${last}`;
      expect([signal, stderr], moment).toEqual(["SIGKILL", ""]);
      expect(await integrity(file), moment).toEqual([{ integrity_check: "ok" }]);

      const store = await openStore(file);
      const found = new Map((await collect(store.allExtracts())).map((each) => [each.issue.id, each]));
      for (const [n, acknowledged] of stored) {
        // A later version may be stored, too: the process was ended before it could say so.
        const whole = Array.from({ length: version - acknowledged + 1 }, (_, later) =>
          writersIssue(n, acknowledged + later),
        );
        expect(whole, moment).toContainEqual(found.get(`期${n}`));
      }
      const again = await openStore(join(folder, `copy-${version}.db`));
      for (const each of found.values()) await put(again, each);
      expect(await everything(store), moment).toBe(await everything(again));
      await store.close();
      await again.close();
    }

    const end = await runWriter(file, { from: 0, count: ISSUES, version: KILLS }).done;
    expect([end.code, end.acknowledged.length]).toEqual([0, ISSUES]);
    const undisturbed = await openStore(join(folder, "undisturbed.db"));
    for (let n = 0; n < ISSUES; n++) await put(undisturbed, writersIssue(n, KILLS));
    const disturbed = await openStore(file);
    expect(await everything(disturbed)).toBe(await everything(undisturbed));
    await disturbed.close();
    await undisturbed.close();
  }, 180_000);
});
