/** A cursor is the sort key of the last row shown, so that a page stays right while issues come and go. */
import { CursorError, type Page } from "./graph-store.ts";
import { top } from "./top.ts";

export type SortKey = readonly (string | number)[];

export const cursorOf = (key: SortKey): string => Buffer.from(JSON.stringify(key)).toString("base64url");

/** The key in a cursor, null without one. Throws a CursorError on one that no list of this shape gave. */
export function keyIn<K extends SortKey>(cursor: string | undefined, like: K): K | null {
  if (cursor === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(key) && key.length === like.length && key.every((part, at) => typeof part === typeof like[at]))
      return key as unknown as K;
  } catch {
    // Told below.
  }
  throw new CursorError("This is not a cursor of this list. Start again from its first page.");
}

/** Part by part; numbers before their greater, strings by code unit. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at]!, b[at]!];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

export interface Sorted<T, K extends SortKey> {
  readonly key: K;
  readonly item: T;
}

/** A page of a list in memory, as its keys sort it. */
export function pageOf<T, K extends SortKey>(
  list: readonly Sorted<T, K>[],
  { cursor, limit = Infinity }: Page,
  like: K,
): { items: readonly T[]; next: string | null } {
  const after = keyIn(cursor, like);
  const rest = after ? list.filter(({ key }) => compareKeys(key, after) > 0) : list;
  const items = top(rest, limit, (a, b) => compareKeys(a.key, b.key));
  const last = items.at(-1);
  return {
    items: items.map(({ item }) => item),
    next: last && items.length < rest.length ? cursorOf(last.key) : null,
  };
}
