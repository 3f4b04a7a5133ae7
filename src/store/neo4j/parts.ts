/** A change in parts: what entities a whole store has can be settled a few at a time. */
import { keyOf, type ShortFacts } from "../../model/claims.ts";
import { closure } from "../../model/closure.ts";
import { ENTITY_KINDS } from "../../model/schema.ts";
import { Change } from "../change.ts";

/** Parts of about `size` names; names that any short name ties together are in one. */
export function* partsOf(change: Change, size: number): Generator<Change> {
  const claims = claimsByName(change.shorts);
  const seen = new Set<string>();
  let part = new Change();
  for (const first of bareNames(change)) {
    if (seen.has(first)) continue;
    for (const name of closure([first], (each) => (claims.get(each) ?? []).flatMap(([, s]) => [s.short, s.full]))) {
      seen.add(name);
      for (const { kind } of ENTITY_KINDS) {
        const key = keyOf({ kind, name });
        const about = change.names.get(key);
        if (about) part.names.set(key, about);
      }
      for (const [key, short] of claims.get(name) ?? []) part.shorts.set(key, short);
    }
    if (part.names.size < size) continue;
    yield part;
    part = new Change();
  }
  yield part;
}

function* bareNames({ names, shorts }: Change): Generator<string> {
  for (const { name } of names.values()) yield name;
  for (const { short } of shorts.values()) yield short;
}

/** With their keys, by either name. */
function claimsByName(shorts: ReadonlyMap<string, ShortFacts>): Map<string, [key: string, short: ShortFacts][]> {
  const claims = new Map<string, [string, ShortFacts][]>();
  for (const [key, claim] of shorts)
    for (const name of new Set([claim.short, claim.full]))
      claims.set(name, [...(claims.get(name) ?? []), [key, claim]]);
  return claims;
}
