import type { Relation } from "../../model/extract.ts";
import { matches } from "../../read/matches.ts";

/** Deals that others have yet to allow, or that are yet to close. */
const OPEN =
  /(?:尚待|仍待|有待|尚需|还需|仍需|仍须|尚须|还须|需|待)[^。；\n]{0,30}?(?:批准|审批|核准|审核|审查|放行|审议|点头|同意|许可)|(?:预计|预期|有望|计划|最快|料)(?:将?于|在)?[^，。；\n]{0,14}(?:完成(?!后)|交割|交易完成|完成交易)|交割[^，。；\n]{0,4}(?:预计|有望|将)/gu;
const ABOUT_A_DEAL = /交易|收购|并购|合并|交割|批准|监管/u;

/**
 * Relations as the rest of the article leaves them: a purchase that awaits approval is planned, and what a title states in short stands as the text
 * tells it. `titleEnd` in UTF-16 units.
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
    return told && !LASTING.has(relation.type) ? { ...relation, status: told.status } : relation;
  });
}

const isDeal = ({ type }: Relation): boolean => type === "acquires";
const LASTING = new Set<Relation["type"]>(["works_for", "located_in", "part_of", "owns"]);
const same = (a: Relation, b: Relation): boolean => a.type === b.type && a.head === b.head && a.tail === b.tail;

/** Whom the last purchase before each such sentence is of, within six sentences. */
function bought(text: string, relations: readonly Relation[]): Set<string> {
  const deals = relations.filter(isDeal);
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
