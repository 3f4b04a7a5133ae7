/** Which mentions a command line asks for. */
import { type Command, Option } from "commander";
import type { Entity } from "../../src/model/graph.ts";
import type { RelationKind } from "../../src/model/schema.ts";
import type { GraphView, MentionFilter, Period, Subject } from "../../src/store/graph-store.ts";
import { ownedBy } from "../../src/store/owned.ts";
import { entityArgument, tellUnknown } from "../entity-argument.ts";
import { periodOptions, relationKinds } from "./options.ts";

export interface MentionOptions extends Period {
  readonly section?: readonly string[];
  readonly source?: readonly string[];
  readonly surface?: readonly string[];
  readonly issue?: readonly string[];
  readonly beside?: readonly string[];
  readonly relation?: readonly RelationKind[];
  readonly owned?: boolean;
}

const several = (about: string, flags: string): Option =>
  new Option(flags, `${about}; may be given several times`).argParser((value: string, before: string[] = []) => [
    ...before,
    value,
  ]);

/** `--since` to `--owned`. */
export const mentionOptions = (program: Command): Command =>
  periodOptions(program)
    .addOption(several('only in this section ("" for articles without one)', "--section <name>"))
    .addOption(several('only in articles from this source ("" for those without one)', "--source <name>"))
    .addOption(several("only where the text calls it exactly so", "--surface <text>"))
    .addOption(several("only in this issue, by id", "--issue <id>"))
    .addOption(several("only in articles that name this entity too", "--beside <entity>"))
    .option(
      "--relation <list>",
      "only in articles that tell of such a relation of it: partners_with,invests_in,…",
      relationKinds,
    )
    .option("--owned", "take in what it owns");

export interface Wanted {
  readonly entity: Entity;
  /** What it owns, where that is taken in. */
  readonly owned: readonly Entity[];
  readonly subject: Subject;
  readonly filter: MentionFilter;
}

/** The entity and the filter that are meant; null, with a sentence on stderr, where an entity is unknown. */
export async function wanted(store: GraphView, text: string, options: MentionOptions): Promise<Wanted | null> {
  const { since, until, section, source, surface, issue, relation } = options;
  const [entity, ...beside] = await entitiesNamed(store, [text, ...(options.beside ?? [])]);
  if (!entity || beside.length < (options.beside?.length ?? 0)) return null;
  const owned = options.owned ? (await ownedBy(store, entity.id)).map((each) => each.entity) : [];
  return {
    ...{ entity, owned, subject: owned.length > 0 ? [entity, ...owned].map(({ id }) => id) : entity.id },
    filter: {
      ...(since && { since }),
      ...(until && { until }),
      ...(section && { sections: section }),
      ...(source && { sources: source }),
      ...(surface && { surfaces: surface }),
      ...(issue && { issues: issue }),
      ...(relation && { relations: relation }),
      ...(options.beside && { beside: beside.map(({ id }) => id) }),
    },
  };
}

/** Up to the first that is unknown. */
async function entitiesNamed(store: GraphView, names: readonly string[]): Promise<Entity[]> {
  const found: Entity[] = [];
  for (const name of names) {
    const entity = await entityArgument(store, name);
    if (!entity) {
      await tellUnknown(store, name);
      return found;
    }
    found.push(entity);
  }
  return found;
}
