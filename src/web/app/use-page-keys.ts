/** Keys that hold everywhere outside of text: undo, search, arrangement, leaving. By physical key, never while composing. */
import { useEffect } from "react";
import { usePage } from "../state/page.tsx";
import type { Action } from "../state/reduce.ts";
import type { State } from "../state/state.ts";

/** Listens on the document. */
export function usePageKeys(): void {
  const { state, dispatch } = usePage();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || isText(event.target) || isMenu(event.target)) return;
      if (event.code === "Slash" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        document.getElementById("search")?.focus();
        return;
      }
      const action = actionOf(event, state);
      if (!action) return;
      event.preventDefault();
      dispatch(action);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [state, dispatch]);
}

const ARRANGEMENTS = { Digit1: "map", Digit2: "read", Digit3: "table" } as const;

/** What a key asks for. */
export function actionOf(
  event: Pick<KeyboardEvent, "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">,
  state: Leavable,
): Action | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    if (event.code === "KeyZ") return { do: event.shiftKey ? "redo" : "undo" };
    return event.code === "KeyY" ? { do: "redo" } : null;
  }
  if (event.code === "Escape") return leave(state);
  const arrangement = ARRANGEMENTS[event.code as keyof typeof ARRANGEMENTS];
  return arrangement ? { do: "arrange", arrangement } : null;
}

type Leavable = Pick<State, "reading" | "selection" | "asked" | "between" | "marked">;

function leave({ asked, between, reading, selection, marked }: Leavable): Action | null {
  if (asked) return { do: "ask", asked: null };
  if (between) return { do: "between", between: null };
  if (reading) return { do: "read", reading: null };
  return selection || marked.length > 0 ? { do: "select", selection: null } : null;
}

/** The page's own keys have no business behind a menu. */
const isMenu = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("[role=menu]") !== null;

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/iu.test(target.tagName));
