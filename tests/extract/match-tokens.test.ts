import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { tokensOf } from "../../src/extract/relate/match-tokens.ts";
import { RELATION_RULES } from "../../src/extract/relate/rules.ts";

interface Parsed {
  readonly word?: string;
  readonly tag?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly Parsed[])[];
  readonly operator?: "or" | "and";
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly min?: number;
}

const engine = createRequire(import.meta.url)("compromise/one") as { parseMatch(match: string): Parsed[] };

function alternatives(token: Parsed): string[] {
  if (token.tag) return [`#${token.tag}`];
  if (token.word) return [token.word];
  if (token.fastOr) return [...token.fastOr];
  const choices = token.choices!.flatMap(([first]) => alternatives(first!));
  return token.operator === "and" ? choices.slice(0, 1) : choices;
}

const besides = ({ operator, choices }: Parsed): string[] =>
  operator === "and" ? choices!.slice(1).flatMap(([tag]) => (tag!.negative ? [] : alternatives(tag!))) : [];

const isSingle = ({ min, optional, operator, choices }: Parsed): boolean =>
  min === undefined && !optional && (operator === "and" || !choices?.some((words) => words.length > 1));

test("matches are read as compromise parses them, every rule's", () => {
  for (const { name, match } of RELATION_RULES) {
    const parsed = engine.parseMatch(match).map((token) => ({
      alternatives: [...new Set(alternatives(token))],
      besides: besides(token),
      optional: token.optional === true,
      negative: token.negative === true,
      single: isSingle(token),
    }));
    const read = tokensOf(match).map((token) => ({ ...token, alternatives: [...new Set(token.alternatives)] }));
    expect(read, name).toEqual(parsed);
  }
});
