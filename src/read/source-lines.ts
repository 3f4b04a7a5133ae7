/** Which lines are nothing but credits: by their labels, by their form, or by the use that the issue makes of a form. */
import { parseCredits } from "./credits.ts";
import { isClosed, type Layout, LONGEST_HEADING, sizeOf } from "./layout.ts";
import type { Line } from "./lines.ts";
import { type Form, isCertain, type Unlabelled, unlabelled } from "./unlabelled-credits.ts";

/** Where a line stands: after an article's last sentence, or between its title and its text. */
type Place = "end" | "head";

interface Candidate extends Unlabelled {
  readonly place: Place | null;
}

/** The lines, with the credits that they are. */
export function withCredits(lines: readonly Line[], layout: Layout): Line[] {
  const labelled = lines.map((line) => parseCredits(line.text.text));
  const usesLabels = labelled.some((credits) => credits?.source && !credits.weak);
  const found = lines.map((line, i) => (labelled[i] ? null : unlabelled(line.text.text, !usesLabels)));
  const candidates = usesLabels ? [] : lines.map((_, i) => candidateAt(lines, i, found[i] ?? null, layout));
  const usual = usualPlacings(candidates);
  return lines.map((line, i) => {
    const [one, candidate] = [found[i], candidates[i]];
    const sure = one && (isCertain(one) || (candidate && usual.has(placing(candidate))));
    const credits = labelled[i] ?? (sure ? one.credits : null);
    return credits ? { ...line, credits } : line;
  });
}

function candidateAt(lines: readonly Line[], at: number, found: Unlabelled | null, layout: Layout): Candidate | null {
  if (!found || lines[at]!.level !== null || (found.form !== "dash" && !found.medium)) return null;
  if (found.form === "plain" && found.credits.date === null) return null;
  const place = placeOf(lines, at, layout);
  const subtitle = place === "head" && found.form === "dash" && found.credits.date === null;
  return { ...found, place: subtitle ? null : place };
}

function placeOf(lines: readonly Line[], at: number, layout: Layout): Place | null {
  const [before, after] = [lines[at - 1], lines[at + 1]];
  if (!before) return null;
  const isText = (line: Line) =>
    isClosed(line.text.text) || line.text.text.length > LONGEST_HEADING || sizeOf(line, layout) >= layout.full;
  if (isClosed(before.text.text)) return after && isText(after) ? null : "end";
  return after && isText(after) && !isText(before) ? "head" : null;
}

const LEAST = 2;

const placing = ({ form, place }: Candidate): string => (place === null ? "" : `${form} ${place}`);

/** Uses of a form that occur again, and make up most of what has that form. */
function usualPlacings(candidates: readonly (Candidate | null)[]): ReadonlySet<string> {
  const forms = new Map<Form, number>();
  const uses = new Map<string, number>();
  for (const candidate of candidates) {
    if (!candidate) continue;
    forms.set(candidate.form, (forms.get(candidate.form) ?? 0) + 1);
    if (candidate.place) uses.set(placing(candidate), (uses.get(placing(candidate)) ?? 0) + 1);
  }
  const usual = [...uses].filter(([use, count]) => count >= LEAST && count * 2 > forms.get(use.split(" ")[0] as Form)!);
  return new Set(usual.map(([use]) => use));
}
