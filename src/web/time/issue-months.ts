/** How many articles the issues of each month have. Pure. */
import type { Api } from "../../api/contract.ts";
import type { Month } from "../../graph/timeline.ts";
import { months } from "../panel/months.ts";

type Issue = Pick<Api["/api/issues"]["items"][number], "date" | "articles">;

/** Months in a row; issues that name no month are counted apart. */
export function issueMonths(issues: readonly Issue[]): { months: Month[]; undated: number } {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { date, articles } of issues) {
    const month = date?.slice(0, 7) ?? "";
    if (month.length === 7) counts.set(month, (counts.get(month) ?? 0) + articles);
    else undated += articles;
  }
  const given = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, mentions]) => ({ month, mentions }));
  return { months: months(given), undated };
}
