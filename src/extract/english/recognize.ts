import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Recognized } from "../recognize/recognize.ts";
import type { Sentence } from "../relate/clauses.ts";
import { type Candidate, chooseLongest, overlaps } from "../spans.ts";
import { findChineseSites } from "./chinese-sites.ts";
import { findComposed } from "./composed.ts";
import { findGuessed } from "./guessed.ts";
import { findKnown } from "./known.ts";
import { capitalRuns, spanOf } from "./runs.ts";
import { findShortNames } from "./short-names.ts";
import { readSentences } from "./words.ts";

/** All names in the English stretches of an article: what the lexicon holds, what a head word tells, what compromise's tagger guesses, what the article shortens. */
export function recognizeEnglish(text: string, stretches: readonly Sentence[], lexicon: Lexicon): Recognized {
  const candidates: Candidate[] = [];
  const named: Candidate[] = [];
  const runs: Sentence[] = [];
  for (const sentence of stretches.flatMap((stretch) => readSentences(text, stretch))) {
    const known = [...findKnown(text, sentence, lexicon), ...findChineseSites(text, sentence, lexicon)];
    const composed = findComposed(text, sentence, known, lexicon);
    const sure = chooseLongest([...known, ...composed]);
    const guessed = findGuessed(text, sentence, sure);
    candidates.push(...known, ...composed, ...guessed);
    named.push(...sure, ...guessed);
    runs.push(...capitalRuns(text, sentence).map((run) => spanOf(text, sentence, run)));
  }
  const short = findShortNames(text, runs, named);
  const local = short.candidates.filter((s) => !named.some((c) => c.rank === "lexicon" && overlaps(c, s)));
  return {
    mentions: chooseLongest([...local, ...named]),
    shortNames: short.claims,
    candidates: [...candidates, ...short.candidates],
  };
}
