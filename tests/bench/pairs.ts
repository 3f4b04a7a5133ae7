/** Speed is told as ratios of runs taken in turn, so that a machine's drift touches both alike. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds: median of all rounds. */
  readonly median: number;
}

const WARM_UPS = 6;

/** Runs all contenders in turn, `rounds` times after some that are not counted. */
export async function inTurn(contenders: readonly Contender[], rounds = 7): Promise<Timing[]> {
  const times = contenders.map(() => [] as number[]);
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (const [at, contender] of contenders.entries()) {
      const from = performance.now();
      await contender.run();
      if (round >= 0) times[at]!.push(performance.now() - from);
    }
  }
  return contenders.map(({ name }, at) => ({ name, median: median(times[at]!) }));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a part (0 to 1) of all lies. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)]!;
