import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayEnd, mayFollow, startsNothing, TAGS } from "../../src/extract/tagger/labels.ts";
import { Lattice, labelledSpans, tagsOf } from "../../src/extract/tagger/lattice.ts";

/** Every sequence of tags that is allowed. */
function sequences(n: number): number[][] {
  let all = Array.from({ length: TAGS }, (_, tag) => [tag]).filter(([tag]) => !startsNothing(tag!));
  for (let q = 1; q < n; q++)
    all = all.flatMap((tags) =>
      Array.from({ length: TAGS }, (_, tag) => tag)
        .filter((tag) => mayFollow(tags.at(-1)!, tag))
        .map((tag) => [...tags, tag]),
    );
  return all.filter((tags) => mayEnd(tags.at(-1)!));
}

const ALL = [1, 2, 3].map(sequences);
const weight = fc.integer({ min: -40, max: 40 }).map((x) => x / 8);
const weights = (length: number) => fc.array(weight, { minLength: length, maxLength: length });
const models = fc
  .integer({ min: 1, max: 3 })
  .chain((n) => fc.record({ n: fc.constant(n), scores: weights(n * TAGS), transitions: weights(TAGS * TAGS) }));

function filled({ n, scores, transitions }: { n: number; scores: number[]; transitions: number[] }) {
  const lattice = new Lattice(Float32Array.from(transitions));
  lattice.reserve(n);
  lattice.scores.set(scores);
  const total = (tags: readonly number[]): number =>
    tags.reduce(
      (sum, tag, q) => sum + scores[q * TAGS + tag]! + (q > 0 ? transitions[tags[q - 1]! * TAGS + tag]! : 0),
      0,
    );
  return { lattice, total };
}

describe("the lattice against all sequences", () => {
  it("finds the best", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { lattice, total } = filled(model);
        const tags = new Uint8Array(model.n);
        lattice.viterbi(model.n, tags);
        let best = Number.NEGATIVE_INFINITY;
        for (const other of ALL[model.n - 1]!) best = Math.max(best, total(other));
        expect(total([...tags])).toBe(best);
      }),
      { numRuns: 40 },
    );
  });

  it("gives a name the share of the sequences that hold it", () => {
    fc.assert(
      fc.property(models, (model) => {
        const { lattice, total } = filled(model);
        const tags = new Uint8Array(model.n);
        lattice.viterbi(model.n, tags);
        lattice.marginals(model.n);
        let all = 0;
        const held = labelledSpans(tags, model.n).map((span) => ({ span, key: JSON.stringify(span), sum: 0 }));
        for (const other of ALL[model.n - 1]!) {
          const share = Math.exp(total(other));
          all += share;
          const spans = new Set(labelledSpans(Uint8Array.from(other), model.n).map((span) => JSON.stringify(span)));
          for (const each of held) if (spans.has(each.key)) each.sum += share;
        }
        for (const { span, sum } of held) expect(lattice.probability(span)).toBeCloseTo(sum / all, 6);
      }),
      { numRuns: 10 },
    );
  });

  it("spells names of two units or more and reads them back", () => {
    const spans = [
      { start: 0, end: 2, label: 2 },
      { start: 2, end: 5, label: 5 },
      { start: 6, end: 8, label: 0 },
    ];
    expect(labelledSpans(tagsOf(spans, 9), 9)).toEqual(spans);
    expect(labelledSpans(tagsOf([{ start: 1, end: 2, label: 0 }], 3), 3)).toEqual([]);
  });
});
