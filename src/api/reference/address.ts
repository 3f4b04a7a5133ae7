/** The address at which an example is asked. */
import type { Example } from "./examples.ts";

/** `{id}` filled in and the query behind it, encoded. */
export function exampleAddress(path: string, { id = "", query = {} }: Example): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  const search = new URLSearchParams(pairs).toString();
  return path.replace("{id}", encodeURIComponent(id)) + (search && `?${search}`);
}
