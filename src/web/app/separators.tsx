/** The edges between panes: moved by dragging or by keys. */
import { type PointerEvent, useLayoutEffect, useRef, useState } from "react";
import { shortcutOf } from "../keys/shortcuts.ts";
import type { Arrangement } from "../state/state.ts";
import { useWords } from "../words/words.tsx";
import type { Pane, Sizes } from "./sizes.ts";

/** Pixels: a pane is never narrower, and leaves so much to the others. */
const LEAST = 260;
const LEFT_TO_OTHERS = 360;
const STEP = 24;

/** A pane, and whether it lies left of its edge. */
const EDGES = {
  side: { selector: ".side", left: false },
  panel: { selector: ".panel", left: true },
  inset: { selector: ".stage", left: false },
} as const;

interface SeparatorsProps {
  readonly arrangement: Arrangement;
  readonly sizes: Sizes;
  readonly resize: (pane: Pane, size: number | undefined) => void;
}

/** One beside map or table, two when reading. */
export default function Separators({ arrangement, ...rest }: SeparatorsProps) {
  const panes: readonly Pane[] = arrangement === "read" ? ["panel", "inset"] : ["side"];
  return panes.map((pane) => <Separator key={pane} pane={pane} {...rest} />);
}

function Separator({ pane, sizes, resize }: Omit<SeparatorsProps, "arrangement"> & { pane: Pane }) {
  const words = useWords();
  const { selector, left } = EDGES[pane];
  const edge = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState({ now: sizes[pane] ?? LEAST, most: LEAST });
  // Of a pane that is as wide as usual the style sheet knows the width.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed size is measured anew
  useLayoutEffect(() => {
    const main = edge.current!.parentElement!;
    const now = Math.round(main.querySelector(selector)!.getBoundingClientRect().width);
    setMeasured({ now, most: Math.max(LEAST, Math.round(main.clientWidth - LEFT_TO_OTHERS)) });
  }, [selector, sizes]);
  const to = (size: number) => resize(pane, Math.round(Math.min(measured.most, Math.max(LEAST, size))));
  const move = (step: number) => to(measured.now + (left ? step : -step));
  const deeds = {
    left: () => move(-STEP),
    right: () => move(STEP),
    least: () => to(LEAST),
    most: () => to(measured.most),
    usual: () => resize(pane, undefined),
  };
  const drag = (event: PointerEvent) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const main = edge.current!.parentElement!.getBoundingClientRect();
    to(left ? event.clientX - main.left : main.right - event.clientX);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved
    <div
      ref={edge}
      role="separator"
      className={`separator separator-${pane}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.edges[pane]}
      aria-valuenow={measured.now}
      aria-valuemin={LEAST}
      aria-valuemax={measured.most}
      title={words.edgeHint}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={deeds.usual}
      onKeyDown={(event) => {
        const asked = shortcutOf("edge", event.nativeEvent);
        if (!asked) return;
        event.preventDefault();
        deeds[asked]();
      }}
    />
  );
}
