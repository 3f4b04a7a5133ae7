import { matches } from "../../read/matches.ts";
import type { Candidate } from "../spans.ts";
import { distinct, isBody, one } from "./bodies.ts";
import type { Topic } from "./carry.ts";
import type { Sentence } from "./clauses.ts";
import type { NameList } from "./name-lists.ts";

const FIRM = "公司|企业|平台|机构|银行|品牌|集团|厂商|药企|车企|航司|券商|电商";
/** What is done to whom 其 and 它 mean; before a noun, 其业务, they say whose. */
const DONE =
  "进行|展开|开展|作出|作了|处以|罚|提供|追加|投|注资|增资|入股|收购|并购|转让|出售|发行|采购|供货|供应|签|达成|合作|联合|共同|合资|启动|立案|约谈|提起|发起|发出|下达|开出|购买|施加|实施|采取|授权|纳入|列入|告上|核发|颁发|发放|授予";
const SHARES =
  "[约近超]?(?:[0-9]|[一二三四五六七八九十](?:分之|成)|一半|过半|半数)|(?:全部|多数|少数|剩余|控股)?股|控制权|控股权|[，。]|$";
/** Words that stand for names said before, other than at the head of a clause, where carry.ts knows the subject. */
const WORDS = new RegExp(
  [
    "(?<order>[后前]者)",
    `(?<=[向对与给将把被由从为和]|收购|并购|入股|投资|控股|增持|减持|参股|持有|受让|认购|拥有|成为)(?<it>其|它)(?=[^，。]{0,3}(?:${DONE})|${SHARES})`,
    "(?<=受让|收购|认购|增持|减持|持有|入股|成为)(?<its>公司)(?=约?[0-9]|的?(?:股|全部|部分|多数)|(?:新的|新)?(?:第[一二三四]|最)大股东|控股股东|实际控制人|大股东)",
    "(?<=[，：])(?<opener>其)(?=通过|拟|将|已|在|计划|以|未|被|获|与|向|对|从|由|曾|还|也|旗下|子公司|全资|控股|母公司)",
    `(?<=^|[^，。；：、“]{2}|[，：][由被])(?<role>该(?:${FIRM}|行)|这家(?:[^，。、的]{0,6})(?:${FIRM}))`,
    "(?<=^|[，：]|由于|因为|表示|称)(?<firm>公司(?![法化债制名们]|治理|章程)|集团)",
    `(?<=^|[，：])(?<this>这家[^，。、]{0,14}?(?:${FIRM}))`,
    `(?<=(?:^|[，。；：])[^，。；：]{0,2}|[这上述]{1,2})(?<two>两(?:家(?:${FIRM}|巨头)|部门))`,
    `(?<![第近约超逾余达前另各等首0-9])(?<count>[三四五六七八九十]|[3-9]|1[0-9])(?:家(?:${FIRM}|单位)|部门|部委)`,
  ].join("|"),
  "gu",
);
const WORTH_A_LOOK =
  /^(?:公司|集团)|[，：于为示称](?:公司|集团)|[后前]者|[向对与给将把被由从为和购资股有成][其它]|[，：]其|该[公企平机银品集厂药车航券电行]|[这两三四五六七八九十0-9]家|部门|部委/u;
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
  const both = sentence.includes("前者") && sentence.includes("后者");
  const first = mentions.find(isListed);
  return matches(sentence, WORDS).flatMap((match) => {
    const at = start + match.index;
    const opens = clauseStart(text, at, start);
    const said: Said = {
      ruled: mentions.some(({ kind, start: from }) => kind === "agency" && from >= opens && from < at),
      own: bodies.filter((body) => body.start >= opens && body.end <= at),
      earlier: distinct(bodies.filter((body) => body.end <= opens)),
      beside: distinct(bodies.filter((body) => body.end <= opens && body.start >= clauseStart(text, opens - 1, start))),
      byAgency: first?.kind === "agency" && first.end <= opens,
      leads: LEADS.test(text.slice(start, bodies[0]?.start ?? end)),
    };
    const { order, opener, two, count, firm, role, this: thisFirm } = match.groups!;
    const named = ({ start: from, end: to }: Candidate) => from >= at && to <= at + match[0].length;
    if (role && mentions.some(named)) return [];
    const meant = opener
      ? sole(bodies.filter((body) => body.start >= clauseStart(text, at - 1, start) && body.end <= at))
      : order
        ? ordered(order, both, said, topic)
        : two || count
          ? counted(two ? 2 : number(count!), at, lists)
          : firm || thisFirm
            ? ownFirm(said, topic, thisFirm ? topic.named : [])
            : match.index === 0
              ? sole(topic.named)
              : AGENT.test(text[at - 1]!)
                ? agent(said, topic)
                : one(acts(text, opens, said) ? theOther(said, topic) : undefined);
    if (meant.length === 0) return [];
    const span = { start: at, end: at + match[0].length };
    return [{ ...span, members: meant.map((name) => ({ ...name, ...span })) }];
  });
}

