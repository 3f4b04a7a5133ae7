/** What was put, as JSON on nodes of its own: whatever an extract holds comes back as it was. */
import { storyKeys } from "../../graph/stories.ts";
import { keyOf } from "../../model/claims.ts";
import type {
  Extract,
  ExtractedArticle,
  Issue,
  Mention,
  NameClaim,
  Relation,
  ShortNameClaim,
} from "../../model/extract.ts";
import { articleId } from "../../model/identity.ts";
import { type Transaction, whole } from "./connection.ts";
import { characters } from "./lucene.ts";
import { EXTRACTS } from "./queries.ts";

interface IssueRecord {
  readonly issue: Issue;
  readonly names: readonly NameClaim[];
  readonly shortNames: readonly ShortNameClaim[];
}

/** An article without its text and its relations, which have places of their own. */
export type ArticleRecord = Omit<ExtractedArticle, "text" | "relations">;

export const mentionKey = ({ type, entity }: Mention): string => keyOf({ kind: type, name: entity });
export const headKey = ({ headType, head }: Relation): string => keyOf({ kind: headType, name: head });
export const tailKey = ({ tailType, tail }: Relation): string => keyOf({ kind: tailType, name: tail });

/** Number 0 is the issue's own. */
export function recordsOf({ issue, articles, names, shortNames }: Extract): object[] {
  const own: IssueRecord = { issue, names, shortNames };
  return [
    { id: articleId(issue.id, 0), issue: issue.id, n: whole(0), json: JSON.stringify(own) },
    ...articles.map((article) => {
      const { text, relations, ...record } = article;
      return {
        id: articleId(issue.id, article.n),
        issue: issue.id,
        n: whole(article.n),
        json: JSON.stringify(record satisfies ArticleRecord),
        relations: JSON.stringify(relations),
        storyKeys: storyKeys(article).map(whole),
        ...characters(text),
      };
    }),
  ];
}

interface RecordRow {
  readonly issue: string;
  readonly n: number;
  readonly json: string;
  readonly relations: string;
  readonly text: string;
}

/** What was put under some ids, in the order of these; those that are not there are left out. */
export async function extractsOf(tx: Transaction, issues: readonly string[]): Promise<Extract[]> {
  if (issues.length === 0) return [];
  const rows = new Map<string, RecordRow[]>(issues.map((id) => [id, []]));
  for (const row of await tx.run<RecordRow>(EXTRACTS, { issues })) rows.get(row.issue)!.push(row);
  return issues.flatMap((id) => {
    const [own, ...articles] = rows.get(id)!.sort((a, b) => a.n - b.n);
    if (!own) return [];
    const { issue, names, shortNames } = JSON.parse(own.json) as IssueRecord;
    return [{ issue, articles: articles.map(articleIn), names, shortNames }];
  });
}

function articleIn({ json, text, relations }: RecordRow): ExtractedArticle {
  // Not a copy: see the embedded store.
  return Object.assign(JSON.parse(json) as ArticleRecord, { text, relations: JSON.parse(relations) as Relation[] });
}
