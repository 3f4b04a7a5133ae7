import type { RelationKind } from "../../../model/schema.ts";
import type { Slot } from "../memory.ts";

/**
 * A relation as a row. `match` is compromise's match syntax over the terms of terms.ts; `head` and `tail` are captured, or `all`, whose members
 * hold pairwise. `example` yields the relation, `counter` must not: both are tests. To teach a relation, add a row.
 */
export interface RelationRule {
  readonly name: string;
  readonly type: RelationKind;
  readonly match: string;
  /** The end that the sentence leaves unsaid, and where the article has said it. */
  readonly recall?: { readonly end: "head" | "tail"; readonly slot: Slot };
  readonly example: string;
  readonly counter: string;
}
