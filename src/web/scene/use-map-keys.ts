/** Keys on the map: arrows walk, Shift and arrows move a node, a letter for each deed, + − 0 zoom. By physical key. */
import type { KeyboardEvent, RefObject } from "react";
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
  const acts: Readonly<Record<string, () => void>> = {
    KeyE: () => id && void expand([root(id)]),
    KeyH: () => id && dispatch({ do: "hide", ids: [id] }),
    KeyP: () => id && deeds.pin(id),
    KeyA: () => dispatch({ do: "mark", ids: [...(scene.current?.standing().keys() ?? [])] }),
    Space: () => id && dispatch({ do: "toggleMark", id }),
    ContextMenu: () => id && deeds.menu(id),
    Equal: () => scene.current?.zoom(1.4),
    NumpadAdd: () => scene.current?.zoom(1.4),
    Minus: () => scene.current?.zoom(1 / 1.4),
    NumpadSubtract: () => scene.current?.zoom(1 / 1.4),
    Digit0: () => scene.current?.fit(),
  };
  const withShift: Readonly<Record<string, () => void>> = {
    KeyE: () => id && dispatch({ do: "collapse", id }),
    F10: () => id && deeds.menu(id),
    Equal: acts.Equal!,
  };
  return (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.code];
    const act = direction
      ? () => (event.shiftKey ? id && deeds.shift(id, direction) : walk(direction))
      : (event.shiftKey ? withShift : acts)[event.code];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
