/** What tools are asked with. */
import { z } from "@hono/zod-openapi";
import { isDate } from "../../model/date.ts";
import { entitiesNear, entityMeant, type Meant } from "../../store/entity-meant.ts";
import type { GraphView, MentionFilter, Page, Subject } from "../../store/graph-store.ts";
import { type SubjectMeant, subjectMeant } from "../../store/subject-meant.ts";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { RequestError } from "../problems.ts";
import { RelationKind, Status } from "../shapes.ts";
import { subjectOf } from "../subject.ts";

export const entity = z.string().min(1).max(300).describe("Id (company:快手), or exact name or alias, of an entity");

/** What may be a topic, too. */
export const subject = entity.describe(
  "Id (company:快手), or exact name or alias, of an entity; or id (topic:直播带货) or name of a topic that people keep",
);

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

export const names = (what: string) =>
  z.array(z.string().max(300)).max(100).optional().describe(`Only of these ${what}`);

/** Which mentions. */
export const mentionFilter = {
  ...period,
  sections: names("sections; an empty text stands for none"),
  sources: names("sources, likewise"),
  surfaces: names("names as the text has them"),
  issues: names("issues (ids)"),
  beside: z
    .array(subject)
    .max(100)
    .optional()
    .describe("Only in articles that name one of these entities or topics too"),
  relations: z.array(RelationKind).optional().describe("Only in articles that tell of such a relation of it"),
  owned: z.boolean().default(false).describe("Takes in what the entity owns"),
};

type Asked = z.output<z.ZodObject<typeof mentionFilter>> & {
  readonly subject: string;
  readonly limit?: number;
  readonly cursor?: string | undefined;
};

/** Whose mentions, and which of them. Throws a RequestError on a period that ends before it begins, and on what is unknown. */
export async function askedMentions(
  store: GraphView,
  { subject: text, beside, owned, ...rest }: Asked,
): Promise<{ meant: SubjectMeant; of: Subject; filter: MentionFilter & Page }> {
  const filter = given(rest);
  checkPeriod(filter);
  const meant = await askedSubject(store, text);
  const near = beside && (await Promise.all(beside.map((each) => askedSubject(store, each))));
  return {
    meant,
    of: await subjectOf(store, meant.subject.id, owned),
    filter: { ...filter, ...(near && { beside: near.map((each) => each.subject.id) }) },
  };
}

/** The entity that is meant, and others of its name. Throws a RequestError that names what is near. */
export async function asked(store: GraphView, text: string): Promise<Meant> {
  return (await entityMeant(store, text)) ?? unknown(store, text, "entity");
}

/** The entity or topic that is meant, likewise. */
export async function askedSubject(store: GraphView, text: string): Promise<SubjectMeant> {
  return (await subjectMeant(store, text)) ?? unknown(store, text, "entity or topic");
}

async function unknown(store: GraphView, text: string, what: string): Promise<never> {
  const near = (await entitiesNear(store, text)).map(({ id }) => id).join(", ");
  throw new RequestError(
    404,
    near
      ? `There is no ${what} “${text}”. Near it: ${near}. Ask again with one of these ids, or use search_entities.`
      : `There is no ${what} “${text}”, and nothing near it. Use search_entities with fewer characters, or search_articles.`,
  );
}
