/** The map's content as tables: everything works without the canvas. */
import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { usePage } from "../state/page.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { EdgeTable } from "./edge-table.tsx";
import { EntityTable } from "./entity-table.tsx";

/** Entities or lines. */
export function Table({ picture, note }: { picture: Picture; note?: string | undefined }) {
  const words = useWords();
  const { selection } = usePage().state;
  const [lines, setLines] = useState(selection?.of === "edge");
  const { drawn } = picture;
  return (
    <div className="table-view">
      {note && (
        <p className="notice" role="status">
          {note}
        </p>
      )}
      <SegmentedControl
        size="xs"
        aria-label={words.table}
        value={lines ? "edges" : "entities"}
        onChange={(value) => setLines(value === "edges")}
        data={[
          { value: "entities", label: words.tableEntities(drawn.entities.length) },
          { value: "edges", label: words.tableEdges(drawn.edges.length + drawn.coMentions.length) },
        ]}
      />
      {lines ? <EdgeTable drawn={drawn} /> : <EntityTable drawn={drawn} />}
    </div>
  );
}
