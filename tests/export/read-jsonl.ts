/** A reader of the JSONL export: the issues as they were put, and what follows from them, from a text alone. */
import type {
  Extract,
  ExtractedArticle,
  Issue,
  Mention,
  NameClaim,
  Relation,
  ShortNameClaim,
} from "../../src/model/extract.ts";
import type { CoMention, Edge, Entity } from "../../src/model/graph.ts";
import type { PutOptions } from "../../src/store/graph-store.ts";

type Line =
  | ({ record: "issue" } & Issue & PutOptions)
  | ({ record: "article"; id: string; issue: string } & Omit<ExtractedArticle, "mentions" | "relations">)
  | ({ record: "mention"; article: string } & Mention)
  | ({ record: "relation"; id: string; article: string } & Relation)
  | ({ record: "name"; issue: string } & NameClaim)
  | ({ record: "short_name"; issue: string } & ShortNameClaim)
  | ({ record: "entity" } & Entity)
  | ({ record: "edge" } & Edge)
  | ({ record: "co_mention" } & CoMention);

interface Making extends Extract {
  readonly articles: ExtractedArticle[];
  readonly names: NameClaim[];
  readonly shortNames: ShortNameClaim[];
}
interface MakingArticle extends ExtractedArticle {
  readonly mentions: Mention[];
  readonly relations: Relation[];
}

export interface ReadRecords {
  readonly puts: { extract: Extract; options: PutOptions }[];
  readonly entities: Entity[];
  readonly edges: Edge[];
  readonly coMentions: CoMention[];
}

export function readJsonl(text: string): ReadRecords {
  const read: ReadRecords = { puts: [], entities: [], edges: [], coMentions: [] };
  const issues = new Map<string, Making>();
  const articles = new Map<string, MakingArticle>();
  for (const json of text.split("\n").slice(0, -1)) {
    const line = JSON.parse(json) as Line;
    switch (line.record) {
      case "issue": {
        const { record: _, source, fingerprint, ...issue } = line;
        const extract: Making = { issue, articles: [], names: [], shortNames: [] };
        issues.set(issue.id, extract);
        read.puts.push({ extract, options: { source, fingerprint } });
        break;
      }
      case "article": {
        const { record: _, id, issue, ...article } = line;
        const made: MakingArticle = { ...article, mentions: [], relations: [] };
        articles.set(id, made);
        issues.get(issue)!.articles.push(made);
        break;
      }
      case "mention": {
        const { record: _, article, ...mention } = line;
        articles.get(article)!.mentions.push(mention);
        break;
      }
      case "relation": {
        const { record: _, id: __, article, ...relation } = line;
        articles.get(article)!.relations.push(relation);
        break;
      }
      case "name": {
        const { record: _, issue, ...claim } = line;
        issues.get(issue)!.names.push(claim);
        break;
      }
      case "short_name": {
        const { record: _, issue, ...claim } = line;
        issues.get(issue)!.shortNames.push(claim);
        break;
      }
      case "entity": {
        const { record: _, ...entity } = line;
        read.entities.push(entity);
        break;
      }
      case "edge": {
        const { record: _, ...edge } = line;
        read.edges.push(edge);
        break;
      }
      case "co_mention": {
        const { record: _, ...tie } = line;
        read.coMentions.push(tie);
        break;
      }
      default:
        throw new Error(`no record is called so: ${json}`);
    }
  }
  return read;
}
