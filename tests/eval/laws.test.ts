/** What must hold for every annotation, tried on the project's own. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGold } from "../../src/eval/read-gold.ts";
import { report, scoreIssue } from "../../src/eval/score.ts";
import { GOLD } from "./folders.ts";
import { perfect, prediction } from "./pairs.ts";

const all = readdirSync(GOLD)
  .filter((name) => name !== "floor.json")
  .map((name) => [name, readGold(readFileSync(join(GOLD, name), "utf8"), name)] as const);

describe.each(all)("%s", (_, gold) => {
  const ideal = scoreIssue(gold, perfect(gold));

  test("a perfect prediction has nothing missed, nothing wrong, and 1 everywhere", () => {
    const { structure, linking, figures } = report([ideal]);
    expect(ideal.misses).toEqual([]);
    for (const [name, { precision, recall, f1 }] of figures)
      expect([name, precision, recall, f1]).toEqual([name, 1, 1, 1]);
    expect(linking.f1).toBe(1);
    const { articles, found, extra, sections, sources, dates, broken } = structure;
    expect([found, sections, sources, dates]).toEqual([articles, articles, articles, articles]);
    expect([extra, broken]).toEqual([0, 0]);
  });

  test("an empty one has recall 0, and nothing wrong", () => {
    const { structure, linking, figures } = report([scoreIssue(gold, prediction())]);
    for (const [name, { precision, recall, f1, wrong }] of figures)
      expect([name, precision, recall, f1, wrong]).toEqual([name, 1, 0, 0, 0]);
    expect([structure.found, linking.f1]).toEqual([0, 0]);
  });

  test("the order of what was found does not matter", () => {
    const { articles } = perfect(gold);
    const turned = articles.map((article) => ({ ...article, mentions: article.mentions.toReversed() })).toReversed();
    expect(report([scoreIssue(gold, { articles: turned })]).figures).toEqual(report([ideal]).figures);
  });

  test("an issue beside itself has the same figures", () => {
    const [once, twice] = [report([ideal]), report([ideal, ideal])];
    expect(twice.linking.f1).toBe(once.linking.f1);
    for (const [name, { f1, wanted }] of once.figures)
      expect(twice.figures.get(name)).toMatchObject({ f1, wanted: 2 * wanted });
  });
});
