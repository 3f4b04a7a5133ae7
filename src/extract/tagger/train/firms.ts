import type { Lexicon } from "../../lexicon/lexicon.ts";
import { LABELS } from "../labels.ts";
import type { Labelled } from "../lattice.ts";
import { Tagger } from "../tagger.ts";
import type { Words } from "../words.ts";
import { type Example, markRecord } from "./data.ts";
import { type TrainingOptions, train } from "./train.ts";

const COMPANY = LABELS.indexOf("company");
const SHORTEST = 2;
const LONGEST_SENTENCE = 200;
/** Least probability of what the first training sees beside the firms. */
const LIKELY = 0.5;

/** Records of which only the firms are known, from sentences in the form of FinRE: head, tail, relation, sentence, a tab between. A firm of any line is marked in every sentence, the longest from left to right. */
export function parseFirms(lines: string, lexicon: Lexicon): Example[] {
  const rows = lines.split("\n").map((line) => line.split("\t"));
  const firms = new Set(
    rows
      .flatMap(([head = "", tail = ""]) => [head, tail])
      .filter((name) => name.length >= SHORTEST && /\p{Script=Han}/u.test(name)),
  );
  const longest = Math.max(...[...firms].map((name) => name.length));
  const sentences = new Set(rows.map((row) => row[3]?.trim() ?? ""));
  return [...sentences]
    .filter((text) => text !== "" && text.length <= LONGEST_SENTENCE)
    .map((text) => ({ ...markRecord(text, lexicon), spans: firmsIn(text, firms, longest) }));
}

function firmsIn(text: string, firms: ReadonlySet<string>, longest: number): Labelled[] {
  const out: Labelled[] = [];
  for (let start = 0; start < text.length; ) {
    let end = Math.min(text.length, start + longest);
    while (end >= start + SHORTEST && !firms.has(text.slice(start, end))) end--;
    const found = end >= start + SHORTEST;
    if (found) out.push({ start, end, label: COMPANY });
    start = found ? end : start + 1;
  }
  return out;
}

/** Trains on whole records, then on these and the ones of which only the firms are known, with the other names as the first training sees them. */
export function trainWithFirms(
  records: readonly Example[],
  firms: readonly Example[],
  words: Words,
  options: TrainingOptions,
  onEpoch?: (epoch: number) => void,
) {
  if (firms.length === 0) return train(records, words, options, onEpoch);
  const first = new Tagger(train(records, words, options, onEpoch));
  return train([...records, ...firms.map((record) => completed(record, first))], words, options, onEpoch);
}

function completed(record: Example, tagger: Tagger): Example {
  const length = record.units.length - 2;
  tagger.read(record);
  const seen = tagger.decode(0, length);
  const probabilities = tagger.probabilities(seen, 0, length);
  const others = seen.filter(
    (name, at) =>
      probabilities[at]! >= LIKELY && !record.spans.some((firm) => firm.start < name.end && name.start < firm.end),
  );
  return { ...record, spans: [...record.spans, ...others].sort((a, b) => a.start - b.start) };
}
