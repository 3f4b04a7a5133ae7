/** The server compares strings by code point, this program by UTF-16 code unit: they differ where surrogates meet U+E000 and above. */

/** The last unit below the surrogates: an escape, since nothing that it could stand for is less than what it escapes. */
const ESCAPE = "\uD7FF";
const FROM = 0xd7ff;
/** Escaped units become characters from here on, in the same order. */
const TO = 0x4e00;

/** A string whose code points sort as the code units of the given one do. */
export const orderOf = (text: string): string =>
  text.replace(/[\uD7FF-\uFFFF]/g, (unit) => ESCAPE + String.fromCharCode(unit.charCodeAt(0) - FROM + TO));
