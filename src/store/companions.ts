import { CoMentions } from "./co-mentions.ts";
import { pageOf } from "./cursor.ts";
import { daysKept } from "./days.ts";
import type { GraphIndex } from "./graph-index.ts";
import type { Companion, Page, Paged } from "./graph-store.ts";

/** By npmi × log(1 + articles), then articles, then id. */
export function companionsOf(index: GraphIndex, entity: number, page: Page): Paged<Companion> {
  const list = new CoMentions(index, daysKept({})).of(entity).map(({ entity: other, articles, npmi }) => {
    const item = { entity: index.entities[other]!, articles, npmi };
    return { key: [-(npmi * Math.log(1 + articles)), -articles, item.entity.id] as const, item };
  });
  return { total: list.length, ...pageOf<Companion, readonly [number, number, string]>(list, page, [0, 0, ""]) };
}
