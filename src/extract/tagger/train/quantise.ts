import { TAGS } from "../labels.ts";
import type { TaggerModel } from "../model-file.ts";
import type { Words } from "../words.ts";
import type { FeatureIndex } from "./features.ts";

const MOST = 127;

/**
 * Rounds weights to one signed byte each, in steps of `limit / 127`, and leaves out those that round to 0 or lie below `least`;
 * what is beyond ±`limit` is cut to it. Both in natural logarithms.
 */
export function quantise(
  index: Pick<FeatureIndex, "blocks">,
  weights: Float32Array,
  transitions: Float32Array,
  words: Words,
  { limit, least }: { limit: number; least: number },
): TaggerModel {
  const scale = Math.fround(limit / MOST);
  const step = (weight: number): number =>
    Math.abs(weight) < least ? 0 : Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
  const blocks = [...index.blocks()]
    .map(({ key, row, rows }) => ({ key, cells: nonZero(weights.subarray(row * TAGS, (row + rows) * TAGS), step) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  const starts = new Uint32Array(blocks.length + 1);
  blocks.forEach(({ cells }, i) => {
    starts[i + 1] = starts[i]! + cells.length;
  });
  const cells = blocks.flatMap((block) => block.cells);
  return {
    scale,
    transitions: transitions.map((weight) => weight / scale),
    weights: {
      keys: Int32Array.from(blocks, ({ key }) => key),
      starts,
      cells: Uint8Array.from(cells, ([cell]) => cell),
      values: Int8Array.from(cells, ([, value]) => value),
    },
    words,
  };
}

function nonZero(weights: Float32Array, step: (weight: number) => number): (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [];
  weights.forEach((weight, cell) => {
    const value = step(weight);
    if (value !== 0) out.push([cell, value]);
  });
  return out;
}
