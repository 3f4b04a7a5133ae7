/** What parameters mean that mean the same everywhere. */
export const PARAMETERS: Readonly<Record<string, string>> = {
  id: "Id, percent-encoded",
  a: "Id of the one entity",
  b: "Id of the other",
  q: "What to look for: any part of a name or alias, pinyin, or its initials",
  since: "From this year, month or day on: 2021, 2021-12 or 2021-12-31",
  until: "Up to this year, month or day, itself included",
  types: "Only these kinds of entity, with commas between them",
  relations: "Only these kinds of relation, with commas between them",
  statuses: "Only relations that stand so, with commas between them; denied and ended ones are in it otherwise",
  coMentions: "Edges between entities named in one article, too",
  againstSince: "The period compared with begins so; without it, with all that was before",
  againstUntil: "The period compared with ends so",
  depth: "How many steps around the entities",
  limit: "At most so many",
  format: "Kind of file",
};
