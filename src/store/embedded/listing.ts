/** All articles as full-text search orders and filters them, in memory. */
import { NO_DATE } from "../../model/days.ts";
import { compareKeys } from "../cursor.ts";
import { daysKept, overlap } from "../days.ts";
import type { ArticleFilter, ArticleSearch } from "../graph-store.ts";
import { type Ranked, rankKey } from "../text/order.ts";
import type { Connection } from "./connection.ts";

export interface Listed extends Ranked {
  readonly article: number;
  readonly section: string | null;
  readonly source: string | null;
  /** Place in the line of all texts, issue by issue: start, end of the title, stop. */
  readonly start: number;
  readonly title: number;
  readonly stop: number;
  /** Place among the articles of that line. */
  readonly at: number;
}

type Order = NonNullable<ArticleSearch["order"]>;
type Row = Omit<Listed, "issue" | "at"> & { readonly issue: number };

export class Listing {
  /** In the line of all texts, which holds up to two thousand million characters. */
  readonly articles: readonly Listed[];
  /** By number of an issue, where its line begins. */
  readonly starts: ReadonlyMap<number, number>;
  readonly #sorted = new Map<Order, Int32Array>();

  constructor(c: Connection) {
    const ids = new Map(
      c.all<{ key: number; id: string }>("SELECT key, id FROM issue").map(({ key, id }) => [key, id]),
    );
    const starts = new Map<number, number>();
    let stop = -1;
    this.articles = c.all<Row>("SELECT * FROM listing ORDER BY issue, article").map((row, at) => {
      if (!starts.has(row.issue)) starts.set(row.issue, stop + 1);
      const start = starts.get(row.issue)!;
      stop = start + row.stop;
      return { ...row, issue: ids.get(row.issue)!, start: start + row.start, title: start + row.title, stop, at };
    });
    this.starts = starts;
  }

  /** Places in `articles`, in an order, but for what stands in titles. */
  by(order: Order): Int32Array {
    const made = this.#sorted.get(order);
    if (made) return made;
    const keyed = this.articles.map((row) => ({ at: row.at, key: rankKey[order](row, false) }));
    const sorted = Int32Array.from(
      keyed.sort((a, b) => compareKeys(a.key, b.key)),
      ({ at }) => at,
    );
    this.#sorted.set(order, sorted);
    return sorted;
  }
}

/** Undefined where all are kept. Throws a RangeError on what is not a date. */
export function listedIn(filter: ArticleFilter): ((row: Listed) => boolean) | undefined {
  const days = daysKept(filter);
  const [sections, sources, issues] = [filter.sections, filter.sources, filter.issues].map(
    (some) => some && new Set(some),
  );
  if (!sections && !sources && !issues && days.since === 0 && days.until === NO_DATE) return undefined;
  const within = (some: ReadonlySet<string> | undefined, value: string | null) =>
    !some || (value !== null && some.has(value));
  return (row) =>
    overlap(row, days) && within(sections, row.section) && within(sources, row.source) && within(issues, row.issue);
}
