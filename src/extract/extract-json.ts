import type { Extract } from "../model/extract.ts";

/** An extract as `npm run extract` prints it: names and order of its keys are a contract. */
export function extractJson({ issue, articles }: Extract): object {
  return {
    issue: { id: issue.id, title: issue.title, date: issue.date, file: issue.file },
    articles: articles.map((a) => ({
      n: a.n,
      section: a.section,
      title: a.title,
      source: a.source,
      url: a.url,
      compiler: a.compiler,
      author: a.author,
      date: a.date,
      text: a.text,
      mentions: a.mentions.map(({ start, end, surface, type, entity, confidence, rule }) => ({
        start,
        end,
        surface,
        type,
        entity,
        confidence,
        rule,
      })),
      relations: a.relations.map(
        ({ head, type, tail, evidence, start, end, date, status, attribution, confidence, rule }) => ({
          head,
          type,
          tail,
          evidence,
          start,
          end,
          date,
          status,
          attribution,
          confidence,
          rule,
        }),
      ),
    })),
  };
}
