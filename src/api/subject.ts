/** Whose mentions are asked for, and which of them. */
import type { RelationKind } from "../model/schema.ts";
import type { GraphView, MentionFilter, Page } from "../store/graph-store.ts";
import { ownedBy } from "../store/owned.ts";
import { checkPeriod } from "./checks.ts";
import { given } from "./given.ts";
import { knownEntity, resolveIds } from "./select.ts";

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

/** The entity first, then what it owns if that is asked for. Throws a RequestError on an unknown one. */
export async function subjectOf(store: GraphView, id: string, owned = false): Promise<readonly string[] | string> {
  const entity = await knownEntity(store, id);
  return owned ? [entity.id, ...(await ownedBy(store, entity.id)).map((each) => each.entity.id)] : entity.id;
}

/** Throws a RequestError on a period that ends before it begins, and on an unknown entity. */
export async function mentionFilterOf(store: GraphView, asked: Asked): Promise<MentionFilter & Page> {
  const { section, source, surface, issue, beside, owned, ...rest } = asked;
  const filter = given(rest);
  checkPeriod(filter);
  return {
    ...filter,
    ...given({ sections: section, sources: source, surfaces: surface, issues: issue }),
    ...(beside && { beside: await resolveIds(store, beside) }),
  };
}

/** Each of the API's questions about mentions begins so. */
export const mentionsAsked = async (store: GraphView, id: string, asked: Asked) =>
  [await subjectOf(store, id, asked.owned), await mentionFilterOf(store, asked)] as const;
