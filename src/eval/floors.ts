/** Figures that must not fall: the level that a lexicon, a rule or a model has once reached. */
import { z } from "zod";
import { parsed } from "./parsed.ts";
import { FIGURES, type Report } from "./score.ts";
import { ScoringError } from "./scoring-error.ts";
import { rounded, share } from "./tallies.ts";

/** Least value by name of a figure: `linking`, `dates`, `relations all`, `relations precision`, `entities company recall`. */
export type Floors = Readonly<Record<string, number>>;

export interface Fall {
  readonly name: string;
  readonly floor: number;
  /** Null if the annotation has nothing of this kind. */
  readonly figure: number | null;
}

const MEASURES = ["f1", "precision", "recall"] as const;
const SHARES = { articles: "found", sections: "sections", sources: "sources", dates: "dates" } as const;

/** Each name of a floor with how its figure is read off a report. */
const READINGS: ReadonlyMap<string, (report: Report) => number | undefined> = new Map([
  ["linking", ({ linking }: Report) => linking.f1] as const,
  ...Object.entries(SHARES).map(
    ([name, counted]) => [name, ({ structure }: Report) => share(structure[counted], structure.articles)] as const,
  ),
  ...FIGURES.flatMap((name) =>
    MEASURES.flatMap((measure) =>
      spellings(name, measure).map(
        (spelling) => [spelling, ({ figures }: Report) => figures.get(name)?.[measure]] as const,
      ),
    ),
  ),
]);

/** F1 goes without saying, and so does `all` before a measure. */
function spellings(name: string, measure: (typeof MEASURES)[number]): string[] {
  if (measure === "f1") return [name];
  return [`${name} ${measure}`, ...(name.endsWith(" all") ? [`${name.slice(0, -" all".length)} ${measure}`] : [])];
}

/** Throws a ScoringError that names the file and what is wrong in it. */
export function readFloors(content: string, file: string): Floors {
  const floors = parsed(z.record(z.string(), z.number().min(0).max(1)), content, file);
  const strange = Object.keys(floors).filter((name) => !READINGS.has(name));
  if (strange.length === 0) return floors;
  throw new ScoringError(
    `${file}: there is no figure “${strange.join("”, “")}”: name linking, status, dates, entities KIND or relations KIND, each also with precision or recall behind it.`,
  );
}

/** The figures below their floors, both to three places. */
export function fallen(report: Report, floors: Floors): Fall[] {
  return Object.entries(floors)
    .map(([name, floor]) => ({ name, floor, figure: figureOf(report, name) }))
    .filter(({ floor, figure }) => figure === null || figure < floor);
}

function figureOf(report: Report, name: string): number | null {
  const figure = READINGS.get(name)?.(report);
  return figure === undefined ? null : rounded(figure);
}
