/** What can be done with all that is marked. */
import { Button } from "@mantine/core";
import { Icon } from "../parts/icons.tsx";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import { neighboursOf } from "../view/neighbours.ts";
import { useExpand } from "../view/use-expansion.ts";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";

/** A row of buttons above map and table, while something is marked. */
export function MarkedBar({ picture }: { picture: Picture }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const expand = useExpand(picture);
  const shown = new Set(picture.drawn.entities.map((entity) => entity.id));
  const ids = state.marked.filter((id) => shown.has(id));
  const [from, to, third] = ids;
  if (!from) return null;
  const button = { size: "xs", variant: "default" } as const;
  return (
    <div className="marked-bar" role="toolbar" aria-label={words.markedActions}>
      <strong className="figure" role="status">
        {words.marked(ids.length)}
      </strong>
      {to && !third && (
        <>
          <Button
            {...button}
            leftSection={<Icon name="path" />}
            onClick={() => dispatch({ do: "between", between: { from, to } })}
          >
            {words.pathsBetween}
          </Button>
          <Button
            {...button}
            leftSection={<Icon name="compare" />}
            onClick={() => dispatch({ do: "select", selection: { of: "pair", a: from, b: to } })}
          >
            {words.compareThem}
          </Button>
        </>
      )}
      <Button {...button} leftSection={<Icon name="expand" />} onClick={() => void expand(ids.map((id) => root(id)))}>
        {words.expandEach}
      </Button>
      <Button {...button} leftSection={<Icon name="only" />} onClick={() => dispatch({ do: "keepOnly", ids })}>
        {words.keepMarked}
      </Button>
      <Button {...button} leftSection={<Icon name="hide" />} onClick={() => dispatch({ do: "hide", ids })}>
        {words.hide}
      </Button>
      <Button
        {...button}
        leftSection={<Icon name="mark" />}
        onClick={() => dispatch({ do: "mark", ids: neighboursOf(ids, picture.drawn) })}
      >
        {words.markNeighbours}
      </Button>
      <Tool icon="close" name={words.clearMarked} onClick={() => dispatch({ do: "mark", ids: [] })} />
    </div>
  );
}
