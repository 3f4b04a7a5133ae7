import { isDate } from "../../model/date.ts";
import { matches } from "../../read/matches.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
const YEAR = "(?:19|20)\\d{2}";
const EXPRESSION = new RegExp(
  `(?<lead>[A-Za-z]+ (?:of )?|)(?:(?<m1>${MONTH}) (?<d1>${DAY})(?:,? (?<y1>${YEAR}))?(?!\\d)|(?<d2>${DAY}) (?<m2>${MONTH})(?: (?<y2>${YEAR}))?|(?<m3>${MONTH}),? (?<y3>${YEAR})|(?<iso>${YEAR}-\\d{2}-\\d{2})|(?<=\\b[Ii]n )(?<y4>${YEAR})(?![\\d-]))`,
  "gu",
);
/** A fact is not of the date that it lasts until or counts from. */
const NOT_THE_FACT = /^(?:since|until|till|by|before|after|from|as of)\b/iu;

/** SHANGHAI, March 3 (Reuters) - */
const DATELINE = /^[A-Z][A-Za-z/, ]*,? [A-Z][a-z]+\.? \d{1,2} \([A-Za-z ]+\) ?[-–—]/u;

/**
 * The date that an English sentence gives a fact: one in the clause that says it, else one that stands by itself before it (On March 3, 2024, …);
 * resolved against when it was reported, null where there is none. Offsets are UTF-16 units of the sentence.
 */
export function englishFactDate(
  sentence: string,
  clause: { start: number; end: number },
  reported: string | null,
): string | null {
  const from = DATELINE.exec(sentence)?.[0].length ?? 0;
  const dates = matches(sentence, EXPRESSION).flatMap(({ 0: expression, index, groups }) => {
    const date = index < from || NOT_THE_FACT.test(groups!.lead ?? "") ? null : resolve(groups!, reported);
    const end = index + expression.length;
    const alone = index <= from + 1 && /^, $/u.test(sentence.slice(end, clause.start));
    return date && isDate(date) && (alone || (clause.start <= index && end <= clause.end)) ? [date] : [];
  });
  return dates.at(-1) ?? null;
}

function resolve(g: Record<string, string | undefined>, reported: string | null): string | null {
  if (g.iso) return g.iso;
  const name = g.m1 ?? g.m2 ?? g.m3;
  const month = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : null;
  const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? (month ? latest(month, reported) : null);
  if (!year) return null;
  const day = (g.d1 ?? g.d2)?.replace(/\D/gu, "");
  return [year, month?.toString(), day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
}

/** A month without a year is the last such one, at most a month ahead of the report. */
function latest(month: number, reported: string | null): string | null {
  if (!reported) return null;
  const [year, at = 12] = reported.split("-").map(Number);
  return String(month > at! + 1 ? year! - 1 : month === 1 && at === 12 ? year! + 1 : year!);
}
