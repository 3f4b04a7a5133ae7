/**
 * The order of articles that were found. Best first: those whose title alone holds one word of each group, then by date, the newest first and
 * the undated last, then issue id, then place in the issue. By date: as mentions are, the oldest first. Whole numbers and ids only, so that
 * every store answers alike.
 */
import { type Days, NO_DATE } from "../../model/days.ts";
import type { ArticleSearch } from "../graph-store.ts";

export interface Ranked extends Days {
  /** Id. */
  readonly issue: string;
  readonly n: number;
}

export type RankKey = readonly [number, number, number, string, number];
/** A key of this shape. */
export const RANK_KEY: RankKey = [0, 0, 0, "", 0];

type Order = NonNullable<ArticleSearch["order"]>;

/** Ascending. */
export const rankKey: Record<Order, (article: Ranked, inTitle: boolean) => RankKey> = {
  best: ({ since, until, issue, n }, inTitle) => [inTitle ? 0 : 1, -dated(until), -dated(since), issue, n],
  date: ({ since, until, issue, n }) => [0, since, until, issue, n],
};

const dated = (day: number): number => (day === NO_DATE ? 0 : day);
