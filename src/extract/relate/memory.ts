import { type Candidate, isSite } from "../spans.ts";
import { one, SAYS_WHERE, soleOf } from "./bodies.ts";
import { isPublisher, publisherOf } from "./publisher.ts";
import { titledFirm } from "./titled-firm.ts";
import { whenAsked } from "./when-asked.ts";

/** What a sentence may leave unsaid because the article has said it: an end of a relation that stands in the title, a header or an earlier sentence. */
export type Slot =
  | "publisher"
  | "thing"
  | "event"
  | "site"
  | "here"
  | "regulator"
  | "employer"
  | "speaker"
  | "house"
  | "firm"
  | "owned"
  | "group"
  | "called"
  | "person"
  | "raiser"
  | "bought"
  | "maker"
  | "kin"
  | "work"
  | "ruled"
  | "round"
  | "latest";

/** What the article has said so far, by slot; `at` is an offset in UTF-16 units. */
export interface Memory {
  /** `besides`: the other end of the relation. */
  recall(slot: Slot, at: number, besides: readonly Candidate[]): readonly Candidate[];
}

/** A prize is an event at which nobody exhibits. */
const isMeeting = ({ name }: Candidate): boolean => !name.endsWith("奖");
/** What follows one who deals with another. */
const ACTS_ON = /^[^，、\n]{0,8}?(?:向|押注|入股|收购|投资|增持|买|注资|接手|拿下)/u;
/** A sentence begins here, but for a date. */
const OPENS = /(?:^|[。；！？\n])[“]?(?:[^，。；！？\n]{0,14}，)?$/u;
/** What a body is, before its name: 数据标注公司. */
const DESCRIBES = /[^，。；！？\n]{0,10}(?:公司|平台|企业|巨头|机构|品牌|集团|[造营商发务]商|独角兽)$/u;
const LEAD = 32;
/** 奥巴马政府 is no person. */
const OF_AN_AGE = /^(?:政府|时[期代]|内阁|任内|奖)/u;
/** Before a person whom another one joins or follows. */
const BESIDE = /(?:[与和跟]|接替|取代|接棒|会同|陪同)[^，。；：\n]{0,14}$/u;
/** 对优步而言 opens a sentence too. */
const AS_FOR = /(?:^|[。；！？\n])对于?$/u;
const CONCERNED = /^(?:而言|来说)/u;
/** Between a firm and those who hold it. */
const ITS = /^的?[^，。；、：和与旗]{0,4}$/u;
/** Before a firm that is dealt with as held, sold or set up: whose shares are told of next. */
const HELD = /(?:合[资营](?:公司|企业)|新公司|持有|所持|出售|转让|收购|买下|入股|增持|减持)了?$/u;
const isHeld = (text: string, { start, end }: Candidate): boolean =>
  HELD.test(text.slice(start - 6, start)) || IS_SOLD.test(text.slice(end, end + 4));
const IS_SOLD = /^的(?:出售|转让|收购|剥离|处置)/u;
const RAISES =
  /^(?!(?:[与和、及][^，。]{0,12}?)?(?:领投|跟投|参投))[^。；\n]{0,30}?(?:融资|增资|募资|[A-Z][0-9+]*轮|天使轮)/u;
const REGULATES =
  /约谈|立案|处罚|审查|指导会|检查|整改|罚款|执法|责令|通报|抽查|查处|调查|谈话|案例|罚单|违法|违规|整治|曝光|督查|抽检/u;

