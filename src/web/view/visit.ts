/** Which issues came since this browser was here last. A visit is the life of a tab: to load the page again changes nothing. */
const KEY = "guanxi-visited";

type Memory = Pick<Storage, "getItem" | "setItem">;

/**
 * What of these issues was not there at the last visit; none on a first one, or where nothing can be remembered. `lasting` outlives the
 * visit, `passing` does not.
 */
export function sinceVisit(ids: readonly string[], lasting: Memory, passing: Memory): readonly string[] {
  try {
    const before = passing.getItem(KEY) ?? lasting.getItem(KEY);
    lasting.setItem(KEY, JSON.stringify(ids));
    passing.setItem(KEY, before ?? JSON.stringify(ids));
    const known: unknown = before === null ? ids : JSON.parse(before);
    const there = new Set(Array.isArray(known) ? known : ids);
    return ids.filter((id) => !there.has(id));
  } catch {
    return [];
  }
}
