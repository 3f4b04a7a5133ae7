/** An entity or topic as a chip: a click reads it. */
import type { Entity } from "../../model/graph.ts";
import { usePage } from "../state/page.tsx";
import { KindMark } from "./kind.tsx";

interface SubjectChipProps {
  readonly of: Pick<Entity, "id" | "name"> & { readonly type: Entity["type"] | "topic" };
}

/** A topic has no mark of a kind. */
export function SubjectChip({ of: { id, name, type } }: SubjectChipProps) {
  const { dispatch } = usePage();
  return (
    <button type="button" className="chip" onClick={() => dispatch({ do: "select", selection: { of: "entity", id } })}>
      {type !== "topic" && <KindMark kind={type} />} {name}
    </button>
  );
}
