import { describe, expect, it } from "vitest";
import { ENGLISH_RULES } from "../../src/extract/english/rules.ts";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { relate } from "../../src/extract/relate/relate.ts";
import { RELATION_RULES } from "../../src/extract/relate/rules.ts";
import { relationKind } from "../../src/model/schema.ts";
import { lexicon } from "./lexicon.ts";

const RULES = [...RELATION_RULES, ...ENGLISH_RULES];
const firing = (text: string) => relate(text, recognize(text, lexicon).mentions, "2022-01-05");

describe("each relation rule, Chinese and English", () => {
  it.each(RULES.map((rule) => [rule.name, rule] as const))(
    "%s finds its example and not its counter-example",
    (_, rule) => {
      const found = firing(rule.example).filter((relation) => relation.rule === rule.name);
      expect(found.map((relation) => relation.type)).toContain(rule.type);
      expect(firing(rule.counter).filter((relation) => relation.rule === rule.name)).toEqual([]);
    },
  );

  it("has a name of its own and a kind of the schema", () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
    for (const rule of RULES) expect(relationKind(rule.type).kind).toBe(rule.type);
  });
});
