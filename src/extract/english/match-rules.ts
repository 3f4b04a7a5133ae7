import type { Found } from "../relate/match-rules.ts";
import type { RelationRule } from "../relate/rules/rule.ts";
import type { Candidate } from "../spans.ts";
import { readings } from "./asides.ts";
import { engine, type Pointer } from "./engine.ts";
import { ENGLISH_RULES } from "./rules.ts";
import type { EnglishTerm } from "./terms.ts";

interface Compiled {
  readonly rule: RelationRule;
  readonly regs: readonly object[];
}

let compiled: readonly Compiled[] | undefined;

/** Runs the English rules over a sentence's terms, by compromise. */
export function matchEnglish(terms: readonly EnglishTerm[]): Found[] {
  compiled ??= ENGLISH_RULES.map((rule) => ({ rule, regs: engine().parseMatch(rule.match) }));
  const rules = compiled;
  return readings(terms).flatMap((reading) => rules.flatMap((rule) => run(rule, reading)));
}

function run({ rule, regs }: Compiled, terms: readonly EnglishTerm[]): Found[] {
  const { ptrs, byGroup } = engine().methods().one.match([terms], { regs });
  return ptrs.flatMap(([, from, to], at) => {
    if (byGroup.all && goesOnWith(terms.slice(to))) return [];
    return [
      {
        rule,
        start: terms[from]!.start,
        end: terms[to - 1]!.end,
        head: members(terms, byGroup.head?.[at]),
        tail: members(terms, byGroup.tail?.[at]),
        all: byGroup.all ? members(terms, byGroup.all[at]) : null,
      },
    ];
  });
}

/** A and B announced a partnership with C: none of A with B. */
const goesOnWith = (after: readonly EnglishTerm[]): boolean => after[0]?.normal === "with";

const members = (terms: readonly EnglishTerm[], pointer: Pointer | undefined): Candidate[] =>
  pointer ? terms.slice(pointer[1], pointer[2]).flatMap((term) => [...term.members]) : [];
