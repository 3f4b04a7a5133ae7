/** Which articles retell one another: their keys are made when they are put, and compared when a revision is first asked about. */
import { storiesByKeys, storyKeys } from "../../graph/stories.ts";
import type { Article } from "../../model/extract.ts";
import { articleId } from "../../model/identity.ts";
import type { Connection } from "./connection.ts";

const BYTES = Float64Array.BYTES_PER_ELEMENT;

export function putStoryKeys(c: Connection, article: number, about: Article): void {
  const keys = storyKeys(about);
  if (keys.length === 0) return;
  const view = new DataView(new ArrayBuffer(keys.length * BYTES));
  for (const [at, key] of keys.entries()) view.setFloat64(at * BYTES, key, true);
  c.run("INSERT INTO story (article, keys) VALUES (?, ?)", article, new Uint8Array(view.buffer));
}

/** Of articles that are told otherwise too, by their numbers: that of the one by whose id the story goes, where it is another. */
export function storyArticles(c: Connection): ReadonlyMap<number, number> {
  const keys = new Int32Array(c.get<{ n: number }>("SELECT count(*) AS n FROM article")!.n);
  let count = 0;
  for (const { key } of c.iterate<{ key: number }>("SELECT key FROM article")) keys[count++] = key;
  const stories = storiesOf(c, keys);
  const told = new Map<number, number>();
  for (const [article, story] of stories.entries()) if (story !== article) told.set(keys[article]!, keys[story]!);
  return told;
}

/** By place in a list of all articles, such as that of the index: the place of the one by whose id its story goes. */
export function storiesOf(c: Connection, articleKeys: Int32Array): Int32Array {
  const ordinals = new Int32Array(articleKeys.reduce((most, key) => Math.max(most, key), 0) + 1);
  for (const [ordinal, key] of articleKeys.entries()) ordinals[key] = ordinal;
  const { bytes } = c.get<{ bytes: number }>("SELECT coalesce(sum(length(keys)), 0) AS bytes FROM story")!;
  const owners = new Int32Array(bytes / BYTES);
  const keys = new Float64Array(bytes / BYTES);
  let count = 0;
  for (const row of c.iterate<{ article: number; keys: Uint8Array }>("SELECT article, keys FROM story")) {
    const view = new DataView(row.keys.buffer, row.keys.byteOffset, row.keys.byteLength);
    for (let at = 0; at < view.byteLength; at += BYTES) {
      owners[count] = ordinals[row.article]!;
      keys[count++] = view.getFloat64(at, true);
    }
  }
  const stories = storiesByKeys(articleKeys.length, owners, keys);
  return byLeastId(
    c,
    articleKeys,
    articleKeys.map((_, article) => stories.of(article)),
  );
}

/** Of those that are retold, the least id is looked up. */
function byLeastId(c: Connection, articleKeys: Int32Array, stories: Int32Array): Int32Array {
  const least = new Map<number, { id: string; article: number }>();
  const retold = new Set(stories.filter((story, article) => story !== article));
  for (const [article, story] of stories.entries()) {
    if (!retold.has(story)) continue;
    const { issue, n } = c.get<{ issue: string; n: number }>(
      "SELECT i.id AS issue, a.n FROM article AS a JOIN issue AS i ON i.key = a.issue WHERE a.key = ?",
      articleKeys[article]!,
    )!;
    const id = articleId(issue, n);
    const known = least.get(story);
    if (!known || id < known.id) least.set(story, { id, article });
  }
  return stories.map((story) => least.get(story)?.article ?? story);
}
