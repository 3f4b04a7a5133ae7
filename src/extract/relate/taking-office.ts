import type { Relation } from "../../model/extract.ts";
import { matches } from "../../read/matches.ts";
import { factDate } from "./fact-date.ts";
import { DAY, type Day, isAhead } from "./to-come.ts";

/** The day on which someone takes up a post: 10月1日走马上任, 任期自10月1日开始. */
const TAKES_OFFICE = new RegExp(
  `(?<term>任期[自从]?)?${DAY}(?:起|正式|将)*(?<office>走马上任|履新|上任|就任|到任|赴任|就职|履职|入职|接任|接棒|担任|出任|执掌|生效)?`,
  "gu",
);
/** Who gets a post, rather than has it. */
const NAMED = /新任|候任|任命|提名|聘任|委任|当选|选举|推选/u;
const TAKES = /出任|担任/u;
/** An office before a name is one that is held: 顺丰董事长王卫将出任…. */
const HOLDS = /(?:[长官]|总裁|经理|主席|CEO|主任|负责人|创始人)$/u;
/** How far behind the post its day stands, in UTF-16 units. */
const REACH = 30;

/** Posts as planned that begin, so the sentence, on a day ahead of when the article was written, and dated by it. */
export function asPostsBegin(text: string, relations: readonly Relation[], reported: string | null): Relation[] {
  return relations.map((relation) => {
    const { type, status, start, end } = relation;
    if (type !== "works_for" || status !== "asserted" || !isNew(relation)) return relation;
    const sentence = /^[^。；\n]*/u.exec(text.slice(start, end + REACH))![0];
    const begins = matches(sentence, TAKES_OFFICE).map(({ groups }) => groups as unknown as Begins);
    const ahead = begins.find((day) => (day.term || day.office) && isAhead(day, reported));
    if (!ahead) return relation;
    const { year, month, day } = ahead;
    const date = `${year ? `${year}年` : ""}${month}月${day ? `${day}日` : ""}起`;
    return { ...relation, status: "planned", date: factDate(date, date.length, reported) };
  });
}

const isNew = ({ head, evidence }: Relation): boolean =>
  NAMED.test(evidence) || (TAKES.test(evidence) && !HOLDS.test(evidence.slice(0, Math.max(0, evidence.indexOf(head)))));

interface Begins extends Day {
  readonly term?: string;
  readonly office?: string;
}
