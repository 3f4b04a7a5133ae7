/** Text into XML 1.0: what it forbids is left out, what has a meaning is escaped. */

/** Controls, halves of surrogate pairs, and the two non-characters that XML 1.0 does not allow. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** White space is written as references, or a reader makes one blank of it. */
const SPECIAL = /[&<>"'\t\n\r]/gu;

/** The text without what XML forbids even as a reference. */
export const xmlAllowed = (text: string): string => text.replace(FORBIDDEN, "");

export const xmlText = (text: string): string =>
  xmlAllowed(text).replace(SPECIAL, (char) => `&#${char.charCodeAt(0)};`);

/** ` name="value"`. */
export const attribute = (name: string, value: string): string => ` ${name}="${xmlText(value)}"`;
