import type { Candidate } from "../spans.ts";

/** What a sentence may leave unsaid because the article has said it: an end of a relation that stands in the title, a header or an earlier sentence. */
export type Slot =
  | "publisher"
  | "thing"
  | "event"
  | "regulator"
  | "employer"
  | "speaker"
  | "firm"
  | "owned"
  | "group"
  | "person"
  | "raiser";

/** What the article has said so far, by slot; `at` is an offset in UTF-16 units. */
export interface Memory {
  /** `besides`: the other end of the relation. */
  recall(slot: Slot, at: number, besides: readonly Candidate[]): readonly Candidate[];
}

const PUBLISHES =
  /^[”》）)]?(?:（[^（）]{1,30}）)?(?:根据[^，。]{2,14}，)?(?!旗下)[^，。；：的]{0,20}?(?:统计|盘点|评出|发布|公布|评选|编制|推出|揭晓)[^。]{0,30}?(?:榜|强|排名|排行|指数|报告|数据|地图|十大|最受欢迎|[0-9]+[个家]|TOP)/u;
/** What follows a name under which figures or a list are told. */
const SHOWS =
  /^[”》]?(?:《[^《》]{2,30}(?:榜|报告|强|力量|地图|指数)[^《》]{0,6}》|[^，。：]{0,14}?(?:数据|资料|统计|报告|榜单?|排名|强)(?:显示|揭晓|出炉|发布|公布|：)|显示|：|统计，|[^，。]{0,14}榜单?[上中]?，)/u;
const AS_SOURCE =
  /^(?:最新)?(?:发布|公布)?的?(?:最新)?(?:[^，。]{0,8})?(?:数据|统计|报告|榜单|排名|研究|分析|调查|口径)/u;
const CITES = /(?:据|根据|按照|来自)(?:[\u4E00-\u9FFF]{0,8})?[“《]?$/u;
/** A sentence begins here, but for a date. */
const OPENS = /(?:^|[。；！？\n])[“]?(?:[^，。；！？\n]{0,14}，)?$/u;
const LEAD = 18;
/** Between a firm and those who hold it. */
const ITS = /^的?[^，。；、：和与旗]{0,4}$/u;
const RAISES =
  /^(?!(?:[与和、及][^，。]{0,12}?)?(?:领投|跟投|参投))[^。；\n]{0,30}?(?:融资|增资|募资|[A-Z][0-9+]*轮|天使轮)/u;
const REGULATES = /约谈|立案|处罚|审查|指导会|检查|整改|罚款/u;

/** Remembers the mentions of an article in order; what the title says is remembered best. */
export function remember(text: string, mentions: readonly Candidate[]): Memory {
  const titleEnd = text.indexOf("\n");
  const inTitle = (c: Candidate) => c.end <= titleEnd;
  const things = mentions.filter((c) => c.kind === "product" || c.kind === "policy");
  const events = mentions.filter((c) => c.kind === "event");
  const employers = mentions.filter((c) => c.kind === "company" || c.kind === "agency" || c.kind === "organization");
  const titled = employers.filter(inTitle);
  const opening = employers.filter((c) => OPENS.test(text.slice(Math.max(0, c.start - LEAD), c.start)));
  const firms = mentions.filter((c) => c.kind === "company");
  const groups = employers.filter((c) => text.slice(c.start, c.end).endsWith("集团"));
  const people = mentions.filter((c) => c.kind === "person");
  const raisers = mentions.filter((c) => c.kind === "company" && RAISES.test(text.slice(c.end, c.end + 40)));
  const publisher =
    RANKS_SOMETHING.test(text.slice(0, text.indexOf("。", titleEnd) + 1)) &&
    (mentions.find((c) => c.kind !== "media" && isPublisher(text, c)) ?? mentions.find((c) => isPublisher(text, c)));
  const owned = (at: number, besides: readonly Candidate[]) =>
    [
      ...inSentence(text, opening, at).filter((c) => c.end <= at),
      ...(titled.length === 1 ? titled : []),
      ...paragraphOpeners(text, opening, at),
    ].find((c) => c.kind === "company" && !holds(text, c) && !besides.some(({ name }) => name === c.name));
  const recall: Record<Slot, (at: number, besides: readonly Candidate[]) => readonly Candidate[]> = {
    publisher: (at) => one(publisher || before(inSentence(text, mentions, at), at, (c) => isPublisher(text, c))),
    thing: (at) => one(things.find(inTitle) ?? before(things, at)),
    event: (at) => one(events.find(inTitle) ?? before(events, at)),
    regulator: (at) => regulators(text, mentions, at),
    employer: (at) =>
      one(
        before(inSentence(text, employers, at), at) ??
          (titled.length === 1 ? titled[0] : (spokenOf(text, opening, at) ?? before(employers, at))),
      ),
    speaker: (at) =>
      one(
        spokenOf(text, opening, at) ??
          (titled.length === 1 ? titled[0] : (before(opening, at) ?? before(employers, at))),
      ),
    firm: (at) => one(firms.find(inTitle) ?? before(firms, at)),
    owned: (at, besides) => one(owned(at, besides)),
    group: (at) => one(before(groups, at)),
    person: (at) => one(before(people, at)),
    raiser: (at, besides) =>
      one(
        firms.find((c) => c.end <= at && ITS.test(text.slice(c.end, at))) ??
          before(raisers, at) ??
          owned(at, besides) ??
          firms.find(inTitle),
      ),
  };
  return { recall: (slot, at, besides) => recall[slot](at, besides) };
}

