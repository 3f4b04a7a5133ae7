/** The mentions of two on one axis of months: one above it, the other below. */
import type { Api } from "../../api/contract.ts";
import { useAskedWords } from "../words/asked.tsx";
import { useWords } from "../words/words.tsx";

type Comparison = Api["/api/compare"];

const HEIGHT = 40;
const WIDTH = 340;
const WIDEST = 16;

/** Both to one scale; the figures are in a list for those who do not see bars. */
export function TwoTimelines({ comparison: { a, b, timeline } }: { comparison: Comparison }) {
  const words = { ...useWords(), ...useAskedWords() };
  const years = new Set(timeline.months.filter((one) => one.a + one.b > 0).map(({ month }) => month.slice(0, 4)));
  const months = timeline.months.filter(({ month }) => years.has(month.slice(0, 4)));
  if (months.length === 0) return null;
  const most = Math.max(...months.flatMap((one) => [one.a, one.b]));
  const column = Math.min(WIDEST, WIDTH / months.length);
  const width = months.length * column;
  const high = (mentions: number) => (mentions === 0 ? 0 : Math.max(2, (mentions / most) * HEIGHT));
  const bar = { width: Math.max(2, column - 2) };
  const told = ({ month, ...counts }: (typeof months)[number]) =>
    words.monthOfTwo(month, a.name, counts.a, b.name, counts.b);
  return (
    <section aria-label={words.timeline}>
      <h3>{words.timeline}</h3>
      <p className="two-name two-above">{a.name}</p>
      <svg className="two" width={width} height={2 * HEIGHT + 1} aria-hidden="true">
        <rect className="two-axis" y={HEIGHT} width={width} height={1} />
        {months.map((one, index) => (
          <g key={one.month}>
            <title>{told(one)}</title>
            <rect className="two-ground" x={index * column} width={column} height={2 * HEIGHT + 1} />
            <rect className="two-a" x={index * column + 1} y={HEIGHT - high(one.a)} height={high(one.a)} {...bar} />
            <rect className="two-b" x={index * column + 1} y={HEIGHT + 1} height={high(one.b)} {...bar} />
          </g>
        ))}
      </svg>
      <p className="two-name two-below">{b.name}</p>
      <p className="timeline-ends figure" aria-hidden="true" style={{ width }}>
        <span>{months[0]!.month}</span>
        {months.length > 3 && <span>{months.at(-1)!.month}</span>}
      </p>
      <p className="hint">
        {words.bothMonths(timeline.both)}
        {timeline.earlier && words.earlier(timeline.earlier === "a" ? a.name : b.name)}
      </p>
      <ul className="unseen">{months.map((one) => one.a + one.b > 0 && <li key={one.month}>{told(one)}</li>)}</ul>
    </section>
  );
}
