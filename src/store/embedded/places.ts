/**
 * The index of full-text search: where each character stands in the line of an issue's folded texts. A word is a row of characters side by
 * side, so that this one index answers for words of any length. A blob holds ascending places, each less the one before, as LEB128
 * (DWARF 5, 7.6).
 */
import { LINE_END } from "../text/fold-text.ts";

/** Places by code point, but for ends of lines. */
export function placesByCharacter(line: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  let place = 0;
  for (const character of line) {
    const point = character.codePointAt(0)!;
    const places = found.get(point);
    if (places) places.push(place);
    else if (character !== LINE_END) found.set(point, [place]);
    place++;
  }
  return found;
}

export function packPlaces(places: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const place of places) {
    let rest = place - last;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    bytes.push(rest);
    last = place;
  }
  return Uint8Array.from(bytes);
}

export interface IssuePlaces {
  /** Where its line begins in that of all issues. */
  readonly start: number;
  readonly places: Uint8Array;
}

/** Places in the line of all issues, which are given in its order. */
export function unpackPlaces(issues: readonly IssuePlaces[]): Int32Array {
  const all = new Int32Array(issues.reduce((sum, { places }) => sum + places.length, 0));
  let count = 0;
  for (const { start, places } of issues) {
    let place = start;
    for (let at = 0; at < places.length; at++) {
      let byte = places[at]!;
      let value = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = places[++at]!;
        value |= (byte & 0x7f) << shift;
      }
      place += value;
      all[count++] = place;
    }
  }
  return all.subarray(0, count);
}

/** Places that stand `distance` before one of the others; both ascending. */
export function followed(places: Int32Array, others: Int32Array, distance: number): Int32Array {
  const kept = new Int32Array(Math.min(places.length, others.length));
  let count = 0;
  let at = 0;
  for (let each = 0; each < places.length && at < others.length; each++) {
    const wanted = places[each]! + distance;
    while (others[at]! < wanted) at++;
    if (others[at] === wanted) kept[count++] = places[each]!;
  }
  return kept.subarray(0, count);
}
