/** How a name is read: its syllables in pinyin without tones, ü as v. */
import { pinyin } from "pinyin-pro";
import { simplify } from "./variants.ts";

/** Syllables, a blank between two. A character is read as its word has it (重庆 chong qing), in a person's name the first as a family name (单 shan); 慶 is read as 庆. */
export function readingOf(name: string, isPerson: boolean): string {
  const parts = pinyin(simplify(name), { type: "array", surname: isPerson ? "head" : "off" });
  return parts
    .map(plain)
    .filter((part) => /^[a-z0-9]+$/u.test(part))
    .join(" ");
}

/** By syllable with its tone: there are few, and names have many. */
const known = new Map<string, string>();
/** Grave, acute, macron, caron. */
const TONES = /[\u0300\u0301\u0304\u030C]/gu;

function plain(syllable: string): string {
  const made = known.get(syllable);
  if (made !== undefined) return made;
  const form = syllable.normalize("NFD").replace(TONES, "").normalize("NFC").replaceAll("ü", "v");
  known.set(syllable, form);
  return form;
}
