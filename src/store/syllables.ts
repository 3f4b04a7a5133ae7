/** How a name is read: its syllables in pinyin without tones, ü as v. */
import { pinyin } from "pinyin-pro";
import { simplify } from "./variants.ts";

/** By name: the next revision of a store has most of them again. */
const known = new Map<string, readonly string[]>();
const KNOWN_LIMIT = 500_000;

/** A character is read as its word has it (重庆 chong qing), in a person's name the first as a family name (单 shan); 慶 is read as 庆. */
export function syllables(name: string, isPerson: boolean): readonly string[] {
  const key = isPerson ? `${name}\n` : name;
  const made = known.get(key);
  if (made) return made;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const read = readingOf(simplify(name), isPerson);
  known.set(key, read);
  return read;
}

function readingOf(name: string, isPerson: boolean): string[] {
  const parts = pinyin(name, { toneType: "none", type: "array", v: true, surname: isPerson ? "head" : "off" });
  return parts.filter((part) => /^[a-z0-9]+$/u.test(part));
}
