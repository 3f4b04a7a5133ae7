/** Title of a panel with its close button. */

import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

/** The head row. */
export function PanelHead({ title }: { title: string }) {
  const words = useWords();
  const { dispatch } = usePage();
  return (
    <header className="panel-head">
      <h2 className="panel-title">{title}</h2>
      <Tool icon="close" name={words.close} onClick={() => dispatch({ do: "select", selection: null })} />
    </header>
  );
}
