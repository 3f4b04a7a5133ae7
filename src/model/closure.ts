/** Which names hang together, so that a store resolves anew only what a change touches. */
import type { Correction, ShortFacts } from "./claims.ts";

/**
 * The names that must be resolved together with the given ones, themselves included. All kinds of a name belong together, so this
 * is about bare names. `linked` gives the neighbours of one: see {@link linksOf}.
 */
export function closure(names: Iterable<string>, linked: (name: string) => Iterable<string>): Set<string> {
  const all = new Set(names);
  for (const name of all) for (const next of linked(name)) all.add(next);
  return all;
}

/**
 * Neighbours by short-name claims and corrections. A short name with several full names joins none of them, so it links nothing:
 * otherwise one “集团” would tie half a store together.
 */
export function linksOf(
  shorts: Iterable<ShortFacts>,
  corrections: readonly Correction[] = [],
): (name: string) => string[] {
  const links = new Map<string, Set<string>>();
  const add = (a: string, b: string) => {
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  };
  const fulls = new Map<string, Set<string>>();
  for (const { short, full } of shorts) if (short !== full) fulls.set(short, (fulls.get(short) ?? new Set()).add(full));
  for (const [short, [full, ...others]] of fulls) if (full !== undefined && others.length === 0) add(short, full);
  for (const c of corrections) if (c.say === "same") add(c.name.name, c.as.name);
  return (name) => [...(links.get(name) ?? [])];
}
