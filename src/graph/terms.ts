/** The terms of a sentence: words, and words that stand side by side. */
import { STOP_WORDS } from "./stop-words.ts";

const words = new Intl.Segmenter("zh", { granularity: "word" });
const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^\p{Script=Latin}{3,}$/u;
/** The segmenter parts what it does not know into single characters: a term is up to so many of its words, of so many characters. */
const MOST_WORDS = 4;
const LENGTH = { least: 2, most: 8 } as const;

/** Terms of Chinese words in a row without a stop word among them, and Latin words in lower case. */
export function termsOf(sentence: string): Set<string> {
  const terms = new Set<string>();
  let row: string[] = [];
  for (const { segment } of words.segment(sentence)) {
    if (HAN.test(segment) && !STOP_WORDS.has(segment)) {
      row.push(segment);
      for (let from = Math.max(0, row.length - MOST_WORDS); from < row.length; from++) {
        const term = row.slice(from).join("");
        if (term.length >= LENGTH.least && term.length <= LENGTH.most) terms.add(term);
      }
    } else {
      row = [];
      const word = segment.toLowerCase();
      if (LATIN.test(word) && !STOP_WORDS.has(word)) terms.add(word);
    }
  }
  return terms;
}

/** Blanks out names, the longest that begins at a place first, so that no term is part of one. */
export function nameEraser(names: Iterable<string>): (text: string) => string {
  const byFirst = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < LENGTH.least) continue;
    const list = byFirst.get(name[0]!);
    if (list) list.push(name);
    else byFirst.set(name[0]!, [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return (text) => {
    let erased = "";
    for (let at = 0; at < text.length; ) {
      const name = byFirst.get(text[at]!)?.find((each) => text.startsWith(each, at));
      erased += name ? "\n" : text[at];
      at += name?.length ?? 1;
    }
    return erased;
  };
}
