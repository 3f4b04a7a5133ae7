import { matches } from "../../read/matches.ts";
import type { Sentence } from "../relate/clauses.ts";

const RANK =
  "former|acting|interim|deputy|vice|senior|executive|global|regional|managing|general|group|founding|chief|assistant|co-?";
const OFFICE =
  "CEO|CFO|COO|CTO|CMO|chief [a-z]+ officer|chief executive|chairman|chairwoman|chair|president|co-?founder|founder|director(?: general)?|head|executive|chief|minister|governor|commissioner|spokesman|spokeswoman|spokesperson|economist|scientist|analyst|manager|general counsel|partner|premier|mayor|secretary";
const ONE = `(?:(?:${RANK})[ -])*(?:${OFFICE})`;
const TITLE = new RegExp(`(?<![\\w-])${ONE}(?:(?:,? and |, |/)${ONE})*(?![\\w-])`, "giu");

/** The offices that a sentence names: vice president, founder and CEO. */
export function findOffices(text: string, { start, end }: Sentence): Sentence[] {
  return matches(text.slice(start, end), TITLE).map(({ 0: office, index }) => ({
    start: start + index,
    end: start + index + office.length,
  }));
}
