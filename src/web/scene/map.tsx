/** The map as a component: one scene a mount, commands and looks passed on to it. Loaded lazily. */
import { useComputedColorScheme } from "@mantine/core";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { PALETTES } from "../../graph/drawing/palette.ts";
import { sceneEdges, sceneNodes } from "../../graph/drawing/shapes.ts";
import { NODE_FONT } from "../../graph/drawing/sketch.ts";
import { toSvg } from "../../graph/drawing/svg.ts";
import { wrapped } from "../../graph/drawing/wrap.ts";
import { lit, useWays } from "../explore/use-ways.ts";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import { useExpand } from "../view/use-expansion.ts";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { useDeeds } from "./deeds.ts";
import type { MapHandle } from "./handle.ts";
import { Legend } from "./legend.tsx";
import { MapTools } from "./map-tools.tsx";
import { measurer } from "./measure.ts";
import { toPng } from "./png.ts";
import { createScene, type Scene } from "./scene.ts";
import { chosenEdge, edgeSelection } from "./selected.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { usePlan } from "./use-plan.ts";

const NodeMenu = lazy(() => import("../explore/node-menu.tsx"));

const nameLines = () => {
  const measure = measurer();
  return (name: string) => wrapped(name, (text) => measure(text, NODE_FONT));
};

interface MapProps {
  readonly picture: Picture;
  readonly handle: MapHandle;
  readonly onFailure: () => void;
}

/** Canvas, tools and legend. */
export default function GraphMap({ picture, handle, onFailure }: MapProps) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const palette = PALETTES[scheme];
  const nodes = useMemo(() => sceneNodes(picture.drawn, nameLines()), [picture.drawn]);
  const edges = useMemo(() => sceneEdges(picture.drawn, state.language), [picture.drawn, state.language]);
  const plan = usePlan(picture.drawn);
  const edge = chosenEdge(edges, state.selection);
  const node = state.selection?.of === "entity" ? state.selection.id : null;
  const { marked, view } = state;
  const { ways } = useWays();
  const look = useMemo(
    () => ({
      node,
      edge,
      palette,
      marked: new Set(marked),
      fixed: new Set(view.fixed.map(({ id }) => id)),
      way: ways && ways.length > 0 ? lit(ways.slice(0, 1)) : null,
    }),
    [node, edge, palette, marked, view.fixed, ways],
  );
  const expand = useExpand(picture);

  const box = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene | null>(null);
  const [built, setBuilt] = useState(0);
  const [round, setRound] = useState(0);
  const [running, setRunning] = useState(false);
  const [placed, setPlaced] = useState(false);
  // The scene lives longer than a render: it calls what is current, not what was when it was made.
  const { deeds, wanted, opened, close } = useDeeds(scene);
  const latest = useRef({ dispatch, expand, edges, look, onFailure, deeds, marked });
  latest.current = { dispatch, expand, edges, look, onFailure, deeds, marked };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round rebuilds the scene after the graphics context was lost
  useEffect(() => {
    const now = () => latest.current;
    try {
      const made = createScene(box.current!, now().look, {
        node: (id) => now().dispatch({ do: "select", selection: { of: "entity", id } }),
        edge: (key) => now().dispatch({ do: "select", selection: edgeSelection(now().edges, key) }),
        expand: (id) => void now().expand([root(id)]),
        menu: (id) => now().deeds.menu(id),
        toggled: (id) => now().dispatch({ do: "toggleMark", id }),
        held: (ids) => now().dispatch({ do: "mark", ids: [...new Set([...now().marked, ...ids])] }),
        dropped: (id, at) => now().deeds.put(id, at),
        nothing: () => now().dispatch({ do: "select", selection: null }),
        running: setRunning,
        placed: () => setPlaced(true),
        lost: () => setRound((count) => count + 1),
      });
      scene.current = made;
      handle.current = {
        png: () => toPng(made.sketch()),
        svg: async () => new Blob([toSvg(made.sketch())], { type: "image/svg+xml" }),
        fit: made.fit,
        zoom: made.zoom,
      };
      setBuilt((count) => count + 1);
      return () => {
        made.kill();
        scene.current = null;
        handle.current = null;
      };
    } catch {
      now().onFailure();
      return undefined;
    }
  }, [round, handle]);

  // An empty picture that is still asked for is none.
  const known = nodes.length > 0 || !picture.pending;
  useEffect(() => {
    if (!built || !known) return;
    // A task of its own: a large picture has taken the page long enough to put together.
    const drawing = setTimeout(() => scene.current?.draw(nodes, edges, plan));
    return () => clearTimeout(drawing);
  }, [nodes, edges, plan, built, known]);
  useEffect(() => {
    if (built) scene.current?.look(look);
  }, [look, built]);
  useEffect(() => {
    if (built && node) scene.current?.reveal(node);
  }, [node, built]);

  const keys = useMapKeys(scene, expand, deeds);
  return (
    <div className="map" data-placed={placed || undefined}>
      <div
        className="map-canvas"
        ref={box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk from node to node
        tabIndex={0}
        aria-label={words.mapLabel}
        onKeyDown={keys}
        // By key or long press the map's own menu opens; the browser's would lie over it.
        onContextMenu={(event) => event.button !== 2 && event.preventDefault()}
      />
      {!placed && !picture.error && <p className="map-note">{words.drawing}</p>}
      {placed && !picture.pending && !picture.error && nodes.length === 0 && (
        <p className="map-note">{words.nothingToDraw}</p>
      )}
      <Suspense>
        {wanted && (
          <NodeMenu
            opened={opened}
            picture={picture}
            expand={expand}
            pin={deeds.pin}
            onClose={() => {
              close();
              box.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </Suspense>
      <Legend nodes={nodes} edges={edges} />
      <MapTools scene={scene} running={running} />
    </div>
  );
}
