/** What the API is asked with: the parts of paths and query strings. */
import { z } from "@hono/zod-openapi";
import { isDate } from "../model/date.ts";
import { EntityKind, kinds, RelationKind, relationKinds, Status, statuses } from "./shapes.ts";

/** One value or several of the same name: a query string does not tell. */
const several = (value: unknown): unknown => (Array.isArray(value) ? value : [value]);
const parts = (value: unknown): unknown =>
  Array.isArray(value) || typeof value === "string"
    ? [value].flat().flatMap((part) =>
        String(part)
          .split(",")
          .filter((item) => item !== ""),
      )
    : value;

/** `a,b,c` in a query string, each of a fixed set. */
const list = <K extends string>(of: z.ZodType<K>, values: readonly K[], example: readonly K[]) =>
  z
    .preprocess(parts, z.array(of))
    .optional()
    .openapi({
      type: "array",
      items: { type: "string", enum: [...values] },
      example: [...example],
      param: { style: "form", explode: false },
    });

const flag = z
  .enum(["true", "false"])
  .transform((text) => text === "true")
  .optional()
  .openapi({ type: "boolean" });
export const count = (most: number, usual: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(usual)
    .openapi({ type: "integer", minimum: 1, maximum: most, default: usual });
const date = z
  .string()
  .refine(isDate, { message: "a date is YYYY, YYYY-MM or YYYY-MM-DD" })
  .optional()
  .openapi({ example: "2021-12" });
const ids = (about: string) =>
  z.preprocess(several, z.array(z.string())).openapi({ type: "array", items: { type: "string" }, description: about });

export const EntityParam = z.object({
  id: z.string().openapi({ param: { name: "id", in: "path" }, example: "company:快手" }),
});
export const PathId = z.object({ id: z.string().openapi({ param: { name: "id", in: "path" } }) });
export const Period = { since: date, until: date };
export const Page = {
  limit: count(1000, 100),
  cursor: z.string().optional().openapi({ description: "`next` of the page before" }),
};
export const Filter = {
  ...Period,
  types: list(EntityKind, kinds, ["company", "agency"]),
  relations: list(RelationKind, relationKinds, ["partners_with"]),
  statuses: list(Status, statuses, ["asserted", "planned"]),
  coMentions: flag,
};
/** Of the sentences that say a relation. */
export const Sentences = {
  evidence: z.coerce.number().int().min(0).optional().openapi({
    type: "integer",
    minimum: 0,
    description: "At most so many sentences a relation, the first ones; `left` says how many more there are",
  }),
};
export const Selection = {
  ...Filter,
  entity: ids("Ids to start from; may be given several times").optional(),
  path: ids(
    "Two ids, given as path=…&path=…: the shortest path between them, up to 6 hops; an empty graph where there is none",
  )
    .refine((pair) => pair.length === 2, { message: "a path has two ends: path=…&path=…" })
    .optional(),
  depth: z.coerce
    .number()
    .int()
    .min(0)
    .max(4)
    .default(1)
    .openapi({ type: "integer", minimum: 0, maximum: 4, default: 1 }),
  limit: count(5000, 300),
};

export const most = z.coerce.number().int().min(1).optional().openapi({ type: "integer", minimum: 1 });