/** Remembers the mentions of an article in order; what the title says is remembered best. */
export function remember(text: string, mentions: readonly Candidate[]): Memory {
  const titleEnd = text.indexOf("\n");
  const inTitle = (c: Candidate) => c.end <= titleEnd;
  const things = whenAsked(() => mentions.filter((c) => c.kind === "product" || c.kind === "policy"));
  const works = whenAsked(() => mentions.filter((c) => c.kind === "policy" || c.kind === "media"));
  const events = whenAsked(() => mentions.filter((c) => c.kind === "event"));
  const employers = mentions.filter((c) => c.kind === "company" || c.kind === "agency" || c.kind === "organization");
  const titled = employers.filter(inTitle);
  const isSpokenOf = (c: Candidate) => !SAYS_WHERE.test(text.slice(c.end, c.end + 14));
  const opening = whenAsked(() =>
    employers.filter((c) => isSpokenOf(c) && OPENS.test(text.slice(Math.max(0, c.start - LEAD), c.start))),
  );
  const leading = whenAsked(() =>
    firstLed(
      text,
      employers.filter((c) => isSpokenOf(c) && leadsSentence(text, c)),
    ),
  );
  const firms = whenAsked(() => mentions.filter((c) => c.kind === "company" && isSpokenOf(c)));
  const groups = whenAsked(() => employers.filter((c) => text.slice(c.start, c.end).endsWith("集团")));
  const people = whenAsked(() =>
    mentions.filter((c) => c.kind === "person" && !OF_AN_AGE.test(text.slice(c.end, c.end + 4))),
  );
  const raisers = whenAsked(() =>
    mentions.filter((c) => c.kind === "company" && RAISES.test(text.slice(c.end, c.end + 40))),
  );
  const publisher = whenAsked(() => publisherOf(text, mentions));
  const sites = mentions.filter(isSite);
  const about = whenAsked(() => titledFirm(text, mentions));
  const owned = (at: number, besides: readonly Candidate[]) =>
    [
      ...inSentence(text, firms(), at).filter((c) => c.end <= at && isHeld(text, c)),
      ...inSentence(text, opening(), at).filter((c) => c.end <= at),
      ...(titled.length === 1 ? titled : []),
      ...openers(text, opening(), at, "\n"),
      ...one(about()),
      ...one(dealtWith(text, others(titled, besides))),
      ...titled,
    ].find((c) => c.kind === "company" && !holds(text, c) && !besides.some(({ name }) => name === c.name));
  const titledEvent = whenAsked(() => editionOf(events(), events().find(inTitle)));
  const ledBefore = (at: number, fits: (body: Candidate) => boolean) => {
    const last = before(leading(), at, fits);
    return last && !isBeside(text, last) ? last : (one(about()).find(fits) ?? last);
  };
  const houseOf = (at: number, fits: (body: Candidate) => boolean) =>
    openers(text, leading(), at, "。").findLast(fits) ??
    soleOf(titled.filter(fits)) ??
    openers(text, leading(), at, "\n").find(fits) ??
    ledBefore(at, fits) ??
    before(employers, at, fits);
  const recall: Record<Slot, (at: number, besides: readonly Candidate[]) => readonly Candidate[]> = {
    publisher: (at) => one(nearestPublisher(text, inSentence(text, mentions, at), at) ?? publisher()),
    thing: (at) => one(things().find(inTitle) ?? before(things(), at)),
    event: (at) => one(before(inSentence(text, events(), at), at, isMeeting) ?? titledEvent() ?? before(events(), at)),
    site: (at) => one(before(sites, at)),
    here: (at) => one(soleOf(sites.filter(inTitle)) ?? before(sites, at)),
    regulator: (at) => regulators(text, mentions, at),
    employer: (at) => {
      if (OF_GROUP.test(text.slice(at, at + AHEAD))) return recall.group(at, []);
      const gives = postGivers(text, at);
      const fits = (body: Candidate) => gives(body) && !isFormer(text, body);
      const unit = OF_UNIT.exec(text.slice(at, at + AHEAD))?.[1];
      const led = unit && before(employers, at, ({ name }) => name.endsWith(unit));
      if (led) return [led];
      return one(
        before(inSentence(text, employers, at), at, fits) ??
          soleOf(titled.filter(fits)) ??
          spokenOf(text, leading().filter(fits), at) ??
          before(employers, at, fits),
      );
    },
    speaker: (at) => {
      const fits = postGivers(text, at);
      return one(openers(text, leading(), at, "\n").findLast((c) => fits(c) && !holds(text, c)) ?? houseOf(at, fits));
    },
    house: (at) => one(houseOf(at, postGivers(text, at))),
    firm: (at) => {
      const own = inClause(text, firms(), at);
      if (BECOMES.test(text.slice(Math.max(0, at - 4), at))) return one(before(firms(), at));
      return one(
        own.length > 0 ? before(others(firms(), own), own[0]!.start) : (firms().find(inTitle) ?? before(firms(), at)),
      );
    },
    owned: (at, besides) => one(owned(at, besides)),
    group: (at) => one(before(groups(), at) ?? (titled.length === 1 ? titled[0] : spokenOf(text, opening(), at))),
    work: (at) => one(before(works(), at, (c) => isTold(text, c, at)) ?? works().find((c) => isCalled(text, c, at))),
    latest: (at, besides) => one(owned(at, besides)),
    ruled: (at, besides) => one(owned(at, besides)),
    round: (at) => one(before(raisers(), at, (c) => c.start > text.lastIndexOf("\n", at - 1) || inTitle(c))),
    called: (at) => one(before(employers, at, (c) => isCalled(text, c, at))),
    person: (at) =>
      one(
        before(people(), at, (c) => !BESIDE.test(text.slice(Math.max(0, c.start - LEAD), c.start))) ??
          before(people(), at),
      ),
    kin: (at, besides) =>
      one(
        others(inSentence(text, firms(), at), besides).find((c) => c.end <= at) ??
          owned(at, besides) ??
          soleOf(others(firms(), besides).filter((c) => c.end <= at)),
      ),
    bought: (at, besides) => {
      const sold = others(titled, besides).filter(({ kind }) => kind === "company");
      if (titled.length > 1) return one(sold.length === titled.length ? sold[0] : undefined);
      return one(sold[0] ?? owned(at, besides));
    },
    maker: (at) =>
      one(titled.length === 1 ? titled[0] : (openers(text, opening(), at, "\n")[0] ?? about() ?? before(firms(), at))),
    raiser: (at, besides) =>
      one(
        firms().find((c) => c.end <= at && ITS.test(text.slice(c.end, at))) ??
          before(raisers(), at) ??
          owned(at, besides) ??
          firms().find(inTitle),
      ),
  };
  return { recall: (slot, at, besides) => recall[slot](at, besides) };
}

