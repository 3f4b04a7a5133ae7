/** Where the picture is: the map, loaded when needed, or the table; the table too where no map can be drawn. */
import { lazy, Suspense, useState } from "react";
import { Fault } from "../parts/fault.tsx";
import type { MapHandle } from "../scene/handle.ts";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";

const GraphMap = lazy(() => import("../scene/map.tsx"));
const Table = lazy(() => import("../table/table.tsx").then((part) => ({ default: part.Table })));
const MarkedBar = lazy(() => import("../explore/marked-bar.tsx").then((part) => ({ default: part.MarkedBar })));
const BetweenPanel = lazy(() =>
  import("../explore/between-panel.tsx").then((part) => ({ default: part.BetweenPanel })),
);

const canDraw = (): boolean => {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
};

/** Map or table. */
export function Stage({ picture, map }: { picture: Picture; map: MapHandle }) {
  const words = useWords();
  const { arrangement, marked, between } = usePage().state;
  const [drawable, setDrawable] = useState(canDraw);
  return (
    <section className="stage" aria-label={arrangement === "table" ? words.table : words.map}>
      {picture.error && (
        <div className="stage-fault">
          <Fault error={picture.error} retry={picture.retry} />
        </div>
      )}
      <Suspense>
        {marked.length > 0 && <MarkedBar picture={picture} />}
        {between && <BetweenPanel picture={picture} />}
      </Suspense>
      <Suspense fallback={<p className="map-note">{words.drawing}</p>}>
        {arrangement === "table" || !drawable ? (
          <Table picture={picture} note={drawable ? undefined : words.noWebgl} />
        ) : (
          <GraphMap picture={picture} handle={map} onFailure={() => setDrawable(false)} />
        )}
      </Suspense>
    </section>
  );
}
