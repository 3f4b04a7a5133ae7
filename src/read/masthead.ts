/** What an issue says of itself: publication, number, date, from front matter or the lines above its first article. */
import { bestDate, findDates } from "./dates.ts";
import { squeezeText } from "./white-space.ts";

export interface Masthead {
  readonly publication: string | null;
  /** The title as printed, with number or date. */
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

const NUMBER =
  /(?:(?<year>(?:19|20)\d\d|[〇零一二三四五六七八九]{4})\s*年\s*度?)?\s*[（(]?\s*(?:总|第)\s*第?\s*(?<n>\d{1,5}|[一二三四五六七八九十百]{1,5})\s*[期号辑卷]|\b[Nn]o\.?\s?(?<no>\d{1,5})\b|\b[Ii]ssue\s+#?(?<is>\d{1,5})\b|\b[Vv]ol\.?\s?(?<v>\d{1,5})\b/u;
const LABELS =
  "主\\s*管|主\\s*办|承\\s*办|协\\s*办|出\\s*版|出\\s*品|编\\s*印|编\\s*制|编\\s*发|主\\s*编|副\\s*主\\s*编|执行主编|总\\s*编\\s*辑?|责任编辑|责\\s*编|本期(?:责任)?编辑|(?:出版|出刊|发行|印发|刊出)(?:日期|时间)|期\\s*号|本期责编|编\\s*辑|编\\s*委|美\\s*编|排\\s*版|校\\s*对|审\\s*[核稿校]|签\\s*发|核\\s*稿|顾\\s*问|地\\s*址|(?:联系)?电\\s*话|联系方式|联\\s*系\\s*人|传\\s*真|邮\\s*编|(?:电子|投稿)?邮\\s*箱|投\\s*稿|E-?mail|网\\s*[址站]|(?:微信)?公众号|微\\s*信|订\\s*阅|刊\\s*号|抄\\s*[送报]|主\\s*送|报\\s*送?|分\\s*送|送|发|印\\s*[数发]|编辑部|声\\s*明|版\\s*权";
const PHRASES =
  "内部(?:资料|刊物|发行|参考|交流)|免费(?:交流|赠阅)|准印证|版权(?:所有|声明)|免责声明|ISSN|CN\\s?\\d|欢迎(?:订阅|投稿|关注|来稿|赐稿|转发)|扫码|长按|共印|Copyright|©";
const COLOPHON = new RegExp(
  `^[*\\s（(【]{0,4}(?:(?:${LABELS})(?:单位|部门|机构|热线)?\\s{0,4}[：:|｜/]|(?:${PHRASES}))`,
  "iu",
);

/** Editors, address, rights: about the publication, not an article. */
export const isColophon = (text: string): boolean => text.length <= 200 && COLOPHON.test(text);

/** A line that only a masthead or a colophon holds. */
export const isMastheadLine = (text: string): boolean =>
  text.length <= 120 &&
  (isColophon(text) || (NUMBER.test(text) && !/[。，]/u.test(text)) || isOnlyDate(text) || isDatedBody(text));

const ORGANISED =
  /(?:主\s*[办管]|[承协]\s*办|指\s*导|出\s*版|出\s*品|编\s*[印制发辑写]?|印\s*[发制]|刊\s*[发印])[\s|｜·（(]*$/u;

/** Who publishes, as a line ends in 主办 or 编印: a title may do so as well, but text follows it. */
export const namesPublisher = (text: string): boolean =>
  text.length <= 60 && !/[。，；：:？！]/u.test(text) && ORGANISED.test(text);

/** A publisher with the date beside. */
function isDatedBody(text: string): boolean {
  if (text.length > 60 || !/[编办管版品印刊导]/u.test(text)) return false;
  const date = findDates(text).at(-1);
  return date !== undefined && date.date.length >= 7 && namesPublisher(text.slice(0, date.start));
}

const isOnlyDate = (text: string): boolean =>
  text.length <= 40 &&
  !/[。，：:]/u.test(text) &&
  letters(text) <= ((bestDate(text)?.length ?? 0) >= 7 ? 4 : 1) &&
  bestDate(text) !== null;

const letters = (text: string): number =>
  text.replace(/[年月日号至到星期周一二三四五六日天上中下旬]/gu, "").match(/\p{L}/gu)?.length ?? 0;

/** Reads the masthead's lines: the name stands in book title marks, or beside or above the number or the date. */
export function mastheadOf(lines: readonly string[], namedBefore: string | null): Masthead {
  const numberLine = lines.find((line) => NUMBER.test(line)) ?? null;
  const publication = namedBefore ?? nameIn(lines);
  const number = numberLine ? printedNumber(numberLine) : null;
  const date = lines.map((line) => dateIn(line)).reduce<string | null>(moreExact, null);
  return { publication, number: number?.id ?? null, date, title: publication && titleOf(publication, number, lines) };
}

const moreExact = (best: string | null, date: string | null): string | null =>
  date && date.length > (best?.length ?? 0) ? date : best;

/** 2021年第4期 tells the issue's number, not its date. */
function dateIn(line: string): string | null {
  const date = bestDate(line);
  return date && date.length === 4 ? null : date;
}

function nameIn(lines: readonly string[]): string | null {
  const quoted = lines.map((line) => /《([^《》]{2,30})》/u.exec(line)?.[1]).find(Boolean);
  if (quoted) return squeezeText(quoted);
  for (const line of lines) {
    const name = nameOf(line);
    if (name) return name;
  }
  return null;
}

/** A masthead line without its number and dates. */
function nameOf(line: string): string | null {
  if (isColophon(line)) return null;
  const at = [NUMBER.exec(line)?.index, line.search(/(?:19|20)\d\d|[〇零一二三四五六七八九]{4}年/u)].filter(
    (index) => index !== undefined && index >= 0,
  ) as number[];
  const rest = squeezeText(line.slice(0, Math.min(line.length, ...at)).replace(/[|｜丨·•—–\-（(【\s]+$/u, ""));
  const name = rest.replace(/^[#*■◆●★【《\s]+|[】》*\s]+$/gu, "");
  return /\p{L}{2}/u.test(name) && name.length <= 30 ? name : null;
}

/** An issue's number, with its year if that is printed with it. */
export const numberIn = (text: string): string | null => printedNumber(text)?.id ?? null;

interface IssueNumber {
  readonly id: string;
  readonly printed: string;
}

function printedNumber(line: string): IssueNumber | null {
  const match = NUMBER.exec(line);
  if (!match) return null;
  const groups = match.groups!;
  const n = groups.n ?? groups.no ?? groups.is ?? groups.v!;
  const year = groups.year;
  return { id: year ? `${year}-${n}` : n, printed: squeezeText(match[0].replace(/^[（(]/u, "")) };
}

function titleOf(publication: string, number: IssueNumber | null, lines: readonly string[]): string {
  if (number) return `${publication} ${number.printed}`;
  const date = lines.map(dateIn).find(Boolean);
  return date ? `${publication} ${date}` : publication;
}
