/** What the API is asked with: the parts of paths and query strings. */
import { z } from "@hono/zod-openapi";
import { isDate } from "../model/date.ts";
import { MAX_HOPS } from "../store/graph-store.ts";
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
export const ids = (about: string) =>
  z.preprocess(several, z.array(z.string())).openapi({ type: "array", items: { type: "string" }, description: about });

export const most = z.coerce.number().int().min(1).optional().openapi({ type: "integer", minimum: 1 });

export const EntityParam = z.object({
  id: z.string().openapi({ param: { name: "id", in: "path" }, example: "company:快手" }),
});
export const SubjectParam = z.object({
  id: z.string().openapi({
    param: { name: "id", in: "path" },
    example: "company:快手",
    description: "Of an entity, or of a topic that is kept",
  }),
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
  issue: ids("Only what these issues say (ids); may be given several times").optional(),
  section: ids("Only what articles of these sections say; may be given several times").optional(),
  coMentions: flag,
};
const whole = (least: number, greatest: number) =>
  z.coerce
    .number()
    .int()
    .min(least)
    .max(greatest)
    .optional()
    .openapi({ type: "integer", minimum: least, maximum: greatest });
export const PathSize = { paths: whole(1, 200), length: whole(1, MAX_HOPS) };
export const LeastWeight = {
  minEvidence: most.openapi({ description: "Only edges that at least so many stories tell" }),
  minArticles: most.openapi({ description: "Only co-mentions in at least so many articles" }),
  minNpmi: z.coerce
    .number()
    .min(-1)
    .max(1)
    .optional()
    .openapi({ type: "number", minimum: -1, maximum: 1, description: "Only co-mentions of at least this NPMI" }),
};
/** Which mentions. */
export const Mentions = {
  ...Period,
  section: ids("Sections, as written; an empty one stands for articles without; may be given several times").optional(),
  source: ids("Sources of articles, likewise").optional(),
  surface: ids("What the text calls the entity, exactly; may be given several times").optional(),
  issue: ids("Ids of issues; may be given several times").optional(),
  beside: ids("Ids of entities or topics, one of which the article names too; may be given several times").optional(),
  relations: list(RelationKind, relationKinds, ["invests_in"]),
  owned: flag.openapi({ description: "Takes in what the entity owns; …/owned tells what that is, and why" }),
};
/** What is new since when, against what was before or in another period. */
export const NewsPeriod = {
  since: date.unwrap(),
  until: date,
  againstSince: date,
  againstUntil: date,
  owned: Mentions.owned,
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
    "Two ids, given as path=…&path=…: the best evidenced paths between them (`paths`, 10) of up to `length` hops (4); an empty graph where there is none",
  )
    .refine((pair) => pair.length === 2, { message: "a path has two ends: path=…&path=…" })
    .optional(),
  ...PathSize,
  q: z.string().min(1).max(200).optional().openapi({ description: "Around all that a search for this text finds" }),
  community: z.string().optional().openapi({ description: "An id: all of the community to which it belongs" }),
  ...LeastWeight,
  depth: z.coerce
    .number()
    .int()
    .min(0)
    .max(4)
    .default(1)
    .openapi({ type: "integer", minimum: 0, maximum: 4, default: 1 }),
  limit: count(5000, 300),
};

/** Which articles, and in which order. */
export const ArticleSearch = {
  ...Period,
  section: ids("Only of these sections; may be given several times").optional(),
  source: ids("Only of these sources; may be given several times").optional(),
  issue: ids("Only of the issues with these ids; may be given several times").optional(),
  order: z.enum(["best", "date"]).default("best").openapi({
    description: "best: the words in the title first, then the newest; date: the oldest first",
  }),
  limit: count(200, 20),
  cursor: Page.cursor,
};

export const METRICS = ["communities", "pageRank", "betweenness"] as const;
export const MetricNames = z.preprocess(parts, z.array(z.enum(METRICS)).min(1)).openapi({
  type: "array",
  items: { type: "string", enum: [...METRICS] },
  example: ["communities"],
  param: { style: "form", explode: false },
});
export const Projecting = {
  kind: z.enum(kinds).openapi({ type: "string", enum: [...kinds], example: "agency" }),
  relations: z.preprocess(parts, z.array(RelationKind).min(1)).openapi({
    type: "array",
    items: { type: "string", enum: [...relationKinds] },
    example: ["issues"],
    param: { style: "form", explode: false },
  }),
  end: z
    .enum(["head", "tail"])
    .default("head")
    .openapi({ description: "Which end of the relations the joined entities are at" }),
  least: count(1000, 1),
};
