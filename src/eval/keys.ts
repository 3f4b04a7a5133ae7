/** Under which keys annotation and extraction are compared. */

/** Without white space, full-width forms folded. */
export const squeeze = (text: string | null): string => (text ?? "").normalize("NFKC").replace(/\s/gu, "");

/** Marks that one annotator writes and another leaves out. */
const MARKS = new Set("《》〈〉「」『』“”‘’\"'()（）·•:：,，.。");

/** The same for all spellings of a name or title: marks and case do not count. */
export const key = (text: string | null): string =>
  [...squeeze(text)]
    .filter((character) => !MARKS.has(character))
    .join("")
    .toLowerCase();

/** A surface without one bracket or quotation mark on either side. */
export const bareSurface = (surface: string): string =>
  squeeze(surface)
    .replace(/^[《“"]/u, "")
    .replace(/[》”"]$/u, "");

export const keys = (names: readonly string[]): Set<string> => new Set(names.map(key));

export const overlap = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));
