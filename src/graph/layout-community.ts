/** Nodes of one community together. Pure. */
import { inGroups } from "./layout-groups.ts";
import type { DatedNode, Layout } from "./layouts.ts";

/** Each community under the id of its largest member; what is in none comes last, under no name. */
export function byCommunity(
  nodes: readonly DatedNode[],
  communities: readonly (readonly string[])[],
  aspect: number,
): Layout {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = communities.map((ids) => {
    const members = ids.flatMap((id) => byId.get(id) ?? []);
    const largest = members.reduce((a, b) => (b.radius > a.radius ? b : a), members[0]!);
    return { name: largest?.id ?? "", members };
  });
  const placed = new Set(communities.flat());
  const { at, captions } = inGroups(
    [...groups, { name: "", members: nodes.filter(({ id }) => !placed.has(id)) }],
    aspect,
  );
  return { at, captions: captions.filter(({ text }) => text !== "") };
}
