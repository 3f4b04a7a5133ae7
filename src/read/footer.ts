/** A few short lines under the last drawn line of a file are about the issue, not an article's text. */
import type { Block } from "./blocks.ts";
import type { Role } from "./outline.ts";

const LONGEST = 80;
const MOST = 6;

export function dropFooter(blocks: readonly Block[], roles: readonly Role[]): Role[] {
  const from = blocks.findLastIndex((block) => block.ruled);
  if (from < 0) return [...roles];
  const rest = blocks.slice(from);
  const plain = rest.every(
    (block, i) => roles[from + i] === "body" && block.level === null && block.text.text.length <= LONGEST,
  );
  const first = roles.indexOf("title");
  if (!plain || rest.length > MOST || first < 0 || roles.slice(first, from).every((role) => role !== "body"))
    return [...roles];
  return roles.map((role, i) => (i >= from ? "drop" : role));
}
