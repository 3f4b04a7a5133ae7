/**
 * A text as full-text search compares it: case, width, accents, white space, and traditional or simplified characters make no difference.
 * Each character is folded by itself, so that a part of a text is folded as the whole is; each knows where it stood.
 */
import { unify } from "../variants.ts";

/** Ends a line; never in a query, so that nothing is found across two lines. */
export const LINE_END = "\n";
export const SPACE = " ";

/** Marks over Latin letters, what is not seen, and what is no character. */
const NOTHING = /[\u0300-\u036F\uFDD0-\uFDEF\p{Default_Ignorable_Code_Point}]/gu;
const BLANK = /[\s\p{Cc}]/u;
/** Half of a pair without the other half. */
const HALF = /[\uD800-\uDFFF]/u;

const known = new Map<string, string>();
const KNOWN_LIMIT = 50_000;

export interface FoldedText {
  readonly folded: string;
  /** Where the character begins, in UTF-16 units of the text, that each unit of `folded` is made of. */
  readonly places: readonly number[];
}

export function foldText(text: string): FoldedText {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const form = foldCharacter(character);
    const again = form === SPACE && (folded === "" || folded.endsWith(SPACE) || folded.endsWith(LINE_END));
    if (!again) {
      folded += form;
      for (let unit = 0; unit < form.length; unit++) places.push(at);
    }
    at += character.length;
  }
  return { folded, places };
}

/** What is looked for, on one line, without white space around it. Empty where there is nothing to look for. */
export const foldWord = (word: string): string => foldText(word.replace(/\s+/gu, SPACE)).folded.trimEnd();

function foldCharacter(character: string): string {
  const made = known.get(character);
  if (made !== undefined) return made;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const form = formOf(character);
  known.set(character, form);
  return form;
}

function formOf(character: string): string {
  if (character === LINE_END) return LINE_END;
  if (BLANK.test(character)) return SPACE;
  if (HALF.test(character)) return "\uFFFD";
  return unify(character.normalize("NFKD").replace(NOTHING, "").toLowerCase());
}
