/** ENTITY on a command line: an id, else an exact name or alias. */
import type { Entity } from "../src/model/graph.ts";
import { keptId, type Topic } from "../src/model/kept.ts";
import { entitiesNear, entityMeant } from "../src/store/entity-meant.ts";
import type { GraphView } from "../src/store/graph-store.ts";
import { topicById } from "../src/store/topics.ts";
import { onLine, warn } from "./support/print.ts";

/** The entity that is meant, or null. Of several of one name that with most mentions is taken; the others are named on stderr. */
export async function entityArgument(store: GraphView, text: string): Promise<Entity | null> {
  const meant = await entityMeant(store, text);
  if (!meant) return null;
  const { entity, others } = meant;
  if (others.length > 0)
    warn(
      `“${onLine(text)}” is taken as ${entity.id}. Also known by this name: ${others.map(({ id }) => id).join(", ")}.`,
    );
  return entity;
}

/** The entity that is meant, else the topic by its id or name, or null. Of an entity and a topic of one name the topic is named on stderr. */
export async function subjectArgument(store: GraphView, text: string): Promise<Entity | Topic | null> {
  const asked = await topicById(store, text);
  if (asked) return asked;
  const entity = await entityArgument(store, text);
  const topic = await topicById(store, keptId("topic", text));
  if (entity && topic) warn(`“${onLine(text)}” is taken as ${entity.id}. There is a topic of this name: ${topic.id}.`);
  return entity ?? topic;
}

/** The entities of several names in their order; null, with a sentence on stderr for each unknown one, unless all are known. */
export async function entityArguments(store: GraphView, texts: readonly string[]): Promise<Entity[] | null> {
  const found: Entity[] = [];
  for (const text of texts) {
    const entity = await entityArgument(store, text);
    if (entity) found.push(entity);
    else await tellUnknown(store, text);
  }
  return found.length === texts.length ? found : null;
}

/** Says on stderr that there is no such entity, and what is near it. */
export async function tellUnknown(store: GraphView, text: string): Promise<void> {
  const near = await entitiesNear(store, text);
  const hint = near.length > 0 ? ` Near it: ${near.map(({ name }) => onLine(name)).join(", ")}.` : "";
  warn(`There is no entity “${onLine(text)}”.${hint}`);
}
