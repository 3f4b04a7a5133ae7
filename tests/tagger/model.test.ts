import { describe, expect, it } from "vitest";
import { TAGS } from "../../src/extract/tagger/labels.ts";
import { decodeModel, encodeModel, ModelError } from "../../src/extract/tagger/model-file.ts";
import { Tagger } from "../../src/extract/tagger/tagger.ts";
import { quantise } from "../../src/extract/tagger/train/quantise.ts";
import { examples, tinyModel, words } from "./tiny.ts";

const model = tinyModel();

describe("a model's file", () => {
  it("gives back what was written", () => {
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });

  it("is read where it lies askew in a larger buffer", () => {
    const bytes = encodeModel(model);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(decodeModel(larger.subarray(3))).toEqual(model);
  });

  it.each([
    ["nothing", new Uint8Array(0)],
    ["something else", new TextEncoder().encode("GXTAGGEX and more of it, enough to be read")],
    ["half a model", encodeModel(model).subarray(0, 5000)],
  ])("says so when it is %s", (_, bytes) => {
    expect(() => decodeModel(bytes)).toThrow(ModelError);
  });
});

describe("rounding", () => {
  it("keeps each weight within half a step, cuts what is too large and leaves out what is small", () => {
    const weights = new Float32Array(TAGS);
    weights.set([1.234, -0.77, 9, 0.01]);
    const index = { blocks: () => [{ key: 7, row: 0, rows: 1 }] };
    const { scale, weights: kept } = quantise(index, weights, new Float32Array(TAGS * TAGS), words, {
      limit: 3,
      least: 0.03,
    });
    expect([...kept.cells]).toEqual([0, 1, 2]);
    expect(Math.abs(kept.values[0]! * scale - 1.234)).toBeLessThanOrEqual(scale / 2);
    expect(Math.abs(kept.values[1]! * scale + 0.77)).toBeLessThanOrEqual(scale / 2);
    expect(kept.values[2]! * scale).toBeCloseTo(3);
  });
});

describe("training", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(encodeModel(tinyModel())).toEqual(encodeModel(model));
    expect(encodeModel(tinyModel(2))).not.toEqual(encodeModel(model));
  });

  it("learns what it is shown", () => {
    const tagger = new Tagger(model);
    const found = examples.map((example) => {
      tagger.read(example);
      return tagger.decode(0, example.units.length - 2);
    });
    expect(found).toEqual(examples.map(({ spans }) => [...spans]));
  });
});
