/** Entities on the map. */
import { useMemo } from "react";
import type { Entity } from "../../model/graph.ts";
import { entityKind } from "../../model/schema.ts";
import { KindMark, KindName } from "../parts/kind.tsx";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { useLabel, useWords } from "../words/words.tsx";
import { type Column, DataTable } from "./data-table.tsx";

/** The table. */
export function EntityTable({ drawn }: { drawn: Drawn }) {
  const words = useWords();
  const label = useLabel();
  const { state, dispatch } = usePage();
  const ties = useMemo(() => tieCounts(drawn), [drawn]);
  const columns: readonly Column<Entity>[] = [
    {
      id: "name",
      title: words.colName,
      value: (row) => row.name,
      cell: (row) => (
        <>
          <KindMark kind={row.type} silent /> {row.name}
        </>
      ),
    },
    {
      id: "kind",
      title: words.colKind,
      value: (row) => label(entityKind(row.type)),
      cell: (row) => <KindName kind={row.type} />,
    },
    { id: "mentions", title: words.colMentions, figure: true, value: (row) => row.mentions },
    { id: "issues", title: words.colIssues, figure: true, value: (row) => row.issues },
    { id: "ties", title: words.colTies, figure: true, value: (row) => ties.get(row.id) ?? 0 },
  ];
  return (
    <DataTable
      name={words.entities}
      columns={columns}
      rows={drawn.entities}
      start={{ by: "mentions", down: true }}
      rowKey={(row) => row.id}
      chosen={(row) => state.selection?.of === "entity" && state.selection.id === row.id}
      marked={(row) => state.marked.includes(row.id)}
      mark={{
        toggle: (row) => dispatch({ do: "toggleMark", id: row.id }),
        name: (row) => words.markOf(row.name),
      }}
      choose={(row) => dispatch({ do: "select", selection: { of: "entity", id: row.id } })}
    />
  );
}

function tieCounts({ edges, coMentions }: Drawn): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { head, tail } of [...edges, ...coMentions]) {
    for (const end of [head, tail]) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
}
