/** The way to the sheet of shortcuts. */
import { lazy, Suspense } from "react";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

const HelpSheet = lazy(() => import("./help-sheet.tsx"));

/** A question mark at the foot of the page. */
export function HelpTool() {
  const words = useWords();
  const { state, dispatch } = usePage();
  return (
    <>
      <button
        type="button"
        className="text-tool help-tool"
        aria-label={words.help}
        title={words.help}
        onClick={() => dispatch({ do: "help", opened: true })}
      >
        ?
      </button>
      {state.help && (
        <Suspense>
          <HelpSheet onClose={() => dispatch({ do: "help", opened: false })} />
        </Suspense>
      )}
    </>
  );
}
