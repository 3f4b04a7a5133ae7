/** White space and what hides in text without being seen. */
import { type MappedText, replace, trim } from "./mapped-text.ts";

/** Soft hyphens, zero-width characters, byte order marks, direction marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

const CJK =
  "\\p{Script=Han}\\p{Script=Bopomofo}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65";
const OPENING = "[“‘\"'(\\[]";
const CLOSING = "[”’\"')\\]]";
/** Runs of white space beside Chinese, also with a quotation mark between. */
const BESIDE_CHINESE = new RegExp(`(?<=[${CJK}]${CLOSING}?)\\s+|(?<!\\s)\\s+(?=${OPENING}?[${CJK}])`, "gu");
const LONG = /(?<!\s)(?: \s+|[^\S ]\s*)/gu;
const HAS_CJK = new RegExp(`[${CJK}]`, "u");

export const hasChinese = (text: string): boolean => HAS_CJK.test(text);

export const dropInvisible = (m: MappedText): MappedText =>
  m.text.search(INVISIBLE) < 0 ? m : replace(m, INVISIBLE, "");

/** No white space beside Chinese, one space between Latin words, none at the ends. */
export function squeeze(m: MappedText): MappedText {
  if (!/\s/u.test(m.text)) return m;
  return trim(replace(replace(m, BESIDE_CHINESE, ""), LONG, " "));
}

export const squeezeText = (text: string): string =>
  text.replace(INVISIBLE, "").replace(BESIDE_CHINESE, "").replace(LONG, " ").trim();
