/** Title of a panel with the way back to the overview. */
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

/** The head row. */
export function PanelHead({ title }: { title: string }) {
  const words = useWords();
  const { dispatch } = usePage();
  return (
    <header className="panel-head">
      <h2 className="panel-title">
        <bdi>{title}</bdi>
      </h2>
      <button
        type="button"
        className="text-tool"
        aria-label={words.close}
        onClick={() => dispatch({ do: "select", selection: null })}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
