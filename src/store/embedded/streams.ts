/** Everything, one at a time. Each stream has a connection of its own, so that it sees one state while others write. */
import type { SettledName, ShortFacts } from "../../model/claims.ts";
import type { Extract } from "../../model/extract.ts";
import type { CoMention, Entity } from "../../model/graph.ts";
import { CoMentions } from "../co-mentions.ts";
import { daysKept } from "../days.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { StoredArticle } from "../graph-store.ts";
import type { Connection } from "./connection.ts";
import { type EntityRow, entityOf } from "./load.ts";
import { articleOf, articlesOf } from "./read-issues.ts";
import { extractOf } from "./records.ts";

export function* entityStream(c: Connection): Generator<Entity> {
  for (const row of c.iterate<EntityRow>("SELECT * FROM entity ORDER BY id")) yield entityOf(row);
}

export function* coMentionStream(index: GraphIndex): Generator<CoMention> {
  const together = new CoMentions(index, { days: daysKept({}) });
  for (let head = 0; head < index.entities.length; head++) yield* together.after(head);
}

export function* articleStream(c: Connection): Generator<StoredArticle> {
  for (const { id } of c.all<{ id: string }>("SELECT id FROM issue ORDER BY id"))
    for (const article of articlesOf(c, id)) yield articleOf(c, article.id)!;
}

export function* extractStream(c: Connection): Generator<Extract> {
  for (const { key } of c.all<{ key: number }>("SELECT key FROM issue ORDER BY id")) yield extractOf(c, key);
}

type NameRow = Omit<SettledName, "aliases"> & { readonly key: number };

const NAME = "n.key, n.kind, n.name, n.claims, n.lexicon, n.mentions, n.relations";
const NAMES = [
  `SELECT ${NAME}, e.id AS entity FROM entity AS e JOIN name AS n ON n.entity = e.key ORDER BY e.id, n.kind, n.name`,
  `SELECT ${NAME}, NULL AS entity FROM name AS n WHERE n.entity IS NULL ORDER BY n.kind, n.name`,
];

export function* nameStream(c: Connection): Generator<SettledName> {
  for (const names of NAMES)
    for (const { key, kind, name, entity, claims, lexicon, mentions, relations } of c.iterate<NameRow>(names)) {
      const aliases = c
        .all<{ alias: string; uses: number; claims: number }>(
          "SELECT alias, uses, claims FROM alias WHERE name = ? ORDER BY alias",
          key,
        )
        .map((each) => [each.alias, each.uses, each.claims] as const);
      yield { kind, name, entity, claims, lexicon, mentions, relations, aliases };
    }
}

export function* shortNameStream(c: Connection): Generator<ShortFacts> {
  for (const { short, full, kind, claims } of c.iterate<ShortFacts>("SELECT * FROM short ORDER BY short, full, kind"))
    yield { kind, short, full, claims };
}
