/** How wide a text is where no browser can tell: by kinds of character, rather too wide than too narrow. */

/** Shares of the font size, as measured in Noto Sans CJK and PingFang, semibold. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60“”‘’…—·]/u, 1],
  [/\p{Extended_Pictographic}/u, 1.3],
  [/\p{Mark}|\p{Cf}/u, 0],
  [/[MWmw@%&]/u, 0.92],
  [/\p{Lu}/u, 0.7],
  [/[iljItfr.,:;'|! ()[\]]/u, 0.38],
];
const OTHER = 0.6;

/** Width of a text at a font size, in the unit of the size. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, char) => sum + (WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? OTHER), 0) * size;
