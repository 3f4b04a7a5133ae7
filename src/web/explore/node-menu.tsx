/** What can be done with a node, where it stands: each item says how many it brings or leaves. */
import { Menu } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { RELATION_KINDS, type RelationKind } from "../../model/schema.ts";
import { relations } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import type { OpenMenu } from "../scene/deeds.ts";
import { usePage } from "../state/page.tsx";
import { root } from "../state/state.ts";
import { neighboursOf } from "../view/neighbours.ts";
import { type Expand, useExpansion } from "../view/use-expansion.ts";
import type { Picture } from "../view/use-picture.ts";
import { useLabel, useWords } from "../words/words.tsx";

const HOPS = [1, 2, 3] as const;

interface NodeMenuProps {
  /** Whose menu is open, and where; null: none. */
  readonly opened: OpenMenu | null;
  readonly picture: Picture;
  readonly expand: Expand;
  /** Pins a node where it stands, or lets it go. */
  readonly pin: (id: string) => void;
  readonly onClose: () => void;
}

/** The focus is in it as long as it is open. */
export default function NodeMenu({ opened, picture, expand, pin, onClose }: NodeMenuProps) {
  const words = useWords();
  const name = picture.drawn.entities.find((entity) => entity.id === opened?.id)?.name ?? "";
  return (
    <Menu
      opened={opened !== null}
      onChange={(open) => open || onClose()}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
      // Not by a key: the one that opens it is still on its way.
      clickOutsideEvents={["mousedown", "touchstart"]}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: "#content" }}
    >
      <Menu.Target>
        <button
          type="button"
          className="node-menu-at"
          tabIndex={-1}
          aria-label={words.nodeMenu(name)}
          style={{ left: opened?.x, top: opened?.y }}
        />
      </Menu.Target>
      <Menu.Dropdown className="node-menu" aria-label={words.nodeMenu(name)}>
        <Menu.Label>{name}</Menu.Label>
        {opened && <Items id={opened.id} picture={picture} expand={expand} pin={pin} />}
      </Menu.Dropdown>
    </Menu>
  );
}

type ItemProps = Pick<NodeMenuProps, "picture" | "expand" | "pin"> & { readonly id: string };

function Items({ id, picture, expand, pin }: ItemProps) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const marked = state.marked.includes(id);
  const fixed = state.view.fixed.some((one) => one.id === id);
  return (
    <>
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
      <Menu.Item leftSection={<Icon name="pin" />} onClick={() => pin(id)}>
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
    </>
  );
}

/** By what the filter shows, by each kind of relation that has somebody to bring, by co-mention. */
function ExpandItems({ id, picture, expand }: Omit<ItemProps, "pin">) {
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
      <Menu.Item
        leftSection={<Icon name="expand" />}
        // Disabled outright it would lose the focus when its number is known.
        {...(all.coming === 0
          ? { "data-disabled": true, "aria-disabled": true, closeMenuOnClick: false }
          : { onClick: all.expand })}
      >
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
function HopItems({ id, picture }: Pick<ItemProps, "id" | "picture">) {
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
