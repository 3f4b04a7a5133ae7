import type { Relation } from "../../model/extract.ts";
import { matches } from "../../read/matches.ts";

/** Deals that others have yet to allow, or that are yet to close. */
const OPEN =
  /(?:尚待|仍待|有待|尚需|还需|仍需|仍须|尚须|还须|需|待)[^。；\n]{0,30}?(?:批准|审批|核准|审核|审查|放行|审议|点头|同意|许可)|(?:预计|预期|有望|计划|最快|料)(?:将?于|在)?[^，。；\n]{0,14}(?:完成(?!后)|交割|交易完成|完成交易)|交割[^，。；\n]{0,4}(?:预计|有望|将)/gu;
const ABOUT_A_DEAL = /交易|收购|并购|合并|交割|批准|监管/u;

/**
 * Relations as the rest of the article leaves them: a purchase that awaits approval is planned, and what a title states in short stands as the text
 * tells it, and when. `titleEnd` in UTF-16 units.
 */
export function asTheArticleLeaves(text: string, relations: readonly Relation[], titleEnd: number): Relation[] {
  const open = relations.some(isDeal) ? bought(text, relations) : new Set<string>();
  return relations.map((relation) => {
    if (relation.status !== "asserted") return relation;
    if (isDeal(relation) && open.has(relation.tail)) return { ...relation, status: "planned" };
    const told =
      relation.start < titleEnd
        ? relations.find((other) => other.start >= titleEnd && same(other, relation))
        : undefined;
    if (!told) return relation;
    const { status } = LASTING.has(relation.type) ? relation : told;
    return { ...relation, status, date: relation.date ?? told.date };
  });
}

/** Earlier purchases, to which the one that is told of is compared. */
const COMPARED = /(?:继|仅次于|超过|刷新|打破)[^，]{0,14}(?:收购|买下|并购|拿下|吞下|接手)/u;

/** A purchase, be it of a stake. */
const isDeal = ({ type, rule }: Relation): boolean => type === "acquires" || rule.startsWith("acquire-");
const LASTING = new Set<Relation["type"]>(["works_for", "located_in", "part_of", "owns"]);
/** A title says Ampere where the text says Ampere Computing. */
const same = (a: Relation, b: Relation): boolean =>
  a.type === b.type && a.head === b.head && (a.tail === b.tail || b.tail.startsWith(`${a.tail} `));

/** Whom the last purchase before each such sentence is of, within six sentences. */
function bought(text: string, relations: readonly Relation[]): Set<string> {
  const deals = relations.filter((relation) => isDeal(relation) && !COMPARED.test(relation.evidence));
  return new Set(
    matches(text, OPEN).flatMap(({ index }) => {
      const last = deals.findLast(({ start }) => start <= index);
      const between = last ? text.slice(last.end, index) : "";
      return last && ABOUT_A_DEAL.test(text.slice(last.start, index + 40)) && sentenceEnds(between) <= WITHIN
        ? [last.tail]
        : [];
    }),
  );
}

const WITHIN = 6;
const sentenceEnds = (text: string): number => text.split("。").length - 1;
