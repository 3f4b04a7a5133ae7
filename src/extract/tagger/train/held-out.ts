import type { Labelled } from "../lattice.ts";
import type { TaggerModel } from "../model-file.ts";
import { decodeModel, encodeModel } from "../model-file.ts";
import { Tagger } from "../tagger.ts";
import type { Words } from "../words.ts";
import type { Example } from "./data.ts";
import { figures, tallies } from "./evaluate.ts";
import { trainWithFirms } from "./firms.ts";
import type { TrainingOptions } from "./train.ts";

/** Trains on the records whose place is no multiple of ten, and on those of which only the firms are known, and tells in a table what the tagger, as it would be stored, finds in the others. */
export function evaluate(
  examples: readonly Example[],
  firms: readonly Example[],
  words: Words,
  options: TrainingOptions,
  onEpoch?: (epoch: number) => void,
): string {
  const model = trainWithFirms(
    examples.filter((_, at) => at % 10 !== 0),
    firms,
    words,
    options,
    onEpoch,
  );
  return report(
    decodeModel(encodeModel(model)),
    examples.filter((_, at) => at % 10 === 0),
  );
}

function report(model: TaggerModel, examples: readonly Example[]): string {
  const tagger = new Tagger(model);
  const rows = tallies(examples.map((example) => ({ wanted: example.spans, given: decodeAll(tagger, example) })));
  const lines = [...rows].map(([name, tally]) => {
    const { precision, recall, f1 } = figures(tally);
    return [
      name.padEnd(12),
      ...[precision, recall, f1].map((x) => x.toFixed(3).padStart(9)),
      `${tally.wanted}`.padStart(7),
    ].join(" ");
  });
  return `${"label".padEnd(12)} precision    recall        F1   names\n${lines.join("\n")}\n`;
}

function decodeAll(tagger: Tagger, example: Example): Labelled[] {
  tagger.read(example);
  return tagger.decode(0, example.units.length - 2);
}
