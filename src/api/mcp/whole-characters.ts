/** Where a text may be cut at or before a place, so that no surrogate pair is parted; UTF-16 units. */
export const wholeCharacters = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : Math.min(end, text.length);
