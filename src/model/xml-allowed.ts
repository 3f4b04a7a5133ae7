/** Controls, halves of surrogate pairs, and the two non-characters that XML 1.0 does not allow. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without what XML 1.0 forbids even as a reference (https://www.w3.org/TR/xml/#charsets). */
export const xmlAllowed = (text: string): string => text.replace(FORBIDDEN, "");
