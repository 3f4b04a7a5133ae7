import type { Extract, Mention, Relation } from "../model/extract.ts";
import { type MentionReason, ruleMatch } from "./explain.ts";

/** An extract as `npm run extract` prints it: names and order of its keys are a contract. With reasons, each mention and relation has a `why`. */
export function extractJson({ issue, articles }: Extract, reasons?: readonly (readonly MentionReason[])[]): object {
  return {
    issue: { id: issue.id, title: issue.title, date: issue.date, file: issue.file },
    articles: articles.map((a, at) => ({
      n: a.n,
      section: a.section,
      title: a.title,
      source: a.source,
      url: a.url,
      compiler: a.compiler,
      author: a.author,
      date: a.date,
      text: a.text,
      mentions: a.mentions.map((mention, m) => ({ ...mentionJson(mention), ...why(reasons?.[at]?.[m]) })),
      relations: a.relations.map((relation) => ({
        ...relationJson(relation),
        ...(reasons && { why: { match: ruleMatch(relation.rule) } }),
      })),
    })),
  };
}

const mentionJson = ({ start, end, surface, type, entity, confidence, rule }: Mention) => ({
  start,
  end,
  surface,
  type,
  entity,
  confidence,
  rule,
});

const relationJson = (r: Relation) => ({
  head: r.head,
  type: r.type,
  tail: r.tail,
  evidence: r.evidence,
  start: r.start,
  end: r.end,
  date: r.date,
  status: r.status,
  attribution: r.attribution,
  confidence: r.confidence,
  rule: r.rule,
});

const why = (reason: MentionReason | undefined) =>
  reason ? { why: { row: reason.row, outranked: reason.outranked } } : {};
