/** Ids are made from content, hold no white space, and are the same on any machine in any order. */

/** Percent-encodes white space and `%`, so that names stay readable and distinct. */
export const idPart = (name: string): string => name.replace(/[%\s]/gu, encodeURIComponent);

export const entityId = (kind: string, name: string): string => `${kind}:${idPart(name)}`;

/** Publication and date, else publication and number, else the file's base name. */
export function issueId(about: {
  publication: string | null;
  date: string | null;
  number: string | null;
  file: string;
}): string {
  const { publication, date, number, file } = about;
  const place = date ?? number;
  return idPart(publication && place ? `${publication}-${place}` : file.replace(/\.[^.]+$/u, "") || file);
}

export const articleId = (issue: string, n: number): string => `${issue}:${n}`;

export interface RelationKey {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly head: string;
  readonly tail: string;
}

/** Id of one piece of evidence: article, span, type and the names as extracted. */
export const relationId = (article: string, r: RelationKey): string =>
  `${article}:${r.start}-${r.end}:${r.type}:${idPart(r.head)}>${idPart(r.tail)}`;

/** By UTF-16 code unit, missing last. */
export function byCodeUnit(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
