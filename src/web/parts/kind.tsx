/** A kind of entity as pictogram and word. */

import { PICTOGRAMS } from "../../graph/drawing/pictograms.ts";
import { type EntityKind, entityKind } from "../../model/schema.ts";
import { useLabel } from "../words/words.tsx";

/** The pictogram in the kind's colour; its name is read out. */
export function KindMark({ kind, size = 14, silent = false }: { kind: EntityKind; size?: number; silent?: boolean }) {
  const name = useLabel()(entityKind(kind));
  const look = { className: `kind kind-${kind}`, width: size, height: size, viewBox: "0 0 16 16" };
  const path = <path d={PICTOGRAMS[kind]} fill="currentColor" fillRule="evenodd" />;
  if (silent) {
    return (
      <svg {...look} aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg {...look} role="img" aria-label={name}>
      {path}
    </svg>
  );
}

/** Pictogram and word. */
export function KindName({ kind }: { kind: EntityKind }) {
  const label = useLabel();
  return (
    <span className={`kind-name kind-${kind}`}>
      <KindMark kind={kind} silent /> {label(entityKind(kind))}
    </span>
  );
}
