/** The rows of a change: what goes, what is brought up to date, what comes. */

import { keyOf, type SettledName, type ShortFacts, shortKeyOf } from "../../model/claims.ts";
import { daysOf } from "../../model/days.ts";
import type { Extract, ExtractedArticle, Issue } from "../../model/extract.ts";
import { articleId } from "../../model/identity.ts";
import { RELATION_KINDS, type RelationKind } from "../../model/schema.ts";
import type { PutOptions } from "../graph-store.ts";
import * as say from "./changes.ts";
import { whole } from "./connection.ts";
import { entityRows } from "./entity-rows.ts";
import type { NameRow } from "./known-names.ts";
import type { Moved } from "./move.ts";
import { orderOf } from "./order.ts";
import { mentionKey, recordsOf } from "./records.ts";
import { evidenceRows, type Meaning, mentionRows, type Speaking } from "./said.ts";
import type { Settlement } from "./settle.ts";

/** Everything that issues said. */
export function takeOut(changes: say.Changes, old: readonly Extract[]): void {
  const ids = old.map(({ issue }) => issue.id);
  const said = new Map<RelationKind, Set<string>>();
  for (const { issue, articles } of old)
    for (const { n, relations } of articles)
      for (const { type } of relations) said.set(type, (said.get(type) ?? new Set()).add(articleId(issue.id, n)));
  for (const { kind } of RELATION_KINDS) changes.add(say.DROP_EVIDENCE(kind), [...(said.get(kind) ?? [])].sort());
  for (const text of [say.DROP_ARTICLES, say.DROP_ISSUES, say.DROP_RECORDS, say.DROP_SOURCES]) changes.add(text, ids);
}

/** The entities that end. */
export function end(changes: say.Changes, { ended, made }: Settlement): void {
  const going = new Set(made.map(({ entity }) => entity.id));
  changes.add(say.DROP_HANDLES, ended);
  changes.add(
    say.EMPTY_ENTITIES,
    ended.filter((id) => going.has(id)),
  );
  changes.add(
    say.DROP_ENTITIES,
    ended.filter((id) => !going.has(id)),
  );
}

/** Entities and names as they are now. */
export function bringUp(
  changes: say.Changes,
  about: { settlement: Settlement; others: Moved; old: readonly Extract[]; coming: Extract | null },
): void {
  const { settlement, others, old, coming } = about;
  const { known, meanings, made, staying } = settlement;
  const count = (extracts: readonly Extract[]) => {
    const issues = new Map<string, number>();
    for (const extract of extracts)
      for (const id of mentionedIn(extract, meanings)) issues.set(id, (issues.get(id) ?? 0) + 1);
    return issues;
  };
  const arriving = count(coming ? [coming] : []);
  const leaving = count(old);
  entityRows(changes, {
    made,
    staying,
    issuesOf: (id) => (others.issues.get(id)?.size ?? 0) + (arriving.get(id) ?? 0),
    gained: (id) => (arriving.get(id) ?? 0) - (leaving.get(id) ?? 0),
  });
  const names = [...known.names.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const changed = names.filter((row) => known.isChanged(row) || (meanings.get(row.key) ?? null) !== row.entity);
  changes.add(
    say.SET_NAMES,
    changed
      .filter((row) => row.claims > 0)
      .map((row) => nameRow({ ...row, entity: meanings.get(row.key) ?? null, aliases: aliasesOf(row) })),
  );
  changes.add(
    say.DROP_NAMES,
    changed.filter((row) => row.claims === 0).map(({ key }) => key),
  );
  const shorts = known.changedShorts();
  changes.add(say.SET_SHORTS, shorts.filter(({ claims }) => claims > 0).map(shortRow));
  changes.add(
    say.DROP_SHORTS,
    shorts.filter(({ claims }) => claims === 0).map(({ key }) => key),
  );
}

const aliasesOf = ({ aliases }: NameRow): SettledName["aliases"] =>
  [...aliases].map(([alias, [uses, claims]]) => [alias, uses, claims]);

export const nameRow = ({
  kind,
  name,
  entity,
  claims,
  lexicon,
  mentions,
  relations,
  aliases,
}: SettledName): object => ({
  ...{ key: keyOf({ kind, name }), name, kind, entity },
  ...{ claims: whole(claims), lexicon: whole(lexicon), mentions: whole(mentions), relations: whole(relations) },
  aliases: JSON.stringify(aliases),
});

export const shortRow = ({ kind, short, full, claims }: ShortFacts): object => {
  return { key: shortKeyOf({ kind, short, full }), short, full, kind, claims: whole(claims) };
};

const mentionedIn = ({ articles }: Extract, meanings: ReadonlyMap<string, string>): Set<string> =>
  new Set(articles.flatMap(({ mentions }) => mentions.flatMap((m) => meanings.get(mentionKey(m)) ?? [])));

const speakingOf = (issue: Issue, { n, date, mentions, relations }: ExtractedArticle): Speaking => {
  return { id: articleId(issue.id, n), mentions, relations, ...daysOf(date ?? issue.date) };
};

/** What the new issue says, and what others say about entities that were made anew. */
export function relate(changes: say.Changes, about: { meaning: Meaning; others: Moved; coming: Extract | null }): void {
  const { coming, meaning, others } = about;
  const articles = coming ? coming.articles.map((a) => speakingOf(coming.issue, a)) : [];
  changes.add(say.ADD_MENTIONS, [...others.mentions, ...articles.flatMap((article) => mentionRows(article, meaning))]);
  const evidence = [...others.evidence, ...articles.flatMap((article) => evidenceRows(article, meaning))];
  for (const { kind } of RELATION_KINDS)
    changes.add(
      say.ADD_EVIDENCE(kind),
      evidence.filter(({ type }) => type === kind).map(({ head, tail, said }) => ({ head, tail, said })),
    );
}

/** A new issue and its articles, as yet without what they say. */
export function bringIn(changes: say.Changes, extract: Extract, { source, fingerprint }: PutOptions): void {
  const { issue, articles } = extract;
  const sum = (count: (article: (typeof articles)[number]) => number) =>
    whole(articles.reduce((all, article) => all + count(article), 0));
  changes.add(say.ADD_ISSUES, [
    {
      ...{ id: issue.id, title: issue.title, date: issue.date, file: issue.file },
      ...{
        articles: whole(articles.length),
        mentions: sum((a) => a.mentions.length),
        relations: sum((a) => a.relations.length),
      },
    },
  ]);
  changes.add(say.ADD_SOURCES, [{ id: source, issue: issue.id, fingerprint }]);
  changes.add(say.ADD_RECORDS, recordsOf(extract));
  changes.add(
    say.ADD_ARTICLES,
    articles.map(({ n, section, title, source, url, compiler, author, date, text }) => {
      const { since, until } = daysOf(date ?? issue.date);
      return {
        ...{
          id: articleId(issue.id, n),
          issue: issue.id,
          issueOrder: orderOf(issue.id),
          n: whole(n),
          section,
          title,
          source,
          url,
          compiler,
          author,
        },
        ...{ date, text, since: whole(since), until: whole(until) },
      };
    }),
  );
}
