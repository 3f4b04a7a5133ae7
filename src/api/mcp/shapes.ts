/** What tools answer with: facts, each with its sentence and where it stands. */
import { z } from "@hono/zod-openapi";
import { webAddress } from "../../model/citation.ts";
import type { ArticleRef, Edge, Entity as EntityRecord, Evidence, IssueRef } from "../../model/graph.ts";
import type { Meant } from "../../store/entity-meant.ts";
import type { SubjectMeant } from "../../store/subject-meant.ts";
import { EntityKind, RelationKind, Status } from "../shapes.ts";
import { wholeCharacters } from "./whole-characters.ts";

export const Source = z.object({
  article: z.string().describe("Id of the article, for read_article"),
  title: z.string(),
  issue: z.string().describe("Title of the newsletter's issue"),
  date: z.string().nullable().describe("Of the article, else of its issue"),
  section: z.string().nullable(),
  source: z.string().nullable().describe("Whom the newsletter names as its source"),
  url: z.string().nullable(),
});

export const sourceOf = (issue: IssueRef, { id, title, date, section, source, url }: ArticleRef) => ({
  ...{ article: id, title, issue: issue.title, date: date ?? issue.date, section, source },
  url: webAddress(url),
});

export const Found = z.object({
  id: z.string(),
  name: z.string(),
  type: EntityKind,
  aliases: z.array(z.string()),
  mentions: z.number().int(),
  issues: z.number().int().describe("How many issues name it"),
});

export const found = ({ id, name, type, aliases, mentions, issues }: EntityRecord) => {
  return { id, name, type, aliases, mentions, issues };
};

/** The entity that a name was taken for. */
export const Taken = {
  entity: Found,
  sameName: z.array(z.string()).describe("Ids of others of this name: ask with an id if one of them is meant"),
};

export const taken = ({ entity, others }: Meant) => ({ entity: found(entity), sameName: others.map(({ id }) => id) });

/** The entity or topic that a name was taken for. */
export const TakenSubject = {
  entity: Found.optional(),
  topic: z
    .object({ id: z.string(), name: z.string(), phrases: z.array(z.string()) })
    .optional()
    .describe("Instead of an entity: a saved query, mentioned wherever one of its phrases stands"),
  sameName: Taken.sameName,
};

export const takenSubject = ({ subject, others }: SubjectMeant) => ({
  ...("kind" in subject
    ? { topic: { id: subject.id, name: subject.name, phrases: subject.phrases } }
    : { entity: found(subject) }),
  sameName: others.map(({ id }) => id),
});

export const Statement = z.object({
  quote: z.string().describe("The sentence that says so"),
  date: z.string().nullable().describe("When the fact is so, if the text says; source.date is when it was reported"),
  attribution: z.string().nullable().describe("Who says it, as written"),
  confidence: z.number(),
  source: Source,
});

/** Beyond so much a sentence is no sentence; read_article has the whole. UTF-16 units. */
const LONGEST_QUOTE = 500;

const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, wholeCharacters(quote, LONGEST_QUOTE))}…` : quote;

export const statement = ({ quote, date, attribution, confidence, issue, article }: Evidence) => {
  return { quote: shortened(quote), date, attribution, confidence, source: sourceOf(issue, article) };
};

export const Relation = z.object({
  head: z.string().describe("Id"),
  type: RelationKind,
  tail: z.string().describe("Id"),
  status: Status.describe("Whether it is so, planned, denied or ended"),
  sentences: z.number().int().describe("How many sentences say so: relations_between gives them all"),
  newest: Statement,
});

/** A relation with the newest sentence that says so. */
export const relation = ({ head, type, tail, status, evidence }: Edge) => {
  return { head, type, tail, status, sentences: evidence.length, newest: statement(evidence.at(-1)!) };
};

/** The rest of a list. */
export const Rest = {
  total: z.number().int().describe("All there are, shown here or not"),
  next: z.string().nullable().describe("Where more follows: ask again with it as cursor"),
};
