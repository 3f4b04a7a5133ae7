/** Mentions of a subject counted: by date, surface, section and source. */
import type { Month } from "../../graph/timeline.ts";
import { type Days, NO_DATE } from "../../model/days.ts";
import type { Facet, MentionSummary, SurfaceCount } from "../graph-store.ts";
import { type DateCount, datesOf, facetsOf, monthsOf, SPAN, type SurfaceRow, surfacesOf } from "../mention-counts.ts";
import type { Connection } from "./connection.ts";
import type { MentionSelection } from "./mention-selection.ts";

/** Name by name, in the order of the table. */
function byDate(c: Connection, { names, where, values }: MentionSelection): DateCount[] {
  const text = `SELECT m.since, m.until, count(*) AS mentions FROM mention AS m WHERE m.name = ? AND ${where} GROUP BY m.since, m.until`;
  return names.flatMap(({ key }) => c.all<Days & { mentions: number }>(text, key, ...values));
}

/** Over all names at once: an article or an issue counts once, whatever the subject is called there. */
function counted<T>(c: Connection, { names, where, values }: MentionSelection, columns: string, group = ""): T[] {
  const keys = JSON.stringify(names.map(({ key }) => key));
  const text = `SELECT ${columns} FROM json_each(?) AS each CROSS JOIN mention AS m ON m.name = each.value
    CROSS JOIN article AS a ON a.key = m.article WHERE ${where} ${group}`;
  return c.all<T>(text, keys, ...values);
}

/** By month, ascending. */
export const timelineOf = (c: Connection, selection: MentionSelection): Month[] => monthsOf(byDate(c, selection));

const facet = (c: Connection, selection: MentionSelection, column: "section" | "source"): Facet[] =>
  facetsOf(
    counted<Facet>(
      c,
      selection,
      `a.${column} AS value, count(*) AS mentions, count(DISTINCT a.key) AS articles`,
      `GROUP BY a.${column}`,
    ),
  );

export function summaryOf(c: Connection, selection: MentionSelection): MentionSummary {
  const [places] = counted<Pick<MentionSummary, "articles" | "issues">>(
    c,
    selection,
    "count(DISTINCT a.key) AS articles, count(DISTINCT a.issue) AS issues",
  );
  const { articles, issues } = places!;
  const { mentions, ...dates } = datesOf(byDate(c, selection));
  const [sections, sources] = [facet(c, selection, "section"), facet(c, selection, "source")];
  return { mentions, articles, issues, ...dates, sections, sources };
}

const DATED = `CASE WHEN m.since < ${NO_DATE} THEN m.since * ${SPAN} + m.until END`;

export const surfacesIn = (c: Connection, selection: MentionSelection): SurfaceCount[] =>
  surfacesOf(
    counted<SurfaceRow>(
      c,
      selection,
      `m.surface AS surface, count(*) AS mentions, count(DISTINCT m.issue) AS issues, min(${DATED}) AS first, max(${DATED}) AS last`,
      "GROUP BY m.surface",
    ),
  );