/** Of those whom a title names the one with whom the first deals, 软银押注…, else the first. */
const dealtWith = (text: string, [first, ...rest]: readonly Candidate[]): Candidate | undefined =>
  first && ACTS_ON.test(text.slice(first.end, first.end + 12)) ? (rest.at(-1) ?? first) : first;

/** Names but for those of some others. */
export const others = (names: readonly Candidate[], besides: readonly Candidate[]): readonly Candidate[] =>
  names.filter(({ name }) => !besides.some((one) => one.name === name));
const before = (
  candidates: readonly Candidate[],
  at: number,
  is: (candidate: Candidate) => boolean = () => true,
): Candidate | undefined => candidates.findLast((c) => c.end <= at && is(c));

const inSentence = (text: string, bodies: readonly Candidate[], at: number): readonly Candidate[] => {
  const from = Math.max(...[..."。；\n"].map((mark) => text.lastIndexOf(mark, at - 1)));
  return bodies.filter((c) => c.start > from);
};

/** A title says 服贸会 where the text names which: the event whose full name ends so. */
const editionOf = (events: readonly Candidate[], titled: Candidate | undefined): Candidate | undefined =>
  titled && (events.find(({ name }) => name !== titled.name && name.endsWith(titled.name)) ?? titled);

/** Who ranks, where the sentence says so: a body rather than its list. */
function nearestPublisher(text: string, named: readonly Candidate[], at: number): Candidate | undefined {
  const publishers = named.filter((c) => c.end <= at && isPublisher(text, c));
  return publishers.findLast(({ kind }) => kind !== "media") ?? publishers.at(-1);
}

/** Bodies that are named in a clause before a place. */
const inClause = (text: string, bodies: readonly Candidate[], at: number): readonly Candidate[] => {
  const from = Math.max(...[..."，。；：\n"].map((mark) => text.lastIndexOf(mark, at - 1)));
  return bodies.filter((c) => c.start > from && c.end <= at);
};

/** Whether a body is meant by the word at a place, 协会 or 研究院, since its name ends so. */
const isCalled = (text: string, { start, end, name }: Candidate, at: number): boolean =>
  [text.slice(start, end), name].some((called) => [2, 3].some((length) => text.startsWith(called.slice(-length), at)));

/** Whether the words at a place tell of a document by its kind: 办法由…, 这份由…编写的报告. */
function isTold(text: string, { name }: Candidate, at: number): boolean {
  const kind = name.replace(/（[^（）]*）$/u, "").slice(-2);
  const told = text.slice(at, at + LEAD);
  const found = told.indexOf(kind);
  return found >= 0 && (found <= NOUN || told.slice(Math.max(0, found - NOUN), found).includes("的"));
}

/** How far behind 这份 or 的 a noun may begin, in UTF-16 units. */
const NOUN = 4;

const holds = (text: string, { end }: Candidate): boolean => HOLDS.test(text.slice(end, end + HOLDS_WITHIN));
const HOLDS =
  /^(?!由)(?:[^，。]{0,6}(?:持股|出资|占股|跟投|领投|参投)|[早曾于在]{0,2}(?:20)?[0-9]{2}年[^，。；\n]{0,14}?(?:投资|斥资|入股|收购|买下|控股|私有化))/u;
const HOLDS_WITHIN = 26;

