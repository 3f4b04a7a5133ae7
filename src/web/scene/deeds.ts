/** What is done with nodes where they stand, by pointer, key and menu alike. */
import { type RefObject, useState } from "react";
import type { Point } from "../../graph/layout.ts";
import { usePage } from "../state/page.tsx";
import type { Scene } from "./scene.ts";

export interface MapDeeds {
  /** Pins a node where it stands; one that is pinned is let go. */
  readonly pin: (id: string) => void;
  /** Pins it there. */
  readonly put: (id: string, at: Point) => void;
  /** Moves it a little and pins it. */
  readonly shift: (id: string, direction: readonly [number, number]) => void;
  readonly menu: (id: string) => void;
}

/** A node's menu, and where it opens on the map. */
export interface OpenMenu extends Point {
  readonly id: string;
}

const STEP = 24;

/** The deeds, and the menu that is open, and whether one ever was. */
export function useDeeds(scene: RefObject<Scene | null>) {
  const { state, dispatch } = usePage();
  const [opened, setOpened] = useState<OpenMenu | null>(null);
  const [wanted, setWanted] = useState(false);
  const put = (id: string, { x, y }: Point) =>
    dispatch({ do: "fix", at: [{ id, x: Math.round(x), y: Math.round(y) }] });
  const deeds: MapDeeds = {
    put,
    pin: (id) => {
      const at = scene.current?.place(id);
      if (state.view.fixed.some((one) => one.id === id)) dispatch({ do: "unfix", ids: [id] });
      else if (at) put(id, at);
    },
    shift: (id, [dx, dy]) => {
      const at = scene.current?.place(id);
      if (at) put(id, { x: at.x + dx * STEP, y: at.y - dy * STEP });
    },
    menu: (id) => {
      const at = scene.current?.standing().get(id);
      if (!at) return;
      setWanted(true);
      setOpened({ id, x: at.x, y: at.y });
    },
  };
  return { deeds, wanted, opened, close: () => setOpened(null) };
}
