/** Keys that hold everywhere outside of text: undo, search, arrangement, leaving, help. */
import { useEffect } from "react";
import { type ShortcutOf, shortcutOf } from "../keys/shortcuts.ts";
import type { MapHandle } from "../scene/handle.ts";
import { usePage } from "../state/page.tsx";
import type { Action } from "../state/reduce.ts";
import type { State } from "../state/state.ts";

/** Listens on the document. */
export function usePageKeys(map: MapHandle): void {
  const { state, dispatch } = usePage();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isText(event.target) || isMenu(event.target)) return;
      const asked = shortcutOf("page", event);
      if (asked === "search") document.getElementById("search")?.focus();
      else if (asked === "print") void import("../print/print.ts").then(({ printPage }) => printPage(map.current));
      else {
        const action = asked && ACTIONS[asked](state);
        if (!action) return;
        dispatch(action);
      }
      event.preventDefault();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [state, dispatch, map]);
}

const ACTIONS: Readonly<Record<Exclude<ShortcutOf<"page">, "search" | "print">, (state: State) => Action | null>> = {
  map: () => ({ do: "arrange", arrangement: "map" }),
  read: () => ({ do: "arrange", arrangement: "read" }),
  table: () => ({ do: "arrange", arrangement: "table" }),
  undo: () => ({ do: "undo" }),
  redo: () => ({ do: "redo" }),
  help: () => ({ do: "help", opened: true }),
  leave: ({ asked, between, reading, selection, marked }) => {
    if (asked) return { do: "ask", asked: null };
    if (between) return { do: "between", between: null };
    if (reading) return { do: "read", reading: null };
    return selection || marked.length > 0 ? { do: "select", selection: null } : null;
  },
};

/** The page's own keys have no business behind a menu. */
const isMenu = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[role=menu]") !== null;

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/iu.test(target.tagName));
