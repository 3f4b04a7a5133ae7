import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../src/extract/lexicon/lexicon.ts";
import { Tagger } from "../../src/extract/tagger/tagger.ts";
import { parseFirms, trainWithFirms } from "../../src/extract/tagger/train/firms.ts";
import { examples, options, words } from "./tiny.ts";

const LINES = [
  "蓝鲸科技\t蓝鲸\t持股\t蓝鲸科技入股蓝鲸与青禾物流",
  "蓝鲸科技\t蓝鲸\t合作\t蓝鲸科技入股蓝鲸与青禾物流",
  "青禾物流\tAB\t合作\tAB公司昨日到访",
].join("\n");

const firms = parseFirms(LINES, buildLexicon([]));

describe("records of which only the firms are known", () => {
  it("are one a sentence, with the firms of all lines, the longest first", () => {
    expect(firms.map(({ spans }) => spans.map(({ start, end }) => [start, end]))).toEqual([
      [
        [0, 4],
        [6, 8],
        [9, 13],
      ],
      [],
    ]);
  });

  it("teach firms that the whole records do not hold", () => {
    const sentence = firms[0]!;
    const tagger = new Tagger(trainWithFirms(examples, Array(12).fill(sentence), words, options));
    tagger.read(sentence);
    const found = tagger.decode(0, sentence.units.length - 2).map(({ start, end }) => [start, end]);
    expect(found).toContainEqual([6, 8]);
  });
});
