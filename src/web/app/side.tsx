/** Panel and reader; on a phone a sheet over the map that slides between a strip, half and nearly all of the screen. */
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Panel } from "../panel/panel.tsx";
import { Icon } from "../parts/icons.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";

const MentionList = lazy(() => import("../panel/mention-list.tsx").then((part) => ({ default: part.MentionList })));
const Reader = lazy(() => import("../reader/reader.tsx").then((part) => ({ default: part.Reader })));

type Height = "low" | "half" | "high";
const NEXT: Readonly<Record<Height, Height>> = { low: "half", half: "high", high: "low" };

/** What is read beside the map. */
export function Side({ picture }: { picture: Picture }) {
  const words = useWords();
  const { selection, reading, arrangement } = usePage().state;
  const [height, setHeight] = useState<Height>("low");
  const wanted = `${JSON.stringify(selection)}${reading?.article ?? ""}`;
  const known = useRef(wanted);
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (known.current === wanted) return;
    known.current = wanted;
    setHeight((now) => (wanted === "null" ? "low" : now === "low" ? "half" : now));
    body.current?.scrollTo({ top: 0 });
  }, [wanted]);
  return (
    <aside className="side" aria-label={words.panel} data-height={height}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={height === "high" ? words.sheetDown : words.sheetUp}
        aria-expanded={height !== "low"}
        onClick={() => setHeight(NEXT[height])}
      >
        <Icon name={height === "high" ? "down" : "up"} />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="panel" ref={body} tabIndex={0} aria-label={words.panel}>
        <Panel picture={picture} />
      </section>
      {reading ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="reading" tabIndex={0} aria-label={words.article}>
          <Suspense fallback={<Waiting lines={12} />}>
            <Reader reading={reading} />
          </Suspense>
        </section>
      ) : (
        arrangement === "read" && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <section className="reading" tabIndex={0} aria-label={words.article}>
            <Unopened />
          </section>
        )
      )}
    </aside>
  );
}

/** The reading column before an article is opened: the sentences of the chosen entity, with room to read. */
function Unopened() {
  const words = useWords();
  const { selection } = usePage().state;
  if (selection?.of !== "entity") return <p className="hint reading-hint">{words.pickSentence}</p>;
  return (
    <div className="reading-list">
      <Suspense fallback={<Waiting lines={12} />}>
        <MentionList id={selection.id} />
      </Suspense>
    </div>
  );
}
