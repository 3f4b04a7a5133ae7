/** What can be done with a node, where it stands: each item says how many it brings or leaves. */
import { Menu } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RELATION_KINDS, type RelationKind } from "../../model/schema.ts";
import { relations } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import { neighboursOf } from "../view/neighbours.ts";
import { type Expand, useExpansion } from "../view/use-expansion.ts";
import type { Picture } from "../view/use-picture.ts";
import { useLabel, useWords } from "../words/words.tsx";

const HOPS = [1, 2, 3] as const;

interface NodeMenuProps {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly picture: Picture;
  readonly expand: Expand;
  /** Pins the node where it stands. */
  readonly pin: (id: string) => void;
  readonly onClose: () => void;
}

/** Open as long as it is there; the focus is in it. */
export function NodeMenu({ id, at, picture, expand, pin, onClose }: NodeMenuProps) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const name = picture.drawn.entities.find((entity) => entity.id === id)?.name ?? id;
  const marked = state.marked.includes(id);
  const fixed = state.view.fixed.some((one) => one.id === id);
  return (
    <Menu opened onChange={(opened) => opened || onClose()} position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <span className="node-menu-at" style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown className="node-menu" aria-label={words.nodeMenu(name)}>
        <Menu.Label>{name}</Menu.Label>
        <ExpandItems id={id} picture={picture} expand={expand} />
        {state.view.roots.some((one) => one.id === id) && (
          <Menu.Item leftSection={<Icon name="minus" />} onClick={() => dispatch({ do: "collapse", id })}>
            {words.collapse}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="hide" />} onClick={() => dispatch({ do: "hide", ids: [id] })}>
          {words.hide}
        </Menu.Item>
        <HopItems id={id} picture={picture} />
        <Menu.Divider />
        <Menu.Item
          leftSection={<Icon name="pin" />}
          onClick={() => (fixed ? dispatch({ do: "unfix", ids: [id] }) : pin(id))}
        >
          {fixed ? words.unpin : words.pin}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="mark" />} onClick={() => dispatch({ do: "toggleMark", id })}>
          {marked ? words.unmark : words.mark}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="target" />} onClick={() => dispatch({ do: "open", id })}>
          {words.center}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="path" />}
          onClick={() => dispatch({ do: "between", between: { from: id, to: null } })}
        >
          {words.pathsTo}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** By what the filter shows, by each kind of relation that has somebody to bring, by co-mention. */
function ExpandItems({ id, picture, expand }: Pick<NodeMenuProps, "id" | "picture" | "expand">) {
  const words = useWords();
  const label = useLabel();
  const all = useExpansion(id, picture);
  const together = useExpansion(id, picture, "co");
  const { data } = useQuery(relations(id));
  const present = new Set(picture.drawn.entities.map((entity) => entity.id));
  const coming = new Map<RelationKind, Set<string>>();
  for (const { type, other } of data?.items ?? [])
    if (!present.has(other.id)) coming.set(type, (coming.get(type) ?? new Set()).add(other.id));
  return (
    <>
      <Menu.Item leftSection={<Icon name="expand" />} disabled={all.coming === 0} onClick={all.expand}>
        {all.coming === null ? words.expandYes : words.expand(all.coming)}
      </Menu.Item>
      {all.more && (
        <Menu.Item leftSection={<Icon name="plus" />} onClick={all.more.expand}>
          {words.expandMore(all.more.count, all.left)}
        </Menu.Item>
      )}
      {(coming.size > 0 || (together.coming ?? 0) > 0) && <Menu.Label>{words.expandBy}</Menu.Label>}
      {RELATION_KINDS.filter(({ kind }) => coming.has(kind)).map((row) => (
        <Menu.Item key={row.kind} onClick={() => void expand([root(id, row.kind)])}>
          {label(row)} <span className="count">{coming.get(row.kind)!.size}</span>
        </Menu.Item>
      ))}
      {(together.coming ?? 0) > 0 && (
        <Menu.Item onClick={together.expand}>
          {words.coMention} <span className="count">{together.coming}</span>
        </Menu.Item>
      )}
      {together.more && (
        <Menu.Item onClick={together.more.expand}>
          {words.coMention} · {words.expandMore(together.more.count, together.left)}
        </Menu.Item>
      )}
    </>
  );
}

/** Its surroundings only, as far as each further step has more of them; its neighbours can be marked. */
function HopItems({ id, picture }: Pick<NodeMenuProps, "id" | "picture">) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const around = HOPS.map((hops) => ({ hops, ids: neighboursOf([id], picture.drawn, hops) }));
  const farther = around.filter(({ ids }, index) => ids.length > (around[index - 1]?.ids.length ?? 0));
  return (
    <>
      {farther.map(({ hops, ids }) => (
        <Menu.Item key={hops} leftSection={<Icon name="only" />} onClick={() => dispatch({ do: "keepOnly", ids })}>
          {words.keepHops(hops, ids.length)}
        </Menu.Item>
      ))}
      <Menu.Item
        leftSection={<Icon name="mark" />}
        onClick={() => dispatch({ do: "mark", ids: [...new Set([...state.marked, ...around[0]!.ids])] })}
      >
        {words.markNeighbours}
      </Menu.Item>
    </>
  );
}
