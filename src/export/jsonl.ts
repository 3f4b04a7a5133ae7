/**
 * Every record, a JSON object a line, told apart by its field `record`. Of the whole graph first what was read, issue by issue: `issue`,
 * its `article`s with their `mention`s and `relation`s, its claims about names (`name`, `short_name`), and what people keep (`topic`,
 * `view`, `note`): from these alone a store can be made that is equal. Then what follows from it, which is all that a part of the graph has: `entity`, `edge`, `co_mention`.
 */
import { articleId, relationId } from "../model/identity.ts";
import type { Chunks, GraphSource, SourceExtract } from "./source.ts";

export async function* writeJsonl(source: GraphSource): Chunks {
  if (source.records) {
    for await (const extract of source.records.extracts()) yield* issueLines(extract);
    for (const { kind, ...record } of await source.records.kept()) yield line(kind, record);
  }
  for await (const entity of source.entities()) yield line("entity", entity);
  for await (const edge of source.edges()) yield line("edge", edge);
  for await (const tie of source.coMentions()) yield line("co_mention", tie);
}

function* issueLines({ issue, articles, names, shortNames, source, fingerprint }: SourceExtract): Generator<string> {
  yield line("issue", { ...issue, source, fingerprint });
  for (const { mentions, relations, ...article } of articles) {
    const id = articleId(issue.id, article.n);
    yield line("article", { id, issue: issue.id, ...article });
    for (const mention of mentions) yield line("mention", { article: id, ...mention });
    for (const relation of relations)
      yield line("relation", { id: relationId(id, relation), article: id, ...relation });
  }
  for (const claim of names) yield line("name", { issue: issue.id, ...claim });
  for (const claim of shortNames) yield line("short_name", { issue: issue.id, ...claim });
}

/** Some readers take these for the end of a line, too; JSON leaves them as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

const line = (record: string, fields: object): string =>
  `${JSON.stringify({ record, ...fields }).replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
