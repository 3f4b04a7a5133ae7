/** Numbers and ornaments before headings: they tell kinds of headings apart and are no part of a name. */

const CHINESE = "[一二三四五六七八九十百]{1,4}";
const NUMBERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["第一", new RegExp(`^第(?:${CHINESE}|\\d{1,3})(?:[部分篇章节]{1,2}|版块|板块|单元)[\\s：:、.]*`, "u")],
  ["一、", new RegExp(`^${CHINESE}\\s?[、．.]\\s*`, "u")],
  ["（一）", new RegExp(`^[（(]${CHINESE}[）)][、．.]?\\s*`, "u")],
  ["01", /^0\d\s*(?:[|｜丨、．.:：/—–-]\s*|\s(?=\D))/u],
  ["(1)", /^[（(]\d{1,3}[）)][、．.]?\s*/u],
  ["1)", /^\d{1,3}[）)]\s*/u],
  ["1.", /^\d{1,3}\s?[、．.](?!\d)\s*/u],
  ["①", /^[①-⑳❶-❿]\s*/u],
  ["#1", /^(?:No\.?|#)\s?\d{1,3}[.、:：]?\s+/iu],
];

const BULLETS =
  /^[■□◆◇●○★☆▲△▶▷►※◎♦➤❖▍▌┃▪•·*★►»›☞✦✧\p{Extended_Pictographic}](?:\ufe0f|\u20e3|[■□◆◇●○★☆▲▶•\p{Extended_Pictographic}])*\s*(?=[^\s\d.]|\d[\d·\p{Script=Han}])/u;
const TRAILING = /\s*[■□◆◇●○★☆▲△▼※◎♦❖·•*]+$/u;
const DASHES = /^(?:[-—–=~～*＊·◇◆]{1,20}\s*)(.*?)(?:\s*[-—–=~～*＊·◇◆]{1,20})$/u;
const BRACKETS = /^[【〖〔［[]\s*(.*?)\s*[】〗〕］\]]$/u;

const DECORATED = /^(?:[【〖].{1,40}[】〗]|[■□◆◇●○★☆▲▶※◎❖]\s*\S.{0,40})$/u;

/** A heading by its brackets or its bullet, whatever stands around it. */
export const isDecorated = (text: string): boolean => text.length <= 42 && DECORATED.test(text);

export interface Bare {
  /** The heading's name without number and ornament. */
  readonly name: string;
  /** Where the name begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Kind of number, "" for none. */
  readonly number: string;
  /** Kind of ornament, "" for none. */
  readonly ornament: string;
}

/** Takes number and ornament off a heading. */
export function bare(text: string): Bare {
  let [start, end, number, ornament] = [0, text.length, "", ""];
  for (let turn = 0; turn < 3; turn++) {
    const rest = text.slice(start, end);
    const around = BRACKETS.exec(rest) ?? (/^[-—–=~～*＊·◇◆]/u.test(rest) ? DASHES.exec(rest) : null);
    const bullet = around ? null : BULLETS.exec(rest);
    const counted = around || bullet ? null : numberOf(rest);
    if (around?.[1]) {
      ornament ||= /^[【〖〔［[]/u.test(rest) ? rest[0]! : "--";
      start += rest.indexOf(around[1]);
      end = start + around[1].length;
    } else if (bullet && bullet[0].length < rest.length) {
      ornament ||= [...bullet[0].trim()][0]!;
      start += bullet[0].length;
      end = start + text.slice(start, end).replace(TRAILING, "").length;
    } else if (counted && counted.length < rest.length) {
      number ||= counted.kind;
      start += counted.length;
    } else break;
  }
  return { name: text.slice(start, end), start, end, number, ornament };
}

function numberOf(text: string): { kind: string; length: number } | null {
  for (const [kind, pattern] of NUMBERS) {
    const match = pattern.exec(text);
    if (match) return { kind, length: match[0].length };
  }
  return null;
}
