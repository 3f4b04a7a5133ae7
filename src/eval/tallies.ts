/** Counts, and the figures that follow from them. */

export type Outcome = "wanted" | "hit" | "wrong";

/** One to be counted under a name: `entities company`, `relations all`, `status`. */
export type Count = readonly [name: string, outcome: Outcome];

/** Something that was missed or is wrong, for people. */
export interface Miss {
  readonly article: string;
  readonly what: string;
  readonly detail: string;
}

export interface Figures extends Readonly<Record<Outcome, number>> {
  /** Of what was found, how much is right; 1 if nothing was found. */
  readonly precision: number;
  /** Of what is there, how much was found; 1 if there is nothing. */
  readonly recall: number;
  readonly f1: number;
}

/** The figures of each name that was counted. */
export function tallied(counts: readonly Count[]): Map<string, Figures> {
  const sums = new Map<string, Record<Outcome, number>>();
  for (const [name, outcome] of counts) {
    const sum = sums.get(name) ?? { wanted: 0, hit: 0, wrong: 0 };
    sum[outcome]++;
    sums.set(name, sum);
  }
  return new Map([...sums].map(([name, sum]) => [name, figures(sum)]));
}

function figures(sum: Readonly<Record<Outcome, number>>): Figures {
  const precision = share(sum.hit, sum.hit + sum.wrong);
  const recall = share(sum.hit, sum.wanted);
  return { precision, recall, f1: harmonic(precision, recall), ...sum };
}

/** 1 of nothing: who was asked nothing answered nothing wrongly. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

/** To three places, as figures are shown and compared. */
export const rounded = (figure: number): number => Math.round(figure * 1000) / 1000;
