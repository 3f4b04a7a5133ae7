/** The layouts; the one that is there is laid out again. */
import { ActionIcon, Menu } from "@mantine/core";
import type { RefObject } from "react";
import { LAYOUT_NAMES, type LayoutName } from "../../graph/layout-names.ts";
import { Icon } from "../parts/icons.tsx";
import { useOpenOnArrival } from "../parts/late-tool.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";
import type { Scene } from "./scene.ts";

/** The menu with its button. */
export default function LayoutMenu({ scene }: { scene: RefObject<Scene | null> }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const { view, selection } = state;
  const { target, opened, setOpened } = useOpenOnArrival();
  const choose = (layout: LayoutName) => {
    const centre = layout === "radial" && selection?.of === "entity" ? selection.id : null;
    if (layout === view.layout && centre === view.centre) scene.current?.layout();
    else dispatch({ do: "lay", layout, centre });
  };
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      position="left-end"
      withInitialFocusPlaceholder={false}
      portalProps={{ target: "#content" }}
    >
      <Menu.Target>
        <ActionIcon ref={target} variant="subtle" color="gray" size={34} aria-label={words.layout} title={words.layout}>
          <Icon name="layout" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={words.layout}>
        <Menu.RadioGroup value={view.layout}>
          {LAYOUT_NAMES.map((layout) => (
            // The one that is chosen can be chosen again.
            <Menu.RadioItem key={layout} value={layout} closeMenuOnClick onClick={() => choose(layout)}>
              {words.layouts[layout]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
