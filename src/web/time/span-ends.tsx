/** First and last month of a stretch as two sliders: for the keyboard, and for a fingertip. */
import { useWords } from "../words/words.tsx";
import type { Span } from "./span.ts";

interface SpanEndsProps {
  readonly months: readonly string[];
  readonly span: Span;
  readonly choose: (span: Span) => void;
}

/** An end that is moved over the other takes it along. */
export function SpanEnds({ months, span, choose }: SpanEndsProps) {
  const words = useWords();
  const end = (name: string, value: number, set: (to: number) => Span) => (
    <label className="time-end">
      <span>{name}</span>
      <input
        type="range"
        min={0}
        max={months.length - 1}
        value={value}
        aria-valuetext={months[value]}
        onChange={(event) => choose(set(event.currentTarget.valueAsNumber))}
      />
    </label>
  );
  return (
    <div className="time-ends">
      {end(words.from, span.from, (from) => ({ from, to: Math.max(from, span.to) }))}
      {end(words.to, span.to, (to) => ({ from: Math.min(span.from, to), to }))}
    </div>
  );
}
