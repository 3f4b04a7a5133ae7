import type { Extract, ExtractedArticle, ReadArticle, ReadIssue, ShortNameClaim } from "../model/extract.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { nameClaims } from "./link/names.ts";
import { asMention } from "./mention.ts";
import { recognize } from "./recognize/recognize.ts";
import { relate } from "./relate/relate.ts";
import type { Candidate } from "./spans.ts";
import type { Tagger } from "./tagger/tagger.ts";

/** All that an issue says: names recognized, linked to canonical names, and related, article by article. Pure. */
export function extractIssue({ issue, articles }: ReadIssue, lexicon: Lexicon, tagger?: Tagger): Extract {
  const done = articles.map((article) => ({ article, ...recognize(article.text, lexicon, tagger) }));
  const named = done.flatMap(({ article, mentions }) =>
    mentions.map((mention) => ({ mention, surface: article.text.slice(mention.start, mention.end) })),
  );
  return {
    issue,
    articles: done.map(({ article, mentions }) => extracted(article, mentions, article.date ?? issue.date)),
    names: nameClaims(named, lexicon),
    shortNames: distinct(done.flatMap((d) => d.shortNames)),
  };
}

function extracted(article: ReadArticle, mentions: readonly Candidate[], reported: string | null): ExtractedArticle {
  return {
    ...article,
    mentions: mentions.map((m) => asMention(article.text, m)),
    relations: relate(article.text, mentions, reported),
  };
}

const distinct = (claims: readonly ShortNameClaim[]): ShortNameClaim[] => [
  ...new Map(claims.map((claim) => [`${claim.kind}|${claim.short}|${claim.full}`, claim])).values(),
];
