/** Source lines: 来源：… 编选：… 作者：… with their date and link, as a line of their own or at the end of a paragraph. */
import { type FoundDate, findDates } from "./dates.ts";
import { BARE_LABEL, FIELD_OF, type Field, labelsOf, mayHoldLabel } from "./labels.ts";
import { squeezeText } from "./white-space.ts";

export interface Credits {
  readonly source: string | null;
  /** The source is only a figure's or a table's, unless the issue has no better. */
  readonly weak: boolean;
  readonly compiler: string | null;
  readonly author: string | null;
  /** May lack its year: `--01-05`. */
  readonly date: string | null;
  readonly url: string | null;
}

const MOST = 400;
const LONGEST_VALUE = 90;
const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s，。；、（）《》“”<>"|]{1,2000}/u;
const SENTENCE = /[。！？!?；]\s*[^\s）)】\]”"》*_]/u;

/** What a line that is nothing but credits says; null for any other line. */
export function parseCredits(text: string): Credits | null {
  if (text.length > MOST) return null;
  const fields = fieldsOf(text);
  if (fields.length === 0) return dateLine(text);
  const before = withoutDates(text.slice(0, fields[0]!.start));
  if (!/^[\s（(【[*—–\-─|·•]*$/u.test(before) && !BYLINE.test(before)) return null;
  const values = fields.map((field) => text.slice(field.valueStart, field.end));
  if (values.some((value) => isProse(value.replace(URL_IN_TEXT, "")))) return null;
  if (fields.every(({ field }, i) => saysNothing(field, values[i]!))) return null;
  return build(text, fields, values);
}

/** Who wrote it stands before the source without a colon: （驻东京记者 林岸 来源：…）. */
const BYLINE =
  /^[\s（(【[*]*(?:(?:本[报刊网台]|驻[\u4E00-\u9FFF]{2,8}|见习|实习|特约|首席)*(?:记者|通讯员|编译|作者|撰文|译者|编辑)\s+([\u4E00-\u9FFF·、]{2,16}(?:\s[\u4E00-\u9FFF·]{2,6}){0,3})[\s|｜]*)+$/u;

/** 时间 and 链接 are also words of a programme: they count only with a bare date, a real link. */
function saysNothing(field: Field, value: string): boolean {
  if (field === "date") return findDates(value).length === 0 || clean(value) !== "";
  if (field === "other") return true;
  return field === "original" && !URL_IN_TEXT.test(value);
}

const isProse = (value: string): boolean => value.length > LONGEST_VALUE || SENTENCE.test(value);

interface FieldSpan {
  readonly field: Field;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

function fieldsOf(text: string): FieldSpan[] {
  const bare = BARE_LABEL.exec(text);
  const found = labelsOf(text).map((match) => ({
    field: match[3] ? ("author" as const) : FIELD_OF.get((match[1] ?? match[2])!)!,
    start: match.index,
    valueStart: match.index + match[0].length,
  }));
  if (found.length === 0 && bare && text.length <= 40 && !/[。，]/u.test(text)) {
    found.push({ field: FIELD_OF.get(bare[1]!)!, start: 0, valueStart: bare[0].length });
  }
  return found.map((match, i) => ({ ...match, end: found[i + 1]?.start ?? text.length }));
}

function build(text: string, fields: readonly FieldSpan[], values: readonly string[]): Credits {
  const value = (...wanted: Field[]) => {
    const at = fields.findIndex((field, i) => wanted.includes(field.field) && clean(values[i]!) !== "");
    return at < 0 ? null : clean(values[at]!);
  };
  const strong = value("source");
  const url = URL_IN_TEXT.exec(text)?.[0] ?? null;
  const named = strong ?? value("weak");
  return {
    source: named ?? (url && fields.some((field) => field.field === "source") ? hostOf(url) : null),
    weak: strong === null && named !== null,
    compiler: value("compiler"),
    author: value("author") ?? BYLINE.exec(text.slice(0, fields[0]!.start))?.[1]?.trim() ?? null,
    date: findDates(text).at(-1)?.date ?? null,
    url,
  };
}

const hostOf = (url: string): string =>
  url
    .replace(/^https?:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/[/?#:].*$/u, "");

/** A value without date, link, quotation marks and what separates it from the next field. */
export function clean(value: string): string {
  const bare = withoutDates(value.replace(URL_IN_TEXT, "")).replace(/[“”"＂]/gu, "");
  return trimmed(dropOpenBrackets(trimmed(bare)));
}

const trimmed = (text: string): string =>
  squeezeText(text).replace(/^[\s|｜丨,，;；、。：:·•*—–\-/]+|[\s|｜丨,，;；、。：:·•*—–\-/]+$/gu, "");

/** Brackets that the line puts around its credits, not those inside a name. */
function dropOpenBrackets(text: string): string {
  const emptied = text.replace(/[（(【[]\s*[）)】\]]/gu, "").trim();
  const opened = emptied.match(/[（(【[]/gu)?.length ?? 0;
  const closed = emptied.match(/[）)】\]]/gu)?.length ?? 0;
  if (closed > opened) return emptied.replace(/[）)】\]]\s*$/u, "").trim();
  return opened > closed ? emptied.replace(/[（(【[]\s*$/u, "").trim() : emptied;
}

const withoutDates = (text: string): string =>
  findDates(text).reduceRight((rest, found) => rest.slice(0, found.start) + rest.slice(found.end), text);

/** A date that stands alone, with nothing but a time or brackets. */
function dateLine(text: string): Credits | null {
  if (text.length > 60 || !/[\d年月]/u.test(text)) return null;
  const found: FoundDate | undefined = findDates(text)[0];
  if (!found || found.date.length < 6 || !/^[\s（()）[\]【】\-—–|]*$/u.test(withoutDates(text))) return null;
  return { source: null, weak: false, compiler: null, author: null, date: found.date, url: null };
}

/** Nothing but a label: what it announces stands on the next line. */
export const isBareLabel = (text: string): boolean =>
  text.length <= 12 &&
  mayHoldLabel(text) &&
  /^[（(【「『［[]?\s?(?:文章|信息|稿件)?来源\s?[】」』］\]]?\s?[：:]?$/u.test(text);

/** A line was wrapped right after a label. */
export const endsInLabel = (text: string): boolean => LABEL_AT_END.test(text.slice(-40));

const LABEL_AT_END = /(?:[。！？!?…”）)]\s*|\s{2,}|[（(])(?:文章|信息)?来源[：:]\s*[《“]?$/u;
