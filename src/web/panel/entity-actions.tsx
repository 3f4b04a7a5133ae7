/** What can be done with an entity on the map; expanding says beforehand how many will come. */
import { Button } from "@mantine/core";
import type { Entity } from "../../model/graph.ts";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { CompareStart } from "../topics/compare-start.tsx";
import { neighboursOf } from "../view/neighbours.ts";
import { useExpansion } from "../view/use-expansion.ts";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";

/** The row of buttons. */
export function EntityActions({ entity, picture }: { entity: Entity; picture: Picture }) {
  const words = useWords();
  const { dispatch } = usePage();
  const { coming, left, expand, more } = useExpansion(entity.id, picture);
  const onMap = picture.drawn.entities.some((one) => one.id === entity.id);
  const button = { size: "xs", variant: "default" } as const;
  return (
    <div className="actions">
      {onMap ? (
        <Button {...button} leftSection={<Icon name="expand" />} disabled={coming === 0} onClick={expand}>
          {coming === null ? words.expandYes : words.expand(coming)}
        </Button>
      ) : (
        <Button
          {...button}
          leftSection={<Icon name="plus" />}
          onClick={() => dispatch({ do: "add", ids: [entity.id] })}
        >
          {words.addToMap}
        </Button>
      )}
      <Button {...button} leftSection={<Icon name="target" />} onClick={() => dispatch({ do: "open", id: entity.id })}>
        {words.center}
      </Button>
      {onMap && (
        <>
          <Button
            {...button}
            leftSection={<Icon name="only" />}
            onClick={() => dispatch({ do: "keepOnly", ids: neighboursOf([entity.id], picture.drawn) })}
          >
            {words.keepOnly}
          </Button>
          <Button
            {...button}
            leftSection={<Icon name="hide" />}
            onClick={() => dispatch({ do: "hide", ids: [entity.id] })}
          >
            {words.hide}
          </Button>
        </>
      )}
      <CompareStart id={entity.id} />
      {more && (
        <Button {...button} leftSection={<Icon name="plus" />} onClick={more.expand}>
          {words.expandMore(more.count, left)}
        </Button>
      )}
      {onMap && !more && left > 0 && <span className="hint">{words.expandLeft(left)}</span>}
    </div>
  );
}
