/** Annotated articles: what people found in an issue, and so what an extraction should find. */
import { z } from "zod";
import { isDate } from "../model/date.ts";
import { ENTITY_KINDS, RELATION_KINDS, STATUSES } from "../model/schema.ts";
import { parsed } from "./parsed.ts";

const text = z.string().nullish().default(null);
const names = z.array(z.string());

const entity = z.object({
  name: z.string(),
  /** All names of the entity, its canonical one among them. */
  names: names.optional(),
  type: z.enum(ENTITY_KINDS.map(({ kind }) => kind)),
  /** As it is written in the article. */
  surfaces: names,
  /** Surfaces that count neither way. */
  optional: names.default([]),
});

const relation = z.object({
  head: z.string(),
  /** Entities each of which may be the head. */
  heads: names.optional(),
  type: z.enum(RELATION_KINDS.map(({ kind }) => kind)),
  tail: z.string(),
  tails: names.optional(),
  evidence: z.string().nullish(),
  /** Counts neither way. */
  optional: z.boolean().default(false),
  /** Judged only where it is given. */
  status: z.enum(STATUSES.map(({ status }) => status)).nullish(),
});

const article = z.object({
  title: z.string(),
  section: text,
  source: text,
  date: text.refine((date) => date === null || isDate(date), "not a date: YYYY, YYYY-MM or YYYY-MM-DD"),
  entities: z.array(entity),
  relations: z.array(relation),
});

const gold = z.object({ articles: z.array(article) });

export type Gold = z.infer<typeof gold>;
export type GoldArticle = z.infer<typeof article>;
export type GoldEntity = z.infer<typeof entity>;
export type GoldRelation = z.infer<typeof relation>;

/** Throws a ScoringError that names the file, the place in it and what is wrong there. */
export const readGold = (content: string, file: string): Gold => parsed(gold, content, file);