/** The bodies that clauses open with between a place and the last such mark before it. */
const openers = (text: string, opening: readonly Candidate[], at: number, mark: string): readonly Candidate[] =>
  opening.filter((c) => c.start > text.lastIndexOf(mark, at - 1) && c.end <= at);

/** Whom a sentence is about: the body that opens it, else the one that opens its paragraph. */
const spokenOf = (text: string, opening: readonly Candidate[], at: number): Candidate | undefined =>
  openers(text, opening, at, "。").at(-1) ?? openers(text, opening, at, "\n")[0];

/** Whether a sentence is about a body: it opens it, be it behind what it is or after 对. */
function leadsSentence(text: string, { start, end }: Candidate): boolean {
  const lead = text.slice(Math.max(0, start - LEAD), start);
  if (OPENS.test(lead.replace(DESCRIBES, ""))) return true;
  return AS_FOR.test(lead) && CONCERNED.test(text.slice(end, end + 2));
}

/** Of bodies that may lead one sentence the first: 京东宣布，德邦… is about 京东. */
const firstLed = (text: string, leading: readonly Candidate[]): readonly Candidate[] =>
  leading
    .filter((c, at) => at === 0 || ENDS.test(text.slice(leading[at - 1]!.end, c.start)))
    .filter(({ start }) => !OWNED.test(text.slice(Math.max(0, start - LEAD), start)));

const ENDS = /[。；！？\n]/u;
/** 旗下… goes on about the owner. */
const OWNED = /(?:^|[。；！？\n])旗下[^，。；！？\n]*$/u;

/** Whether a body opens what is said beside something else: …；盒马暂缓上市. */
const isBeside = (text: string, { start }: Candidate): boolean =>
  text.lastIndexOf("；", start) > Math.max(text.lastIndexOf("。", start), text.lastIndexOf("\n", start));

/** Whether a body is one that someone has left: 前甲骨文高管, 甲骨文原总裁. */
const isFormer = (text: string, { start, end }: Candidate): boolean =>
  /[前原]/u.test(text[end] ?? "") || /(?:^|[^此目之以])[前原]$/u.test(text.slice(Math.max(0, start - 2), start));

const OF_STATE = /局长|检察长|部长|司长|厅长|署长|市长|省长|区长|县长|州长|专员|委员(?!会)/u;
/** The agencies of many states are organizations. */
const OF_WORLD = /署长|总干事|秘书长/u;
const OF_FIRM = /首席(?!代表|经济|研究|科学)|CEO|CFO|COO|CTO|总裁|创始人|总经理|董事长|董秘/u;
/** The post is one in the group: …，成为集团第三位CEO. */
const OF_GROUP = /^[^。，]{0,6}(?:升任|晋升为?|出任|担任)集团|^[^。]{0,14}，[^，。]{0,4}(?:成为|出任|担任|任)集团/u;
/** The post is one in a part of the group: …任事业群CEO. */
const OF_UNIT = /^[^。，]{0,6}(?:任|担任|兼任|执掌)该?(事业[群部]|板块|研究院|实验室|基金会|委员会|联盟|协会|学会)/u;
/** How far from a place the office stands that it speaks of, in UTF-16 units. */
const BEHIND = 8;
/** Before 这家德国公司, whom someone else comes to hold or deals with: the firm that was named last. */
const BECOMES = /(?:成为|收购|入股|投资|控股|增持|减持|持有|买下|出售)$/u;
const AHEAD = 20;

/** Who has such an office as is spoken of at a place: no firm has a 局长, no agency a 总裁. */
function postGivers(text: string, at: number): (body: Candidate) => boolean {
  const words = text.slice(Math.max(0, at - BEHIND), at + AHEAD);
  if (OF_WORLD.test(words)) return ({ kind }) => kind === "agency" || kind === "organization";
  if (OF_STATE.test(words)) return ({ kind }) => kind === "agency";
  return OF_FIRM.test(words) ? ({ kind }) => kind === "company" : () => true;
}

/** The agencies of the last sentence before a place that speaks of an act of supervision. */
function regulators(text: string, mentions: readonly Candidate[], at: number): readonly Candidate[] {
  const agencies = mentions.filter((c) => c.kind === "agency" && c.end <= at);
  const last = agencies.at(-1);
  if (!last) return [];
  const from = Math.max(text.lastIndexOf("。", last.start), text.lastIndexOf("\n", last.start));
  return REGULATES.test(text.slice(from + 1, at)) ? agencies.filter((c) => c.start > from) : [];
}
