/** Zoom, fit and layouts, at the corner of the map. */
import { lazy, type RefObject } from "react";
import { LateTool } from "../parts/late-tool.tsx";
import { Tool } from "../parts/tool.tsx";
import { useWords } from "../words/words.tsx";
import type { Scene } from "./scene.ts";

const LayoutMenu = lazy(() => import("./layout-menu.tsx"));

/** The column of tools. */
export function MapTools({ scene, running }: { scene: RefObject<Scene | null>; running: boolean }) {
  const words = useWords();
  return (
    <div className="map-tools" role="toolbar" aria-label={words.map}>
      <Tool icon="plus" name={words.zoomIn} onClick={() => scene.current?.zoom(1.4)} />
      <Tool icon="minus" name={words.zoomOut} onClick={() => scene.current?.zoom(1 / 1.4)} />
      <Tool icon="fit" name={words.fit} onClick={() => scene.current?.fit()} />
      {running ? (
        <Tool icon="stop" name={words.stop} onClick={() => scene.current?.stop()} />
      ) : (
        <LateTool icon="layout" name={words.layout}>
          <LayoutMenu scene={scene} />
        </LateTool>
      )}
    </div>
  );
}
