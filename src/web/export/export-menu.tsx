/** Takes the picture away: data through the server, pictures from the screen. */
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { useState } from "react";
import { address } from "../data/client.ts";
import { fitting } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import type { MapHandle } from "../scene/handle.ts";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { follow, save } from "./files.ts";
import { exportQuery } from "./query.ts";

const DATA = ["json", "csv", "gexf"] as const;
const PICTURES = ["png", "svg"] as const;

/** The menu. */
export default function ExportMenu({ picture, map }: { picture: Picture; map: MapHandle }) {
  const words = useWords();
  const { filter, arrangement } = usePage().state;
  const [opened, setOpened] = useState(false);
  const ids = picture.drawn.entities.map((entity) => entity.id);
  const sent = fitting(ids);
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Tooltip label={words.export} disabled={opened}>
          <ActionIcon variant="subtle" color="gray" size={34} aria-label={words.export}>
            <Icon name="download" />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.exportView(sent.length)}</Menu.Label>
        {DATA.map((format) => (
          <Menu.Item
            key={format}
            disabled={sent.length === 0}
            onClick={() => follow(address("/api/export", exportQuery(sent, filter, format)), `guanxi.${format}`)}
          >
            {words.exportFormats[format]}
          </Menu.Item>
        ))}
        {sent.length < ids.length && <Menu.Label>{words.tooLong}</Menu.Label>}
        <Menu.Divider />
        {PICTURES.map((format) => (
          <Menu.Item
            key={format}
            disabled={arrangement === "table" || sent.length === 0}
            onClick={() => void map.current?.[format]().then((file) => save(`guanxi.${format}`, file))}
          >
            {words.exportFormats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
