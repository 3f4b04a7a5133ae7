/** What tools are asked with. */
import { z } from "@hono/zod-openapi";
import { isDate } from "../../model/date.ts";
import { entitiesNear, entityMeant, type Meant } from "../../store/entity-meant.ts";
import type { GraphView } from "../../store/graph-store.ts";
import { RequestError } from "../problems.ts";
import { RelationKind, Status } from "../shapes.ts";

export const entity = z.string().min(1).max(300).describe("Id (company:快手), or exact name or alias, of an entity");

const date = z.string().refine(isDate, { message: "a date is YYYY, YYYY-MM or YYYY-MM-DD" });
export const period = {
  since: date.optional().describe("From this year, month or day on: 2021, 2021-12 or 2021-12-31"),
  until: date.optional().describe("Up to this year, month or day, itself included"),
};

export const limit = (usual: number, most: number) =>
  z.number().int().min(1).max(most).default(usual).describe("At most so many");

export const cursor = z.string().max(2000).optional().describe("`next` of the answer before, for what it left out");

export const relations = {
  relations: z.array(RelationKind).optional().describe("Only these kinds of relation"),
  statuses: z.array(Status).optional().describe("Only relations that stand so; otherwise denied and ended ones too"),
};

/** The entity that is meant, and others of its name. Throws a RequestError that names what is near. */
export async function asked(store: GraphView, text: string): Promise<Meant> {
  const meant = await entityMeant(store, text);
  if (meant) return meant;
  const near = (await entitiesNear(store, text)).map(({ id }) => id).join(", ");
  throw new RequestError(
    404,
    near
      ? `There is no entity “${text}”. Near it: ${near}. Ask again with one of these ids, or use search_entities.`
      : `There is no entity “${text}”, and nothing near it. Use search_entities with fewer characters, or search_articles.`,
  );
}
