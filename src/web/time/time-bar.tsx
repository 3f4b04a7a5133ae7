/** A histogram of all issues to choose a period on, by dragging or by two sliders, and to play month by month. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { issues } from "../data/queries.ts";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";
import { issueMonths } from "./issue-months.ts";
import { periodOf, type Span, spanOf, stepped } from "./span.ts";
import { SpanEnds } from "./span-ends.tsx";
import { useBrush } from "./use-brush.ts";

const HEIGHT = 40;
/** Milliseconds that a month stays while playing. */
const BEAT = 900;

/** The bar. */
export default function TimeBar() {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { since, until } = state.filter;
  const all = useQuery(issues).data?.items;
  const { months: bars, undated } = useMemo(() => issueMonths(all ?? []), [all]);
  const months = useMemo(() => bars.map(({ month }) => month), [bars]);
  const span = spanOf(months, since, until);
  const choose = useCallback((next: Span) => dispatch({ do: "period", ...periodOf(months, next) }), [dispatch, months]);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => choose(stepped(months.length, span)), BEAT);
    return () => clearTimeout(timer);
  }, [playing, months.length, span, choose]);

  if (months.length < 2) return null;
  return (
    <section className="time" aria-label={words.time}>
      <Tool
        icon={playing ? "stop" : "play"}
        name={playing ? words.pause : words.play}
        onClick={() => setPlaying(!playing)}
      />
      <Bars bars={bars} span={span} choose={choose} />
      <SpanEnds months={months} span={span} choose={choose} />
      <p className="time-facts" role="status">
        <span className="figure">{words.period(months[span.from]!, months[span.to]!)}</span>
        {undated > 0 && <span className="hint">{words.undated(undated)}</span>}
        {(since ?? until) && (
          <Button size="compact-xs" variant="default" onClick={() => choose({ from: 0, to: months.length - 1 })}>
            {words.wholeTime}
          </Button>
        )}
      </p>
    </section>
  );
}

interface BarsProps {
  readonly bars: ReturnType<typeof issueMonths>["months"];
  readonly span: Span;
  readonly choose: (span: Span) => void;
}

function Bars({ bars, span, choose }: BarsProps) {
  const words = useWords();
  const brush = useBrush(bars.length, choose);
  const most = Math.max(...bars.map(({ mentions }) => mentions));
  return (
    <div className="time-bars">
      <svg
        viewBox={`0 0 ${bars.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.timeLabel}
        {...brush}
      >
        {bars.map(({ month, mentions }, place) => {
          const height = mentions === 0 ? 0 : Math.max(2, (mentions / most) * HEIGHT);
          return (
            <g key={month} data-chosen={place >= span.from && place <= span.to}>
              <title>{words.monthBar(month, mentions)}</title>
              <rect className="time-ground" x={place} y={0} width={1} height={HEIGHT} />
              <rect className="time-bar" x={place + 0.1} y={HEIGHT - height} width={0.8} height={height} />
            </g>
          );
        })}
      </svg>
      <p className="timeline-ends figure" aria-hidden="true">
        <span>{bars[0]!.month}</span>
        <span>{bars.at(-1)!.month}</span>
      </p>
    </div>
  );
}
