/** Records are JSON in UTF-8: whatever an extract holds comes back as it was. */
import type { Extract, ExtractedArticle, Issue, NameClaim, Relation, ShortNameClaim } from "../../model/extract.ts";
import type { Connection } from "./connection.ts";

const decoder = new TextDecoder();

export const pack = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
export const unpack = <T>(record: Uint8Array): T => JSON.parse(decoder.decode(record)) as T;

/** Numbers in the digest. Little end first, whatever the machine. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.allocUnsafe(numbers.length * 4);
  for (const [at, number] of numbers.entries()) bytes.writeInt32LE(number, at * 4);
  return bytes;
}

export interface IssueRecord {
  readonly issue: Issue;
  readonly names: readonly NameClaim[];
  readonly shortNames: readonly ShortNameClaim[];
}

/** An article without its text and its relations, which have places of their own. */
export type ArticleRecord = Omit<ExtractedArticle, "text" | "relations">;

/** What was put under the number of an issue. */
export function extractOf(c: Connection, key: number): Extract {
  const { record } = c.get<{ record: Uint8Array }>("SELECT record FROM issue WHERE key = ?", key)!;
  const { issue, names, shortNames } = unpack<IssueRecord>(record);
  const rows = c.all<{ key: number; text: string; record: Uint8Array }>(
    "SELECT key, text, record FROM article WHERE issue = ? ORDER BY n",
    key,
  );
  const articles = rows.map((row): ExtractedArticle => {
    const { key, text, record } = row;
    // Not a copy: each copy of a parsed object has a shape of its own, which the memory of a whole export would fill with.
    return Object.assign(unpack<ArticleRecord>(record), { text, relations: relationsOf(c, key) });
  });
  return { issue, articles, names, shortNames };
}

export const relationsOf = (c: Connection, article: number): Relation[] =>
  c
    .all<{ record: string }>("SELECT record FROM relation WHERE article = ? ORDER BY at", article)
    .map(({ record }) => JSON.parse(record) as Relation);