const one = (candidate: Candidate | undefined): readonly Candidate[] => (candidate ? [candidate] : []);
const before = (
  candidates: readonly Candidate[],
  at: number,
  is: (candidate: Candidate) => boolean = () => true,
): Candidate | undefined => candidates.findLast((c) => c.end <= at && is(c));

const inSentence = (text: string, bodies: readonly Candidate[], at: number): readonly Candidate[] => {
  const from = Math.max(...[..."。；\n"].map((mark) => text.lastIndexOf(mark, at - 1)));
  return bodies.filter((c) => c.start > from);
};

const holds = (text: string, { end }: Candidate): boolean =>
  /^[^，。]{0,6}(?:持股|出资|占股)/u.test(text.slice(end, end + 10));

/** The bodies that open sentences of the paragraph before a place. */
const paragraphOpeners = (text: string, opening: readonly Candidate[], at: number): readonly Candidate[] =>
  opening.filter((c) => c.start > text.lastIndexOf("\n", at - 1) && c.end <= at);

/** Whom a sentence is about: the body that opens it, else the one that opens its paragraph. */
function spokenOf(text: string, opening: readonly Candidate[], at: number): Candidate | undefined {
  const since = (mark: string) => opening.filter((c) => c.start > text.lastIndexOf(mark, at - 1) && c.end <= at);
  return since("。").at(-1) ?? since("\n")[0];
}

/** A text that ranks says so in its title or first sentence. */
const RANKS_SOMETHING =
  /第[一二三四五六七八九十0-9]|榜|强|排名|排行|十大|百大|最受欢迎|访问量最|冠军|夺冠|销冠|上榜|入选|在列|TOP|评出|居首|居前|前[三五十]|首位|领跑|蝉联/u;

function isPublisher(text: string, { start, end, kind }: Candidate): boolean {
  if (kind !== "media" && kind !== "company" && kind !== "organization") return false;
  const after = text.slice(end, end + 48);
  return (
    PUBLISHES.test(after) ||
    SHOWS.test(after) ||
    (CITES.test(text.slice(Math.max(0, start - 12), start)) && AS_SOURCE.test(after))
  );
}

/** The agencies of the last sentence before a place that speaks of an act of supervision. */
function regulators(text: string, mentions: readonly Candidate[], at: number): readonly Candidate[] {
  const agencies = mentions.filter((c) => c.kind === "agency" && c.end <= at);
  const last = agencies.at(-1);
  if (!last) return [];
  const from = Math.max(text.lastIndexOf("。", last.start), text.lastIndexOf("\n", last.start));
  return REGULATES.test(text.slice(last.end, at)) ? agencies.filter((c) => c.start > from) : [];
}
