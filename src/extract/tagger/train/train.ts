import { OUTSIDE, TAGS } from "../labels.ts";
import { tagsOf } from "../lattice.ts";
import type { TaggerModel } from "../model-file.ts";
import type { Words } from "../words.ts";
import { Crf } from "./crf.ts";
import type { Example } from "./data.ts";
import { FeatureIndex } from "./features.ts";
import { quantise } from "./quantise.ts";
import { randomFrom, shuffle } from "./random.ts";

export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Epoch from which on the weights at the end of each are averaged. */
  readonly averageFrom: number;
  readonly rate: number;
  /** Strength of L2 and of L1, for one example. */
  readonly decay: number;
  readonly pull: number;
  /** Fewest times that an observation is made. */
  readonly leastCount: number;
  /** Largest weight, and the smallest that is kept. */
  readonly limit: number;
  readonly leastWeight: number;
}

/** What gave most on a tenth of the records (every tenth from the sixth on) that no reported figure comes from. */
export const DEFAULTS: TrainingOptions = {
  seed: 1,
  epochs: 7,
  averageFrom: 4,
  rate: 0.1,
  decay: 5e-5,
  pull: 6e-6,
  leastCount: 2,
  limit: 1.2,
  leastWeight: 0.025,
};

/** Trains a tagger. The same examples, words and options give the same model. */
export function train(
  examples: readonly Example[],
  words: Words,
  options: TrainingOptions,
  onEpoch: (epoch: number) => void = () => {},
): TaggerModel {
  const index = new FeatureIndex(examples, words, options.leastCount);
  const lessons = examples.map((example) => ({
    rows: index.rowsOf(example),
    tags: Uint8Array.of(OUTSIDE, ...tagsOf(example.spans, example.units.length - 2), OUTSIDE),
  }));
  const crf = new Crf(index.rows, options);
  const mean = { weights: new Float32Array(index.rows * TAGS), transitions: new Float32Array(TAGS * TAGS) };
  const random = randomFrom(options.seed);
  const order = Int32Array.from(lessons.keys());
  for (let epoch = 1, averaged = 0; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) crf.learn(lessons[i]!);
    crf.settle();
    if (epoch >= options.averageFrom) {
      averaged++;
      takeIn(mean.weights, crf.weights, averaged);
      takeIn(mean.transitions, crf.transitions, averaged);
    }
    onEpoch(epoch);
  }
  return quantise(index, mean.weights, mean.transitions, words, { limit: options.limit, least: options.leastWeight });
}

/** Running mean of `count` arrays. */
function takeIn(mean: Float32Array, next: Float32Array, count: number): void {
  for (let i = 0; i < mean.length; i++) mean[i]! += (next[i]! - mean[i]!) / count;
}
