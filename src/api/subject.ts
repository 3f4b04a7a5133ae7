/** Whose mentions are asked for, and which of them. */
import type { Entity } from "../model/graph.ts";
import { isTopicId, type Topic } from "../model/kept.ts";
import type { RelationKind } from "../model/schema.ts";
import type { GraphView, MentionFilter, Page, Subject } from "../store/graph-store.ts";
import { ownedBy } from "../store/owned.ts";
import { topicById } from "../store/topics.ts";
import { asked } from "./asked.ts";
import { checkPeriod } from "./checks.ts";
import { RequestError } from "./problems.ts";
import { knownEntity } from "./select.ts";

/** As a query string has it; `undefined` is not given. */
export interface Asked {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly section?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly surface?: readonly string[] | undefined;
  readonly issue?: readonly string[] | undefined;
  readonly beside?: readonly string[] | undefined;
  readonly relations?: readonly RelationKind[] | undefined;
  readonly owned?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** An entity or a topic. Throws a RequestError on an unknown one. */
export async function knownSubject(store: GraphView, id: string): Promise<Entity | Topic> {
  const topic = await topicById(store, id);
  if (!topic && isTopicId(id)) throw new RequestError(404, `There is no topic “${id}”.`);
  return topic ?? knownEntity(store, id);
}

/** The entity first, then what it owns if that is asked for; or a topic, which owns nothing. Throws a RequestError on an unknown one. */
export async function subjectOf(store: GraphView, about: string, owned = false): Promise<Subject> {
  const { id } = await knownSubject(store, about);
  const also = owned ? await ownedBy(store, id) : [];
  return also.length > 0 ? [id, ...also.map(({ entity }) => entity.id)] : id;
}

/** Throws a RequestError on a period that ends before it begins, and on an unknown entity or topic. */
export async function mentionFilterOf(store: GraphView, query: Asked): Promise<MentionFilter & Page> {
  const { beside, owned, ...rest } = query;
  const filter = asked(rest);
  checkPeriod(filter);
  if (!beside) return filter;
  const near = await Promise.all(beside.map((id) => knownSubject(store, id)));
  return { ...filter, beside: near.map(({ id }) => id) };
}

/** Each of the API's questions about mentions begins so. */
export const mentionsAsked = async (store: GraphView, id: string, query: Asked) =>
  [await subjectOf(store, id, query.owned), await mentionFilterOf(store, query)] as const;
