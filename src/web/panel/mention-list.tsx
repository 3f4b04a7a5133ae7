/** Every sentence that names an entity or topic in the chosen months, under its issue, a page at a time. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { grouped } from "../../graph/grouped.ts";
import type { MentionRow } from "../../model/graph.ts";
import { mentions } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import { Quote } from "../parts/quote.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

/** The list with “more”. */
export function MentionList({ id }: { id: string }) {
  const words = useWords();
  const query = useInfiniteQuery(mentions(id, usePage().state.within));
  if (query.error) return <Fault error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Waiting />;
  const rows = query.data.pages.flatMap((page) => page.items);
  const total = query.data.pages[0]?.total ?? 0;
  return (
    <section className="mention-list" aria-label={words.mentionsTitle}>
      <h3>
        {words.mentionsTitle} <span className="count">{total}</span>
      </h3>
      {[...grouped(rows, (row) => row.issue.id).values()].map((group) => (
        <IssueGroup key={group[0]!.issue.id} rows={group} />
      ))}
      {query.hasNextPage && (
        <button
          type="button"
          className="link"
          disabled={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more(total - rows.length)}
        </button>
      )}
    </section>
  );
}

function IssueGroup({ rows }: { rows: readonly MentionRow[] }) {
  const words = useWords();
  const { issue } = rows[0]!;
  return (
    <div className="issue-group">
      <h4>
        <span className="figure">{issue.date ?? words.untitledDate}</span> {issue.title}
      </h4>
      <ul>
        {rows.map((row) => (
          <li key={`${row.article.id} ${row.start}`}>
            <Quote
              quote={row.quote}
              names={[]}
              at={{ start: row.quoteStart, end: row.quoteStart + row.surface.length }}
              issue={row.issue}
              article={row.article}
              start={row.start}
              end={row.end}
            />
            <p className="whence">
              <span>{row.article.title}</span>
              <span>{row.article.source ?? words.noSource}</span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
