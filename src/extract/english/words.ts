import type { Sentence } from "../relate/clauses.ts";
import { engine } from "./engine.ts";

/** A tagged word of an article: `[start, end)` in UTF-16 units, without the marks around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly normal: string;
  /** The dictionary form of a verb; else the word in lower case. */
  readonly root: string;
  readonly tags: ReadonlySet<string>;
}

/** A sentence of English, without its closing mark, with its words. */
export interface EnglishSentence extends Sentence {
  readonly words: readonly Word[];
}

const CLOSING = /[.!?\s]+$/u;

/** The sentences of a stretch, cut and tagged by compromise. */
export function readSentences(text: string, stretch: Sentence): EnglishSentence[] {
  const doc = engine()(text.slice(stretch.start, stretch.end));
  doc.compute("root");
  let at = stretch.start;
  return doc.docs.flatMap((tagged) => {
    const words: Word[] = [];
    for (const word of tagged) {
      const start = word.text === "" ? -1 : text.indexOf(word.text, at);
      if (start < 0 || start + word.text.length > stretch.end) continue;
      at = start + word.text.length;
      words.push({
        start,
        end: at,
        text: word.text,
        normal: word.normal,
        root: word.root ?? word.normal,
        tags: word.tags,
      });
    }
    return words.length === 0 ? [] : [{ ...bounds(text, words, stretch), words }];
  });
}

/** From the first word, with the mark that opens it, to the last: a full stop of an abbreviation stays. */
function bounds(text: string, words: readonly Word[], stretch: Sentence): Sentence {
  const first = words[0]!.start;
  const start = first > stretch.start && /["“‘'(（]/u.test(text[first - 1]!) ? first - 1 : first;
  const last = words.at(-1)!.end;
  const after = /^[^\s]*/u.exec(text.slice(last, stretch.end))![0].replace(CLOSING, "");
  return { start, end: last + after.length };
}