/** The bodies that a sentence names before a word: in its clause, and in the clauses before. */
interface Said {
  /** Whether an agency acts in the clause: it is no body that it speaks of. */
  readonly ruled: boolean;
  readonly own: readonly Candidate[];
  readonly earlier: readonly Candidate[];
  /** Of the clause just before. */
  readonly beside: readonly Candidate[];
  /** Whether an agency acts: then a firm that is named does not. */
  readonly byAgency: boolean;
  /** Whether the first of them is whom the sentence is about. */
  readonly leads: boolean;
}

/** What may stand before whom a sentence is about. */
const LEADS = /^[^，与和同跟向对从由被在]{0,8}(?:，[^，与和同跟向对从由被在]{0,4})?$/u;

const isListed = (name: Candidate): boolean => isBody(name) || name.kind === "agency";

/** Whom 公司 means at the head of a clause: whom the sentence is about, else the one that is spoken of. */
function ownFirm(
  { earlier, leads }: Said,
  { subject, firm }: Topic,
  named: readonly Candidate[],
): readonly Candidate[] {
  if (earlier.length > 0 && leads) return sole(earlier).filter(isFirm);
  if (sole(named).some(isFirm)) return sole(named);
  const spokenOf = subject.filter(isFirm);
  return sole([...spokenOf, ...firm]);
}

/** Before who does something. */
const AGENT = /[由被]/u;

/** Who does what is told of: 由该公司研制的…. */
const agent = ({ earlier }: Said, { named, subject }: Topic): readonly Candidate[] =>
  [earlier, named, subject].map(sole).find((names) => names.length > 0) ?? [];

const isFirm = ({ kind }: Candidate): boolean => kind === "company";

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
function ordered(word: string, both: boolean, { earlier, own }: Said, { pair }: Topic): readonly Candidate[] {
  const named = both && earlier.length < 2 ? pair : earlier.length > 0 ? earlier : own.length === 0 ? pair : [];
  return one(word === "后者" ? named.at(-1) : named.at(-2));
}

/** Whether the bodies of a clause act in it, or it has none of its own; of 在小米任职期间推动该公司… it is not sure whom it means. */
const acts = (text: string, opens: number, { own }: Said): boolean =>
  own.length === 0 || !/[在于对向与从给]/u.test(text.slice(opens, own[0]!.start));

/** The one other body that is spoken of beside whom the clause is about; undefined where there are several. */
function theOther({ own, earlier, beside, byAgency, ruled }: Said, { subject }: Topic): Candidate | undefined {
  if (ruled && own.length === 0) return sole(earlier.length > 0 ? earlier : subject.filter(isBody))[0];
  const acting = byAgency ? [] : own.length > 0 ? own : earlier.length > 0 ? earlier.slice(0, 1) : subject;
  const others = (names: readonly Candidate[]) => names.filter(({ name }) => !acting.some((a) => a.name === name));
  const near = others(earlier);
  const meant = near.length > 0 ? near : others(subject.filter(isBody));
  if (meant.length === 1) return meant[0];
  return own.length > 0 && others(beside).length === 1 ? others(beside)[0] : undefined;
}

const number = (word: string): number => (Number(word) > 0 ? Number(word) : NUMERALS.indexOf(word));

/** The last list of so many bodies. */
const counted = (count: number, at: number, lists: readonly NameList[]): readonly Candidate[] =>
  lists.findLast((list) => list.end <= at && list.members.length === count && list.members.every(isListed))?.members ??
  [];
