/** Lines on the map: relations and co-mentions. */
import { useMemo } from "react";
import { coKey, edgeKey } from "../../graph/keys.ts";
import { type RelationKind, relationKind, STATUSES, type Status } from "../../model/schema.ts";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { useLabel, useWords } from "../words/words.tsx";
import { type Column, DataTable } from "./data-table.tsx";

interface Row {
  readonly key: string;
  readonly head: string;
  readonly tail: string;
  readonly type: RelationKind | "co";
  readonly status: Status | null;
  readonly count: number;
}

/** The table. */
export function EdgeTable({ drawn }: { drawn: Drawn }) {
  const words = useWords();
  const label = useLabel();
  const { state, dispatch } = usePage();
  const names = useMemo(() => new Map(drawn.entities.map((entity) => [entity.id, entity.name])), [drawn]);
  const rows = useMemo(() => rowsOf(drawn), [drawn]);
  const name = (id: string) => names.get(id) ?? id;
  const relation = (row: Row) => (row.type === "co" ? words.coMention : label(relationKind(row.type)));
  const columns: readonly Column<Row>[] = [
    { id: "head", title: words.colHead, value: (row) => name(row.head) },
    { id: "relation", title: words.colRelation, value: relation },
    { id: "tail", title: words.colTail, value: (row) => name(row.tail) },
    {
      id: "status",
      title: words.colStatus,
      value: (row) => (row.status ? label(STATUSES.find((s) => s.status === row.status)!) : ""),
    },
    { id: "count", title: words.colEvidence, figure: true, value: (row) => row.count },
  ];
  return (
    <DataTable
      name={words.relations}
      columns={columns}
      rows={rows}
      start={{ by: "count", down: true }}
      rowKey={(row) => row.key}
      chosen={({ head, tail, type }) => {
        const { selection } = state;
        if (selection?.of !== "edge" || selection.type !== type) return false;
        return [head, tail].includes(selection.head) && [head, tail].includes(selection.tail);
      }}
      marked={({ head, tail }) => state.marked.includes(head) && state.marked.includes(tail)}
      choose={({ head, tail, type }) => dispatch({ do: "select", selection: { of: "edge", head, tail, type } })}
    />
  );
}

function rowsOf({ edges, coMentions }: Drawn): Row[] {
  return [
    ...edges.map((edge) => ({ ...edge, key: edgeKey(edge), count: edge.evidence.length })),
    ...coMentions.map(({ head, tail, articles }) => ({
      key: coKey({ head, tail }),
      head,
      tail,
      type: "co" as const,
      status: null,
      count: articles,
    })),
  ];
}
