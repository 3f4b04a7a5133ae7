import { matches } from "../../read/matches.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const GLOSS = /[（(](?<=[\u4E00-\u9FFF]{2}[（(])([A-ZÀ-Þ][A-Za-zÀ-ɏ0-9.&'’-]*(?: [A-Za-zÀ-ɏ0-9.&'’-]+){0,4})[）)]/gu;
const HAN = /[\u4E00-\u9FFF]+$/u;
const LONGEST = 6;
/** What stands before a name and in none. */
const BEFORE =
  /^.*(?:[的了和与及在将对向由为被是有收购投资]|旗下|公司|企业|平台|品牌|集团|厂商|基金|网站|巨头|餐厅|牌子)/u;
const NOT_NAME = new RegExp(`${ACTS}|[率量额度数法税费权期制型类]$|业$|技术$|市场$|服务$|协议$|模式$|系统$|指数$`, "u");

const WARE = /[器机仪]$|助手$|工具$|引擎$/u;
/** Who speaks may be a person, which surnames tell better. */
const SAYS = /^(?:表示|说|称|指出|认为|透露|介绍|坦言|强调)/u;

/** A Chinese name before the same in Latin letters, where a name, a list or a word for firms ends before it: 法国伊云（Evyun）. Both name one. */
export function findGlossed(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return matches(text, GLOSS).flatMap((match): Candidate[] => {
    const latin = match[1]!;
    if (!/[a-z]/u.test(latin) || SAYS.test(text.slice(match.index + match[0].length))) return [];
    const known = found.find((c) => c.end === match.index);
    const named = known ?? guessed(text, match.index, found, lexicon);
    if (!named || (named.kind !== "company" && named.kind !== "product")) return [];
    const name = knownName(lexicon, latin, named.kind) ?? named.name;
    const start = match.index + 1;
    const gloss: Candidate = {
      ...named,
      name,
      start,
      end: start + latin.length,
      rank: "guess",
      rule: "gloss",
      confidence: 0.6,
    };
    const again = lexicon.lookup(latin).length > 0 ? [] : [gloss];
    return known ? again : [{ ...named, name }, ...again];
  });
}

/** The name that ends where a bracket opens, which no list holds. */
function guessed(text: string, end: number, found: readonly Candidate[], lexicon: Lexicon): Candidate | undefined {
  const first = end - HAN.exec(text.slice(Math.max(0, end - LONGEST), end))![0].length;
  const last = found.filter((c) => c.start < end && c.end > first).at(-1);
  const from = last?.kind === "company" && last.start >= first ? last.start : (last?.end ?? first);
  const cut = BEFORE.exec(text.slice(from, end))?.[0].length ?? 0;
  const name = text.slice(from + cut, end);
  if (name.length < 2 || NOT_NAME.test(name) || lexicon.lookup(name).length > 0) return undefined;
  if (cut === 0 && !last && !/[、“]/u.test(text[from - 1] ?? "")) return undefined;
  const kind = WARE.test(name) ? "product" : "company";
  return { start: from + cut, end, kind, name, rank: "guess", rule: "glossed", confidence: 0.6 };
}
