/** Mentions a month as bars to choose months on; empty years are left out, the figures are in a list for those who do not see bars. */
import { useQuery } from "@tanstack/react-query";
import type { CSSProperties } from "react";
import { timeline } from "../data/queries.ts";
import { usePage } from "../state/page.tsx";
import { periodOf, type Span, spanOf } from "../time/span.ts";
import { SpanEnds } from "../time/span-ends.tsx";
import { useBrush } from "../time/use-brush.ts";
import { useWords } from "../words/words.tsx";
import { months } from "./months.ts";

const HEIGHT = 44;
/** Pixels of all columns together, and of one. */
const WIDTH = 340;
const WIDEST = 16;

/** The bars of an entity or topic; what is read beside them follows what is chosen. */
export default function Timeline({ id }: { id: string }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { data } = useQuery(timeline(id));
  const bars = months(data?.items ?? []);
  const names = bars.map(({ month }) => month);
  const { since, until } = state.within;
  const span = spanOf(names, since, until);
  const choose = (next: Span) => dispatch({ do: "within", period: periodOf(names, next) });
  const brush = useBrush(bars.length, choose);
  if (!data || bars.length === 0) return null;
  const most = Math.max(...bars.map((bar) => bar.mentions));
  const column = Math.min(WIDEST, WIDTH / bars.length);
  const width = bars.length * column;
  return (
    <section className="timeline" aria-label={words.timeline}>
      <h3>
        {words.timeline}
        {(since ?? until) && (
          <span className="timeline-chosen">
            <span className="figure" role="status">
              {words.period(names[span.from]!, names[span.to]!)}
            </span>
            <button type="button" className="link" onClick={() => choose({ from: 0, to: bars.length - 1 })}>
              {words.wholeTime}
            </button>
          </span>
        )}
      </h3>
      <div className="timeline-brush" style={{ width, "--column": `${column}px` } as CSSProperties}>
        <svg width={width} height={HEIGHT} aria-hidden="true" {...(bars.length > 1 && brush)}>
          {bars.map(({ month, mentions }, index) => {
            const height = mentions === 0 ? 1 : Math.max(3, (mentions / most) * HEIGHT);
            return (
              <g
                key={month}
                data-empty={mentions === 0 || undefined}
                data-outside={index < span.from || index > span.to || undefined}
              >
                <title>{words.month(month, mentions)}</title>
                <rect className="timeline-ground" x={index * column} width={column} height={HEIGHT} />
                <rect x={index * column + 1} y={HEIGHT - height} width={Math.max(2, column - 2)} height={height} />
              </g>
            );
          })}
        </svg>
        {bars.length > 1 && <SpanEnds months={names} span={span} choose={choose} />}
      </div>
      <p className="timeline-ends figure" aria-hidden="true" style={{ width }}>
        <span>{names[0]}</span>
        {bars.length > 3 && <span>{names.at(-1)}</span>}
      </p>
      <ul className="unseen">
        {data.items.map(({ month, mentions }) => (
          <li key={month}>{words.month(month, mentions)}</li>
        ))}
      </ul>
    </section>
  );
}
