/** Mentions counted: over time, by surface, section and source, and with whom. */
import { withGaps } from "../../src/graph/timeline.ts";
import { entityKind } from "../../src/model/schema.ts";
import type { Facet } from "../../src/store/graph-store.ts";
import type { SubjectView } from "../../src/store/topics.ts";
import { head, title } from "./mention-list.ts";
import type { Wanted } from "./mention-options.ts";
import { bold, onLine, print, printJson } from "./print.ts";
import { table } from "./table.ts";

export interface How {
  readonly json?: boolean;
  readonly limit?: number;
}

/** So many columns has the longest bar. */
const BAR = 40;
/** So many rows a table has, unless a limit says otherwise. */
const ROWS = 20;

export async function showTimeline(store: SubjectView, about: Wanted, { json }: How): Promise<void> {
  const { subject, filter } = about;
  const months = withGaps(await store.timeline(subject, filter));
  const { mentions, first, last, years, undated } = await store.summary(subject, filter);
  if (json) return printJson({ ...head(about), mentions, first, last, months, years, undated });
  const rest = [
    ...years.map(({ year, mentions: n }) => ({ month: year, mentions: n })),
    ...(undated > 0 ? [{ month: "undated", mentions: undated }] : []),
  ];
  const most = Math.max(1, ...[...months, ...rest].map((row) => row.mentions));
  const bar = (n: number) => "█".repeat(Math.ceil((n / most) * BAR));
  const rows = [...months, ...rest];
  await print(`${title(about)}  ${mentions} mentions${first ? `, ${first} to ${last}` : ""}\n\n`);
  await print(
    table(
      [
        { title: "month", value: ({ month }) => month },
        { title: "mentions", value: (row) => row.mentions },
        { title: "", value: (row) => bar(row.mentions) },
      ],
      rows,
      bold,
    ),
  );
}

export async function showSummary(store: SubjectView, about: Wanted, { json, limit = ROWS }: How): Promise<void> {
  const summary = await store.summary(about.subject, about.filter);
  if (json) return printJson({ ...head(about), ...summary });
  const { mentions, articles, issues, first, last, sections, sources } = summary;
  await print(`${title(about)}\n${mentions} mentions in ${articles} articles of ${issues} issues`);
  await print(`${first ? `, ${first} to ${last}` : ""}\n\n${facets("section", sections, limit)}`);
  await print(`\n${facets("source", sources, limit)}`);
}

const facets = (name: string, rows: readonly Facet[], limit: number): string =>
  table(
    [
      { title: name, value: ({ value }) => onLine(value ?? "(none)"), most: 40 },
      { title: "mentions", value: ({ mentions }) => mentions },
      { title: "articles", value: ({ articles }) => articles },
    ],
    rows.slice(0, limit),
    bold,
  ) + more(rows.length - limit);

const more = (rows: number): string => (rows > 0 ? `${rows} more: --limit shows more, --json all.\n` : "");

export async function showSurfaces(store: SubjectView, about: Wanted, { json, limit }: How): Promise<void> {
  const surfaces = await store.surfaces(about.subject, about.filter);
  const shown = surfaces.slice(0, limit ?? (json ? surfaces.length : ROWS));
  if (json) return printJson({ ...head(about), total: surfaces.length, surfaces: shown });
  await print(`${title(about)}\n\n`);
  await print(
    table(
      [
        { title: "surface", value: ({ surface }) => onLine(surface), most: 40 },
        { title: "mentions", value: ({ mentions }) => mentions },
        { title: "issues", value: ({ issues }) => issues },
        { title: "first", value: ({ first }) => first ?? "" },
        { title: "last", value: ({ last }) => last ?? "" },
      ],
      shown,
      bold,
    ) + more(surfaces.length - shown.length),
  );
}

export async function showCompanions(store: SubjectView, about: Wanted, { json, limit }: How): Promise<void> {
  const size = limit ?? (json ? undefined : ROWS);
  const page = await store.companions(about.subject, { ...about.filter, ...(size && { limit: size }) });
  const { total, articles, all, items } = page;
  if (json) return printJson({ ...head(about), total, articles, all, companions: items });
  await print(`${title(about)}  in ${articles} of ${all} articles\n\n`);
  await print(
    table(
      [
        { title: "name", value: ({ entity }) => onLine(entity.name), most: 40 },
        { title: "kind", value: ({ entity }) => entityKind(entity.type).zh },
        { title: "together", value: (row) => row.articles },
        { title: "articles", value: ({ named }) => named },
        { title: "npmi", value: ({ npmi }) => npmi.toFixed(2) },
        { title: "id", value: ({ entity }) => onLine(entity.id), most: 50 },
      ],
      items,
      bold,
    ) + more(total - items.length),
  );
}
