import { entityKind } from "../../model/schema.ts";
import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import type { Cues } from "./cues.ts";
import { groupOf, type NameList } from "./name-lists.ts";
import { fillerTags, gap, Term, type TermKind, termKind } from "./term.ts";

/** Wider classes of ends that rules name. */
const CLASSES: readonly (readonly [tag: string, kinds: readonly Candidate["kind"][]])[] = [
  ["Actor", ["company", "agency", "organization", "media", "city", "place"]],
  ["Owned", ["company", "product"]],
  ["Outfit", ["company", "organization"]],
  ["Placed", ["company", "organization", "event"]],
  ["Thing", ["company", "organization", "product"]],
  ["Work", ["policy", "media"]],
];

const TAIL =
  /^[”」’"]?(?:等)(?:[一二三四五六七八九十两0-9]+)?(?:个|家)?(?:国家部门|部门|部委|单位|机构|企业|公司|平台|城市|省份|省市|地区|国家|品牌|媒体|地|市|省|国)?/u;

/** How many places a list names: 北京、上海两地. */
const COUNT = /^[一二两三四五六七八九十0-9]{1,2}个?(?:省份|省市|省区|城市|国家|地区|[地省市城国区])/u;

/** Cuts a sentence into terms; `names` are the lists of names in it, in order. */
export function cutTerms(text: string, sentence: Sentence, names: readonly NameList[], cues: Cues): Term[] {
  const terms: Term[] = [new Term(EDGE, sentence.start, sentence.start)];
  let at = sentence.start;
  for (const list of names) {
    if (isLeftOut(text, list)) continue;
    pushWords(terms, text, at, list.start, cues);
    const name = nameTerm(text, list);
    terms.push(name);
    at = name.end;
    const head = MINISTRY.test(text.slice(at - 1, at + 4)) && list.members.at(-1)!.kind === "agency";
    if (head) terms.push(new Term(HEAD, at, ++at));
  }
  pushWords(terms, text, at, sentence.end, cues);
  terms.push(new Term(EDGE, sentence.end, sentence.end));
  return terms;
}

/** 商务部长 heads 商务部. */
const MINISTRY = /^[部厅局署]长(?![期远效久年])/u;
const HEAD = termKind("长", [...fillerTags(1), "Office"]);

/** 大中华区以外 is where something is not. */
const isLeftOut = (text: string, { end, members }: NameList): boolean =>
  groupOf(members[0]!.kind) === "Site" &&
  /^(?:等(?!首批|原有|前期|现有)[^，。]{0,4})?[以之]外/u.test(text.slice(end, end + 8));

/** What follows a name that holds what is spoken of: who buys 美团旗下的… or 美团的外卖业务 buys from it. */
const HOLDS =
  /^(?:的?(?:旗下|下属|所属|持有|所持|拥有|手中|手持|手上|(?:全体|部分|其他|原)?股东)|(?:在[^，。、]{1,12}的)?(?!公司|集团|及其)[^，,、。后以并和 \n]{0,10}?(?:业务|资产|部门|项目|产线|工厂|广场|大厦)(?!公司|集团)|[^，。、；的”]{0,6}?(?:红包|消费券|活动|大赛|论坛|试点|专区|应用场景)|(?:公司|集团)?的?[^，。、]{0,10}?(?:药物|胶囊|注射液|疫苗|单抗|疗法|新药|口服药)|的[^，。、]{0,8}(?:药|片|产品|设备|机型|飞机|航线)|[^，。、；]{0,14}?(?:(?<!全部|所有|%|股东)权益|经销权|代理权|独家授权|商业化授权|销售权|订单|大单))/u;

const CAN_HOLD = new Set(["company", "product"]);

/** What follows a person who says what is said next. */
const SPEAKS =
  /^(?:[（(][^（）()]{1,30}[）)])?[则也还曾]?(?:称|表示|说|认为|透露|指出|建议|强调|介绍|谈到|分析|坦言|呼吁)/u;
/** What stands before a ware that another one is made with: who shows 搭载鸿蒙的新车 did not make 鸿蒙. */
const BUILT_ON = /(?:搭载|装载|内置|采用|基于|接入|使用|配备|适配)[^，。、；的]{0,8}$/u;
const OF = /^[”》]?的/u;
/** What follows a body that someone has left: who deals with 苹果前首席设计官 does not deal with 苹果. */
const FORMER =
  /^(?:的?[前原]|前任)[^，。、；]{0,8}?(?:首席|总裁|CEO|CFO|CTO|高管|总经理|董事|主席|员工|工程师|创始人|合伙人)/u;
const LOOK_AHEAD = 40;

/** One term for the names of a list; `carried` is the shape of one without width, which stands for names said before. */
export function nameTerm(text: string, { start, end, members }: NameList, carried: "List" | "Single" = "Single"): Term {
  const kinds = members.length === 1 ? members[0]!.kind : [...new Set(members.map((m) => m.kind))].join(" ");
  if (end === start) return new Term(nameKind(kinds, carried), start, end, members);
  const tail = OPENS_TAIL.has(text[end]!)
    ? (TAIL.exec(text.slice(end, end + 12))?.[0] ?? "")
    : members.length > 1 && groupOf(members[0]!.kind) === "Site"
      ? (COUNT.exec(text.slice(end, end + 6))?.[0] ?? "")
      : "";
  const after = text.slice(end + tail.length, end + tail.length + LOOK_AHEAD);
  const shape = [
    "Explicit",
    members.length > 1 ? "List" : "Single",
    ...(tail.includes("等") ? ["Such"] : []),
    ...(CAN_HOLD.has(kinds) && HOLDS.test(after) ? ["Holder"] : []),
    ...(kinds === "organization" && text.slice(start - 2, start) === "通过" ? ["Means"] : []),
    ...(kinds === "product" &&
    OF.test(text.slice(end, end + 2)) &&
    BUILT_ON.test(text.slice(Math.max(0, start - 12), start))
      ? ["Means"]
      : []),
    ...(FORMER.test(after) ? ["Former"] : []),
    ...(kinds === "person" && SPEAKS.test(after) ? ["Speaker"] : []),
  ];
  return new Term(nameKind(kinds, shape.join(" ")), start, end + tail.length, members);
}

const OPENS_TAIL = new Set('等”」’"');
const nameKinds = new Map<string, TermKind>();

/** The kind of a term for names of these kinds (separated by blanks, the first one giving the group) and this shape. */
function nameKind(kinds: string, shape: string): TermKind {
  const key = `${kinds}|${shape}`;
  const known = nameKinds.get(key);
  if (known) return known;
  const each = kinds.split(" ") as Candidate["kind"][];
  const classes = CLASSES.filter(([, of]) => each.some((kind) => of.includes(kind))).map(([tag]) => tag);
  const labels = each.map((kind) => entityKind(kind).label);
  const group = capital(groupOf(each[0]!));
  const made = termKind("名", ["Entity", ...labels, group, ...classes, ...shape.split(" ")]);
  nameKinds.set(key, made);
  return made;
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Signs that rules name by a word of their own. */
const SIGNS = new Map<string, TermKind>(
  [
    ["，,", "逗"],
    ["：:", "冒"],
    ["、", "顿"],
    ["（(", "左"],
    ["）)", "右"],
  ].flatMap(([marks, word]) =>
    [...marks!].map((mark) => [mark, termKind(word!, word === "逗" ? ["Comma", "Loose"] : ["Mark", "Word", "Loose"])]),
  ),
);
/** A sentence opens and closes as a clause does. */
const EDGE = termKind("边", ["Comma"]);
const DROPPED = [..."“”‘’\"'「」『』《》〈〉 \n\t＂"];

/** What a unit of text is: a sign, dropped, or text that may open a cue. */
const SIGN = 1;
const DROP = 2;
const UNITS = new Uint8Array(1 << 16);
for (const sign of SIGNS.keys()) UNITS[sign.charCodeAt(0)] = SIGN;
for (const mark of DROPPED) UNITS[mark.charCodeAt(0)] = DROP;

function pushWords(terms: Term[], text: string, from: number, to: number, cues: Cues): void {
  let open = from;
  for (let at = from; at < to; at++) {
    const unit = UNITS[text.charCodeAt(at)];
    const kind = unit === SIGN ? SIGNS.get(text[at]!) : unit === DROP ? undefined : cues.longest(text, at, to);
    if (!kind && unit !== DROP) continue;
    if (open < at) terms.push(gap(open, at));
    const length = kind && unit !== SIGN ? kind.text.length : 1;
    if (kind) terms.push(new Term(kind, at, at + length));
    at += length - 1;
    open = at + 1;
  }
  if (open < to) terms.push(gap(open, to));
}
