import { pageOf } from "./cursor.ts";
import type { Page, Paged } from "./graph-store.ts";

interface Beside {
  readonly id: string;
  readonly articles: number;
  readonly npmi: number;
}

/** By npmi × log(1 + articles), then articles, then id. */
export function companionPage<T extends Beside>(list: readonly T[], page: Page): Paged<T> {
  const sorted = list.map((item) => {
    const { id, articles, npmi } = item;
    return { key: [-(npmi * Math.log(1 + articles)), -articles, id] as const, item };
  });
  return { total: list.length, ...pageOf<T, readonly [number, number, string]>(sorted, page, [0, 0, ""]) };
}
