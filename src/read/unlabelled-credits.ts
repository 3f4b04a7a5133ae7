/** Sources that no label announces: after a dash, in brackets, as an agency's dispatch, or beside a date. */
import { type Credits, clean, parseCredits } from "./credits.ts";
import { findDates } from "./dates.ts";
import { firstLabel } from "./labels.ts";

/** How such a source is set; a source beside a date is `plain`. */
export type Form = "dash" | "brackets" | "dispatch" | "plain";

export interface Unlabelled {
  readonly form: Form;
  readonly credits: Credits;
  /** The name is one that media and agencies bear. */
  readonly medium: boolean;
}

const MOST = 90;
const FORMS: readonly (readonly [form: Form, pattern: RegExp])[] = [
  ["dispatch", /^[（(【]?(?:综合)?据(.+?)(?:电|讯|报道|消息)[）)】]?$/u],
  ["dispatch", /^[（(【](.+社.*?)电[）)】]$/u],
  ["brackets", /^[（(【［[]([^（()）【】［］[\]]+)[）)】］\]]$/u],
  ["dash", /^(?:[—–―─]{1,4}|-{1,4})\s*([^—–―─-].*[^—–―─-])$/u],
];
const WITH_PLAIN: typeof FORMS = [...FORMS, ["plain", /^([^—–―─-].*)$/u]];
const MEDIUM = /[报网刊社闻讯台志号部院会局厅委署处室线道客界经媒》]$/u;
/** What begins a subtitle (记…, 写在…) or a sentence, and what a name does not hold. */
const NO_NAME = /^(?:[在记写致从对以为把让与于就这那是]|关于)|[。！？!?；;：:，,（(]/u;
const LONGEST_NAME = 24;
/** A mark that no name holds between two letters, where nothing is a link that may hold any: prose, told without a closer look. */
const PROSE = /^(?!.*(?:https?:|www\.)).*?\p{L}.*?[。！？!?；;，,].*\p{L}/su;
/** After the source, before the bracket that closes. */
const REPORTER =
  /[\s，,、]+(?:记者|通讯员)\s*(\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,3})(?=[）)】\]］]?$)/u;

/** What a line that is nothing but a source without label says; whether it is one, its place must tell. `plain`: be it set as any other line. */
export function unlabelled(text: string, plain = true): Unlabelled | null {
  if (text.length > MOST) return null;
  const rest = firstLabel(text);
  if (rest === 0) return null;
  const whole = (rest < 0 ? text : text.slice(0, rest)).trim();
  const reporter = REPORTER.exec(whole)?.[1] ?? null;
  const own = whole.replace(REPORTER, "");
  for (const [form, pattern] of plain ? WITH_PLAIN : FORMS) {
    const inner = pattern.exec(own)?.[1];
    const found = inner === undefined ? null : nameAndDate(inner);
    if (!found) continue;
    const others = rest < 0 ? null : parseCredits(text.slice(rest));
    const { compiler = null, author = reporter, url = null } = others ?? {};
    const source = form === "dispatch" ? found.source.replace(/(?<=社)\p{Script=Han}{2,4}$/u, "") : found.source;
    const credits = { source, weak: false, compiler, author, date: found.date ?? others?.date ?? null, url };
    return others?.source ? null : { form, credits, medium: MEDIUM.test(source) };
  }
  return null;
}

/** A name with a date before or after it. */
function nameAndDate(text: string): { source: string; date: string | null } | null {
  const dates = findDates(text);
  if (dates.length > 1 || (dates.length === 0 && PROSE.test(text))) return null;
  const [first, last] = [dates[0], dates.at(-1)];
  const ends = last !== undefined && /^[\s）)]*$/u.test(text.slice(last.end));
  const begins = !ends && first?.start === 0;
  const source = clean(ends ? text.slice(0, last.start) : begins ? text.slice(first.end) : text);
  if (source.length < 2 || source.length > LONGEST_NAME || NO_NAME.test(source) || !/\p{L}/u.test(source)) return null;
  return { source, date: ends ? last.date : begins ? first.date : null };
}

/** A medium and a date in brackets, after a dash or as a dispatch: a source wherever it stands. */
export const isCertain = ({ form, medium, credits }: Unlabelled): boolean =>
  medium && credits.date !== null && form !== "plain";

export function certainCredits(text: string): Credits | null {
  const found = unlabelled(text.trim(), false);
  return found && isCertain(found) ? found.credits : null;
}
