/** Keys on the map: arrows walk, Shift and arrows move a node, a letter for each deed, + − 0 zoom. By physical key. */
import type { KeyboardEvent, RefObject } from "react";
import { type ShortcutOf, shortcutOf } from "../keys/shortcuts.ts";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import type { Expand } from "../view/use-expansion.ts";
import type { MapDeeds } from "./deeds.ts";
import type { Scene } from "./scene.ts";
import { step } from "./step.ts";

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The key handler of the map. */
export function useMapKeys(scene: RefObject<Scene | null>, expand: Expand, deeds: MapDeeds) {
  const { state, dispatch } = usePage();
  const id = state.selection?.of === "entity" ? state.selection.id : null;
  const walk = (direction: readonly [number, number]) => {
    const next = step(scene.current?.standing() ?? new Map(), id, direction);
    if (next) dispatch({ do: "select", selection: { of: "entity", id: next } });
  };
  const acts: Readonly<Record<ShortcutOf<"map">, (event: KeyboardEvent) => unknown>> = {
    walk: ({ code }) => walk(DIRECTIONS[code]!),
    move: ({ code }) => id && deeds.shift(id, DIRECTIONS[code]!),
    expand: () => id && void expand([root(id)]),
    collapse: () => id && dispatch({ do: "collapse", id }),
    hide: () => id && dispatch({ do: "hide", ids: [id] }),
    pin: () => id && deeds.pin(id),
    mark: () => id && dispatch({ do: "toggleMark", id }),
    markAll: () => dispatch({ do: "mark", ids: [...(scene.current?.standing().keys() ?? [])] }),
    menu: () => id && deeds.menu(id),
    zoomIn: () => scene.current?.zoom(1.4),
    zoomOut: () => scene.current?.zoom(1 / 1.4),
    fit: () => scene.current?.fit(),
  };
  return (event: KeyboardEvent) => {
    const asked = shortcutOf("map", event.nativeEvent);
    if (!asked) return;
    event.preventDefault();
    acts[asked](event);
  };
}
