/** ENTITY on a command line: an id, else an exact name or alias. What is unknown is told here, with what is near it. */
import type { Entity } from "../src/model/graph.ts";
import type { Topic } from "../src/model/kept.ts";
import { entitiesNear, entityMeant } from "../src/store/entity-meant.ts";
import type { GraphView } from "../src/store/graph-store.ts";
import { subjectMeant } from "../src/store/subject-meant.ts";
import { onLine, warn } from "./support/print.ts";

/** The entity that is meant, else the topic by its id or name. Others of the name are named on stderr; null, with a sentence there, where there is none. */
export async function subjectArgument(store: GraphView, text: string): Promise<Entity | Topic | null> {
  const meant = await subjectMeant(store, text);
  return taken(store, text, meant && { one: meant.subject, others: meant.others });
}

/** The entities of several names in their order, likewise; null unless all are known. */
export async function entityArguments(store: GraphView, texts: readonly string[]): Promise<Entity[] | null> {
  const found: Entity[] = [];
  for (const text of texts) {
    const meant = await entityMeant(store, text);
    const entity = await taken(store, text, meant && { one: meant.entity, others: meant.others });
    if (entity) found.push(entity);
  }
  return found.length === texts.length ? found : null;
}

interface Named {
  readonly id: string;
}

async function taken<T extends Named>(
  store: GraphView,
  text: string,
  meant: { readonly one: T; readonly others: readonly Named[] } | null,
): Promise<T | null> {
  if (!meant) {
    const near = await entitiesNear(store, text);
    const hint = near.length > 0 ? ` Near it: ${near.map(({ name }) => onLine(name)).join(", ")}.` : "";
    warn(`There is no entity “${onLine(text)}”.${hint}`);
    return null;
  }
  const { one, others } = meant;
  if (others.length > 0)
    warn(`“${onLine(text)}” is taken as ${one.id}. Also known by this name: ${others.map(({ id }) => id).join(", ")}.`);
  return one;
}
