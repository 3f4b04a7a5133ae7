/** Which entity or topic people mean by what they write. */
import type { Entity } from "../model/graph.ts";
import { keptId, type Topic } from "../model/kept.ts";
import { entityMeant } from "./entity-meant.ts";
import type { GraphView } from "./graph-store.ts";
import { topicById } from "./topics.ts";

export interface SubjectMeant {
  readonly subject: Entity | Topic;
  /** Others that bear the same name: entities with most mentions first, then the topic. */
  readonly others: readonly (Entity | Topic)[];
}

/** A topic by its id, else the entity that is meant, else the topic of that name; null where there is none. */
export async function subjectMeant(store: GraphView, text: string): Promise<SubjectMeant | null> {
  const asked = await topicById(store, text);
  if (asked) return { subject: asked, others: [] };
  const meant = await entityMeant(store, text);
  const topic = await topicById(store, keptId("topic", text));
  if (!meant) return topic && { subject: topic, others: [] };
  return { subject: meant.entity, others: [...meant.others, ...(topic ? [topic] : [])] };
}
