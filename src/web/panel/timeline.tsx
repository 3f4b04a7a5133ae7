/** Mentions a month as bars; empty years are left out, the figures are in a list for those who do not see bars. */
import { useQuery } from "@tanstack/react-query";
import { timeline } from "../data/queries.ts";
import { useWords } from "../words/words.tsx";
import { months } from "./months.ts";

const HEIGHT = 44;
const GAP = 2;

/** The bars of an entity. */
export function Timeline({ id }: { id: string }) {
  const words = useWords();
  const { data } = useQuery(timeline(id));
  if (!data || data.items.length === 0) return null;
  const bars = months(data.items);
  const most = Math.max(...bars.map((bar) => bar.mentions));
  const width = Math.min(14, Math.max(3, 340 / bars.length - GAP));
  return (
    <section aria-label={words.timeline}>
      <h3>{words.timeline}</h3>
      <svg className="timeline" width={bars.length * (width + GAP)} height={HEIGHT} aria-hidden="true">
        {bars.map(({ month, mentions }, index) => {
          const height = mentions === 0 ? 1 : Math.max(3, (mentions / most) * HEIGHT);
          return (
            <rect
              key={month}
              x={index * (width + GAP)}
              y={HEIGHT - height}
              width={width}
              height={height}
              data-empty={mentions === 0}
            >
              <title>{words.month(month, mentions)}</title>
            </rect>
          );
        })}
      </svg>
      <p className="timeline-ends figure" aria-hidden="true" style={{ width: bars.length * (width + GAP) - GAP }}>
        <span>{bars[0]!.month}</span>
        {bars.length > 3 && <span>{bars.at(-1)!.month}</span>}
      </p>
      <ul className="unseen">
        {data.items.map(({ month, mentions }) => (
          <li key={month}>{words.month(month, mentions)}</li>
        ))}
      </ul>
    </section>
  );
}
