/** Mentions of a subject counted: by date, surface, section and source. */
import type { Month } from "../../graph/timeline.ts";
import type { Facet, MentionFilter, MentionSummary, Subject, SurfaceCount } from "../graph-store.ts";
import { type DateCount, datesOf, facetsOf, monthsOf, type SurfaceRow, surfacesOf } from "../mention-counts.ts";
import type { Transaction } from "./connection.ts";
import { selectMentions } from "./mention-filter.ts";
import { DATES, PLACES, SECTIONS, SOURCES_NAMING, SURFACES } from "./mention-queries.ts";

/** By month, ascending. */
export async function timelineOf(tx: Transaction, subject: Subject, filter: MentionFilter): Promise<Month[]> {
  const { about } = await selectMentions(tx, subject, filter);
  return monthsOf(await tx.run<DateCount>(DATES, about));
}

export async function summaryOf(tx: Transaction, subject: Subject, filter: MentionFilter): Promise<MentionSummary> {
  const { about } = await selectMentions(tx, subject, filter);
  const [dates, [places], sections, sources] = await Promise.all([
    tx.run<DateCount>(DATES, about),
    tx.run<Pick<MentionSummary, "articles" | "issues">>(PLACES, about),
    tx.run<Facet>(SECTIONS, about),
    tx.run<Facet>(SOURCES_NAMING, about),
  ]);
  const { mentions, ...dated } = datesOf(dates);
  return { mentions, ...places!, ...dated, sections: facetsOf(sections), sources: facetsOf(sources) };
}

export async function surfacesIn(tx: Transaction, subject: Subject, filter: MentionFilter): Promise<SurfaceCount[]> {
  const { about } = await selectMentions(tx, subject, filter);
  return surfacesOf(await tx.run<SurfaceRow>(SURFACES, about));
}
