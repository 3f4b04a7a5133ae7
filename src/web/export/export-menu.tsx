/** Takes the picture away: data through the server, pictures from the screen. */
import { ActionIcon, Menu, Tooltip } from "@mantine/core";
import { address } from "../data/client.ts";
import { fitting } from "../data/queries.ts";
import { Icon } from "../parts/icons.tsx";
import { useOpenOnArrival } from "../parts/late-tool.tsx";
import { printPage } from "../print/print.ts";
import type { MapHandle } from "../scene/handle.ts";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useAskedWords } from "../words/asked.tsx";
import { useWords } from "../words/words.tsx";
import { follow, save } from "./files.ts";
import { exportQuery } from "./query.ts";

/** Made by the server: for people, then for programs. The last is the ending of the file. */
const PEOPLE = [
  ["html", "html"],
  ["xlsx", "xlsx"],
] as const;
const PROGRAMS = [
  ["csv", "zip"],
  ["gexf", "gexf"],
  ["graphml", "graphml"],
  ["json", "json"],
  ["jsonl", "jsonl"],
  ["rdf", "ttl"],
  ["cypher", "cypher"],
] as const;
/** Drawn from the screen. */
const PICTURES = ["png", "svg"] as const;
const DOSSIERS = [
  ["docx", "docx"],
  ["md", "md"],
  ["print", "html"],
] as const;

/** The menu with its button. */
export default function ExportMenu({ picture, map }: { picture: Picture; map: MapHandle }) {
  const words = useWords();
  const asked = useAskedWords();
  const { filter, arrangement, selection } = usePage().state;
  const { target, opened, setOpened } = useOpenOnArrival();
  const ids = picture.drawn.entities.map((entity) => entity.id);
  const sent = fitting(ids);
  const chosen =
    selection?.of === "entity" ? picture.drawn.entities.find((entity) => entity.id === selection.id) : undefined;
  const data = ([format, ending]: (typeof PEOPLE | typeof PROGRAMS)[number]) => (
    <Menu.Item
      key={format}
      disabled={sent.length === 0}
      onClick={() => follow(address("/api/export", exportQuery(sent, filter, format)), `guanxi.${ending}`)}
    >
      {words.exportFormats[format]}
    </Menu.Item>
  );
  return (
    <Menu opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Tooltip label={words.export} disabled={opened}>
          <ActionIcon ref={target} variant="subtle" color="gray" size={34} aria-label={words.export}>
            <Icon name="download" />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.exportView(sent.length)}</Menu.Label>
        {PEOPLE.map(data)}
        {PICTURES.map((format) => (
          <Menu.Item
            key={format}
            disabled={arrangement === "table" || sent.length === 0}
            onClick={() => void map.current?.[format]().then((file) => save(`guanxi.${format}`, file))}
          >
            {words.exportFormats[format]}
          </Menu.Item>
        ))}
        <Menu.Item disabled={sent.length === 0} onClick={() => void printPage(map.current)}>
          {asked.print}
        </Menu.Item>
        <Menu.Divider />
        {PROGRAMS.map(data)}
        {sent.length < ids.length && <Menu.Label>{words.tooLong}</Menu.Label>}
        {chosen && (
          <>
            <Menu.Divider />
            <Menu.Label>{words.dossierOf(chosen.name)}</Menu.Label>
            {DOSSIERS.map(([format, ending]) => (
              <Menu.Item
                key={format}
                onClick={() =>
                  follow(address("/api/entities/{id}/dossier", { format }, chosen.id), `guanxi-dossier.${ending}`)
                }
              >
                {words.dossierFormats[format]}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
