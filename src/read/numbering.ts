/** Numbers and ornaments before headings: they tell kinds of headings apart and are no part of a name. */

const CHINESE = "[一二三四五六七八九十百]{1,4}";
/** Also in full width. */
const DIGIT = "[\\d０-９]";
const STOP = "[、．.]";
const NUMBERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["第一", new RegExp(`^第(?:${CHINESE}|\\d{1,3})(?:[部分篇章节]{1,2}|版块|板块|单元)[\\s：:、.]*`, "u")],
  ["一、", new RegExp(`^${CHINESE}\\s?[、．.]\\s*`, "u")],
  ["（一）", new RegExp(`^[（(]${CHINESE}[）)][、．.]?\\s*`, "u")],
  ["壹、", /^(?:[壹贰叁肆伍陆柒捌玖拾]{1,3}|[Ⅰ-Ⅻ]|[IVX]{1,4})\s?[、．.]\s*/u],
  [
    "Part 1",
    /^(?:part|chapter)[\s.]{0,2}(?:\d{1,2}|[IVX]{1,4}|one|two|three|four|five|six)(?![A-Za-z\d])[\s|｜丨、．.:：/—–-]*/iu,
  ],
  ["01", /^0\d\s*(?:[|｜丨、．.:：/—–-]\s*|\s(?=\D)|(?=\p{Script=Han}))/u],
  ["(1)", new RegExp(`^[（(]${DIGIT}{1,3}[）)]${STOP}?\\s*`, "u")],
  ["[1]", new RegExp(`^[[［【]${DIGIT}{1,3}[\\]］】]\\s*`, "u")],
  ["1)", new RegExp(`^${DIGIT}{1,3}[）)]\\s*`, "u")],
  ["1|", new RegExp(`^${DIGIT}{1,3}\\s?[|｜丨]\\s*`, "u")],
  ["1.", new RegExp(`^${DIGIT}{1,3}\\s?${STOP}(?!${DIGIT})\\s*`, "u")],
  ["①", /^[①-⑳❶-❿]\s*/u],
  ["#1", /^(?:No\.?|#)\s?\d{1,3}(?:[.、:：]\s*|\s+|(?=\p{Script=Han}))/iu],
];

const BULLETS =
  /^[■□◆◇●○★☆▲△▶▷►※◎♦➤❖▍▌┃▪•·*★►»›☞✦✧\p{Extended_Pictographic}](?:\ufe0f|\u20e3|[■□◆◇●○★☆▲▶•\p{Extended_Pictographic}])*\s*(?=[^\s\d.]|\d[\d·\p{Script=Han}])/u;
const FIELD = /^(?:【(?:标题|题目)】|(?:标题|题目)\s{0,2}[：:])\s*(?=\S)/u;
const HASHES = /^#{1,6}\s*(?=[^#\s\d][^#]*$)/u;
const TRAILING = /\s*[■□◆◇●○★☆▲△▼※◎♦❖·•*]+$/u;
const DASHES = /^(?:[-—–=~～*＊·◇◆]{1,20}\s*)(.*?)(?:\s*[-—–=~～*＊·◇◆]{1,20})$/u;
const BRACKETS = /^[【〖〔［[『〈<]\s*(.*?)\s*[】〗〕］\]』〉>]$/u;

const DECORATED = /^(?:[【〖].{1,40}[】〗]|[■□◆◇●○★☆▲▶※◎❖]\s*\S.{0,40})$/u;

/** A heading that its brackets end. */
export const isBracketed = (text: string): boolean => text.length <= 42 && /^[【〖].*[】〗]$/u.test(text);

/** A heading by its brackets or its bullet, whatever stands around it. */
export const isDecorated = (text: string): boolean => text.length <= 42 && DECORATED.test(text);

/** A title that a label announces, as in a form. */
export const isTitleField = (text: string): boolean => FIELD.test(text);

export interface Bare {
  /** The heading's name without number and ornament. */
  readonly name: string;
  /** Where the name begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Kind of number, "" for none. */
  readonly number: string;
  /** The number, where it is written in digits. */
  readonly count: number | null;
  /** Kind of ornament, "" for none. */
  readonly ornament: string;
}

/** Takes number and ornament off a heading. */
export function bare(text: string): Bare {
  let [start, end, number, ornament] = [0, text.length, "", ""];
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.slice(start, end);
    const around = BRACKETS.exec(rest) ?? (/^[-—–=~～*＊·◇◆]/u.test(rest) ? DASHES.exec(rest) : null);
    const bullet = around ? null : bulletOf(rest);
    const counted = around || bullet ? null : numberOf(rest);
    if (around?.[1]) {
      ornament ||= /^[【〖〔［[『〈<]/u.test(rest) ? rest[0]! : "--";
      start += rest.indexOf(around[1]);
      end = start + around[1].length;
    } else if (bullet && bullet.length < rest.length) {
      ornament ||= bullet.ornament;
      start += bullet.length;
      end = start + text.slice(start, end).replace(TRAILING, "").length;
    } else if (counted && counted.length < rest.length) {
      number ||= counted.kind;
      start += counted.length;
    } else break;
  }
  return {
    name: text.slice(start, end),
    start,
    end,
    number,
    count: number ? digitsIn(text.slice(0, start)) : null,
    ornament,
  };
}

/** Also of full width and in circles. */
function digitsIn(text: string): number | null {
  const digits = /\d+/u.exec(text.normalize("NFKC"))?.[0];
  return digits === undefined ? null : Number(digits);
}

function bulletOf(text: string): { ornament: string; length: number } | null {
  const bullet = BULLETS.exec(text)?.[0];
  if (bullet) return { ornament: [...bullet.trim()][0]!, length: bullet.length };
  const hashes = HASHES.exec(text)?.[0];
  if (hashes) return { ornament: hashes.trim(), length: hashes.length };
  const field = FIELD.exec(text)?.[0];
  return field ? { ornament: "标题", length: field.length } : null;
}

function numberOf(text: string): { kind: string; length: number } | null {
  for (const [kind, pattern] of NUMBERS) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length };
  }
  return null;
}
