import { matches } from "../../read/matches.ts";
import type { Candidate } from "../spans.ts";
import type { Topic } from "./carry.ts";
import type { Sentence } from "./clauses.ts";
import type { NameList } from "./name-lists.ts";

/** Words that stand for names said before, other than at the head of a clause, where carry.ts knows the subject. */
const WORDS =
  /(?<order>[后前]者)|(?<=[向对与给将把被由从为和]|收购|并购|入股|投资|控股|增持|参股|成为)(?<it>其|它)(?=[^，。]{0,3}(?:进行|展开|开展|作出|作了|处以|罚|提供|追加|投|注资|增资|入股|收购|并购|转让|出售|发行|采购|供货|供应|签|达成|合作|联合|共同|合资|启动|立案|约谈|提起|发起|发出|下达|开出|购买|施加|实施|采取|授权|纳入|列入|告上)|[约近超]?[0-9]|(?:全部|多数|少数|剩余|控股)?股|控制权|控股权|[，。]|$)|(?<=[，：])(?<opener>其)(?=通过|拟|将|已|在|计划|以|未|被|获|与|向|对|从|由|曾|还|也|旗下|子公司|全资|控股|母公司)|(?<=[^，。；：、“]{2})(?<role>该(?:公司|企业|平台|集团|品牌|行|机构)|这家(?:[^，。、的]{0,6})(?:公司|企业|平台|机构|银行|品牌|集团|厂商|药企|车企))|(?<=(?:^|[，。；：])[^，。；：]{0,2}|[这上述]{1,2})(?<two>两家(?:公司|企业|平台|机构|银行|品牌|集团|厂商|药企|车企|航司|券商|电商|巨头))|(?<![第近约超逾余达前另各等首0-9])(?<count>[三四五六七八九十]|[3-9]|1[0-9])家(?:公司|企业|平台|机构|银行|品牌|集团|厂商|药企|车企|航司|券商|电商|部门|单位)/gu;
const WORTH_A_LOOK = /[后前]者|其|它|该|这家|家/u;
const NUMERALS = " 一二三四五六七八九十";
const COMMA = /[，,：]/u;

/**
 * The names that a sentence's pronouns and role words stand for, where it leaves no doubt: 收购后者, 向其增资, 入股该公司, 增持四家银行.
 * `lists`: the coordinated names of earlier sentences, the last one last.
 */
export function anaphors(
  text: string,
  { start, end }: Sentence,
  mentions: readonly Candidate[],
  topic: Topic,
  lists: readonly NameList[],
): NameList[] {
  const sentence = text.slice(start, end);
  if (!WORTH_A_LOOK.test(sentence)) return [];
  const bodies = mentions.filter(isBody);
  return matches(sentence, WORDS).flatMap((match) => {
    const at = start + match.index;
    const opens = clauseStart(text, at, start);
    const said: Said = {
      own: bodies.filter((body) => body.start >= opens && body.end <= at),
      earlier: distinct(bodies.filter((body) => body.end <= opens)),
    };
    const { order, opener, two, count } = match.groups!;
    const meant = opener
      ? sole(bodies.filter((body) => body.start >= clauseStart(text, at - 1, start) && body.end <= at))
      : order
        ? ordered(order, said, topic)
        : two || count
          ? counted(two ? 2 : number(count!), at, lists)
          : one(theOther(said, topic));
    if (meant.length === 0) return [];
    const span = { start: at, end: at + match[0].length };
    return [{ ...span, members: meant.map((name) => ({ ...name, ...span })) }];
  });
}

/** The bodies that a sentence names before a word: in its clause, and in the clauses before. */
interface Said {
  readonly own: readonly Candidate[];
  readonly earlier: readonly Candidate[];
}

const isBody = ({ kind }: Candidate): boolean => kind === "company" || kind === "organization";
const one = (name: Candidate | undefined): readonly Candidate[] => (name ? [name] : []);

const distinct = (names: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(names.map((name) => [name.name, name])).values(),
];

/** The one body of some names; none where there are several. */
const sole = (names: readonly Candidate[]): readonly Candidate[] => {
  const each = distinct(names);
  return each.length === 1 ? each : [];
};

function clauseStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && !COMMA.test(text[start - 1]!)) start--;
  return start;
}

/** 前者 and 后者: of the last two named in the clauses before, else of the two of the sentence before. */
function ordered(word: string, { earlier, own }: Said, { pair }: Topic): readonly Candidate[] {
  const named = earlier.length > 0 ? earlier : own.length === 0 ? pair : [];
  return one(word === "后者" ? named.at(-1) : named.at(-2));
}

/** The one other body that is spoken of beside whom the clause is about; undefined where there are several. */
function theOther({ own, earlier }: Said, { subject }: Topic): Candidate | undefined {
  const acting = own.length > 0 ? own : earlier.length > 0 ? earlier.slice(0, 1) : subject;
  const others = (names: readonly Candidate[]) => names.filter(({ name }) => !acting.some((a) => a.name === name));
  const near = others(earlier);
  const meant = near.length > 0 ? near : others(subject.filter(isBody));
  return meant.length === 1 ? meant[0] : undefined;
}

const number = (word: string): number => (Number(word) > 0 ? Number(word) : NUMERALS.indexOf(word));

/** The last list of so many bodies. */
const counted = (count: number, at: number, lists: readonly NameList[]): readonly Candidate[] =>
  lists.findLast((list) => list.end <= at && list.members.length === count && list.members.every(isBody))?.members ??
  [];
