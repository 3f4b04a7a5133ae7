/** Which mentions a command line asks for. */
import { type Command, Option } from "commander";
import type { Entity } from "../../src/model/graph.ts";
import type { Topic } from "../../src/model/kept.ts";
import type { RelationKind } from "../../src/model/schema.ts";
import type { GraphView, MentionFilter, Period, Subject } from "../../src/store/graph-store.ts";
import { ownedBy } from "../../src/store/owned.ts";
import { subjectArgument } from "../entity-argument.ts";
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
    .addOption(several("only in articles that name this entity or topic too", "--beside <entity>"))
    .option(
      "--relation <list>",
      "only in articles that tell of such a relation of it: partners_with,invests_in,…",
      relationKinds,
    )
    .option("--owned", "take in what it owns");

export interface Wanted {
  readonly of: Entity | Topic;
  /** What it owns, where that is taken in. */
  readonly owned: readonly Entity[];
  readonly subject: Subject;
  readonly filter: MentionFilter;
}

/** The entity or topic and the filter that are meant; null, with a sentence on stderr, where one is unknown. */
export async function wanted(store: GraphView, text: string, options: MentionOptions): Promise<Wanted | null> {
  const { since, until, section, source, surface, issue, relation } = options;
  const of = await subjectArgument(store, text);
  if (!of) return null;
  const beside: string[] = [];
  for (const name of options.beside ?? []) {
    const near = await subjectArgument(store, name);
    if (!near) return null;
    beside.push(near.id);
  }
  const owned = options.owned ? (await ownedBy(store, of.id)).map((each) => each.entity) : [];
  return {
    ...{ of, owned, subject: owned.length > 0 ? [of, ...owned].map(({ id }) => id) : of.id },
    filter: {
      ...(since && { since }),
      ...(until && { until }),
      ...(section && { sections: section }),
      ...(source && { sources: source }),
      ...(surface && { surfaces: surface }),
      ...(issue && { issues: issue }),
      ...(relation && { relations: relation }),
      ...(options.beside && { beside }),
    },
  };
}
