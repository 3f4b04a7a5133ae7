/** The guard on hubs: says how many would come before they do. */
import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

/** A small bar over the map; the focus goes to its answer. */
export function AskExpand() {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { asked } = state;
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) yes.current?.focus();
  }, [asked]);
  if (!asked) return null;
  const close = () => dispatch({ do: "ask", asked: null });
  return (
    <div
      className="ask"
      role="alertdialog"
      aria-label={words.expandYes}
      aria-describedby="ask-text"
      onKeyDown={(event) => event.code === "Escape" && close()}
    >
      <span id="ask-text">{words.expandAsk(asked.name, asked.coming, asked.left)}</span>
      <Button ref={yes} size="xs" onClick={() => dispatch({ do: "expand", roots: asked.roots })}>
        {words.expandYes}
      </Button>
      <Button size="xs" variant="default" onClick={close}>
        {words.cancel}
      </Button>
    </div>
  );
}
