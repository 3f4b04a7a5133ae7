/** What the project has reached on its own annotated articles must not be lost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FLOORS, scoreFolders } from "../../scripts/support/scoring.ts";
import { fallen, readFloors } from "../../src/eval/floors.ts";
import { report } from "../../src/eval/score.ts";
import { GOLD, ISSUES } from "./folders.ts";

test("the project's annotated articles hold their floors", { timeout: 120_000 }, async () => {
  const { scored, failed } = await scoreFolders(GOLD, ISSUES);
  const all = report(scored.map(({ score }) => score));
  expect(failed).toEqual([]);
  expect(fallen(all, readFloors(readFileSync(join(GOLD, FLOORS), "utf8"), FLOORS))).toEqual([]);
  expect(all.structure).toMatchObject({ articles: 66, extra: 0, broken: 0 });
});
