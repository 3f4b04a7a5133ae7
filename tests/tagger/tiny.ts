import { buildLexicon } from "../../src/extract/lexicon/lexicon.ts";
import { buildWords } from "../../src/extract/tagger/train/build-words.ts";
import { type Example, parseExamples } from "../../src/extract/tagger/train/data.ts";
import { DEFAULTS, type TrainingOptions, train } from "../../src/extract/tagger/train/train.ts";

const SURNAMES = ["王", "李", "赵", "陈"];
const GIVEN = ["建国", "小梅", "海波", "立群"];
const FIRMS = ["蓝鲸科技", "青禾物流", "远山食品"];

/** Records in the form of the training data, written for these tests. */
const RECORDS = SURNAMES.flatMap((surname) =>
  GIVEN.flatMap((given) =>
    FIRMS.map((firm) => {
      const name = surname + given;
      const text = `${firm}总经理${name}表示，公司今年增长。`;
      const at = text.indexOf(name);
      return JSON.stringify({
        text,
        label: { company: { [firm]: [[0, firm.length - 1]] }, name: { [name]: [[at, at + name.length - 1]] } },
      });
    }),
  ),
);

const lexicon = buildLexicon([]);
export const words = buildWords("公司 90000 n\n表示 50000 v\n总经理 8000 n\n科技 20000 n\n物流 9000 n\n王建国 3 nr\n");
export const examples: Example[] = parseExamples(RECORDS.join("\n"), lexicon);
export const options: TrainingOptions = { ...DEFAULTS, epochs: 4, averageFrom: 2, leastCount: 1 };
export const tinyModel = (seed = 1) => train(examples, words, { ...options, seed });
