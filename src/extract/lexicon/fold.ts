/** Folds case and full-width ASCII, unit by unit, so that offsets stay: what names are compared by. */
export function fold(text: string): string {
  return FOLDS.test(text) ? text.replace(FOLDED, foldUnit) : text;
}

const FOLDS = /[A-Z\uFF01-\uFF5E\u3000]/u;
const FOLDED = /[A-Z\uFF01-\uFF5E\u3000]/gu;

function foldUnit(unit: string): string {
  if (unit === "\u3000") return " ";
  const code = unit.charCodeAt(0);
  return (code > 0xff00 ? String.fromCharCode(code - 0xfee0) : unit).toLowerCase();
}

const LATIN = /[A-Za-z0-9\u00C0-\u024F]/u;
export const isLatin = (unit: string | undefined): boolean => unit !== undefined && LATIN.test(unit);
