/** A parameter that a route does not know is refused: passed over, one that is mistyped would give an answer to another question. */
import type { MiddlewareHandler } from "hono";
import { nearest } from "./nearest.ts";
import { problem } from "./problems.ts";

export const onlyParameters =
  (known: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const strange = Object.keys(c.req.queries()).find((name) => !known.includes(name));
    return strange === undefined ? next() : problem(400, refusal(strange, known));
  };

function refusal(strange: string, known: readonly string[]): string {
  const near = nearest(strange, known);
  if (near) return `There is no parameter “${strange}” here. Near it is “${near}”.`;
  const all = known.length > 0 ? `Known are ${known.join(", ")}.` : "This address takes none.";
  return `There is no parameter “${strange}” here. ${all}`;
}
