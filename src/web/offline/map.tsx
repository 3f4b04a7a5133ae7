/** The graph on a canvas: drag to move, wheel, pinch or keys to zoom, click to read. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { PALETTES } from "../../graph/drawing/palette.ts";
import { narrowed, type SceneNode, sceneEdges, sceneNodes } from "../../graph/drawing/shapes.ts";
import { NODE_FONT } from "../../graph/drawing/sketch.ts";
import { wrapped } from "../../graph/drawing/wrap.ts";
import { Icon } from "../parts/icons.tsx";
import { Legend } from "../scene/legend.tsx";
import { chosenEdge, edgeSelection } from "../scene/selected.ts";
import { watchSize } from "../scene/size.ts";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { neighboursOf } from "../view/neighbours.ts";
import { useWords } from "../words/words.tsx";
import type { Scheme } from "./app.tsx";
import { type Camera, fitted, moved, type Size, zoomed } from "./camera.ts";
import type { OfflineGraph } from "./graph.ts";
import { hit } from "./hit.ts";
import { measure, useDrawing } from "./use-drawing.ts";
import { usePointer } from "./use-pointer.ts";

interface MapProps {
  readonly graph: OfflineGraph;
  readonly picture: Drawn;
  readonly scheme: Scheme;
}

const wrap = (name: string) => wrapped(name, (text) => measure(text, NODE_FONT));
/** Pixels a key moves the map. */
const STEP = 60;
const NEARER = 1.35;

/** Canvas, tools and legend. */
export function OfflineMap({ graph, picture, scheme }: MapProps) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const nodes = useMemo(
    () => sceneNodes(picture, wrap).map((node) => ({ ...node, ...place(graph, node) })),
    [graph, picture],
  );
  const edges = useMemo(
    () =>
      narrowed(sceneEdges(picture, state.language), graph.byId).sort(
        (a, b) => Number(b.kind === "co") - Number(a.kind === "co"),
      ),
    [graph, picture, state.language],
  );
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSize(box);
  const [free, setFree] = useState<Camera | null>(null);
  const camera = useMemo(() => free ?? fitted(graph.entities, size), [free, graph, size]);
  const chosen = state.selection?.of === "entity" ? state.selection.id : null;
  const edge = chosenEdge(edges, state.selection);
  const look = useMemo(() => ({ node: chosen, edge, palette: PALETTES[scheme] }), [chosen, edge, scheme]);
  const shown = useDrawing(canvas, { nodes, edges, camera, size, look });

  const clicked = useRef<string | null>(null);
  // What is chosen elsewhere comes into sight with its neighbours; what is clicked is in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice moves the map
  useEffect(() => {
    if (!chosen || chosen === clicked.current || size.width === 0) return;
    const group = new Set(neighboursOf([chosen], picture));
    const frame = fitted(
      nodes.filter(({ id }) => group.has(id)),
      size,
    );
    setFree({ ...frame, scale: Math.min(1, frame.scale) });
  }, [chosen]);

  usePointer(box, {
    move: (dx, dy) => setFree((now) => moved(now ?? camera, dx, dy)),
    zoom: (by, at) => setFree((now) => zoomed(now ?? camera, by, at, size)),
    click: (at) => {
      const found = shown.current && hit(shown.current, at);
      clicked.current = found && "node" in found ? found.node : null;
      if (found && "node" in found) dispatch({ do: "select", selection: { of: "entity", id: found.node } });
      else dispatch({ do: "select", selection: found ? edgeSelection(edges, found.edge) : null });
    },
    over: (at) => {
      if (box.current && shown.current) box.current.style.cursor = hit(shown.current, at) ? "pointer" : "grab";
    },
  });
  const middle = { x: size.width / 2, y: size.height / 2 };
  const nearer = (by: number) => setFree(zoomed(camera, by, middle, size));
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] }[
      event.code
    ];
    if (step) setFree(moved(camera, step[0]!, step[1]!));
    else if (event.key === "+" || event.key === "=") nearer(NEARER);
    else if (event.key === "-") nearer(1 / NEARER);
    else if (event.key === "0") setFree(null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="offline-map">
      <div
        className="offline-canvas"
        ref={box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and zoom; the table has the same content
        tabIndex={0}
        aria-label={words.offlineMap}
        onKeyDown={keys}
      >
        <canvas ref={canvas} />
      </div>
      {nodes.length === 0 && <p className="map-note">{words.nothingToDraw}</p>}
      <Legend nodes={nodes} edges={edges} />
      <div className="map-tools">
        {(
          [
            ["plus", words.zoomIn, () => nearer(NEARER)],
            ["minus", words.zoomOut, () => nearer(1 / NEARER)],
            ["fit", words.fit, () => setFree(null)],
          ] as const
        ).map(([icon, name, run]) => (
          <button key={icon} type="button" className="text-tool" aria-label={name} title={name} onClick={run}>
            <Icon name={icon} />
          </button>
        ))}
      </div>
    </div>
  );
}

const place = ({ byId }: OfflineGraph, { id }: SceneNode) => ({ x: byId.get(id)!.x, y: byId.get(id)!.y });

function useSize(element: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const box = element.current!;
    const read = () => setSize({ width: box.clientWidth, height: box.clientHeight });
    read();
    return watchSize(box, read);
  }, [element]);
  return size;
}
