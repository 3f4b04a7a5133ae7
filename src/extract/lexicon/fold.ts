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

/** Whether a unit is a letter or digit as Latin names have them. */
export function isLatin(unit: string | undefined): boolean {
  if (unit === undefined) return false;
  const code = unit.charCodeAt(0);
  if (code >= 0xc0) return code <= 0x24f;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}
