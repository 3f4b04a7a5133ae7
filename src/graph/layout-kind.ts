/** Nodes of one kind together. Pure. */
import { ENTITY_KINDS } from "../model/schema.ts";
import { inGroups } from "./layout-groups.ts";
import type { DatedNode, Layout } from "./layouts.ts";

/** Each kind under its name; `aspect` is the wished width by height. */
export const byKind = (nodes: readonly DatedNode[], aspect: number): Layout =>
  inGroups(
    ENTITY_KINDS.map(({ kind }) => ({ name: kind, members: nodes.filter((node) => node.kind === kind) })),
    aspect,
  );
