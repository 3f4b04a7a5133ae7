const WHO = '(?<who>(?:the )?[A-Z][^,;:“”"]{1,60}?)';
const SAID = "(?:said|says|told|announced|reported|confirmed|added|stated|disclosed)";

/** Who an English sentence says a fact on, most explicit first. */
const PATTERNS = [
  /\b[Aa]ccording to (?<who>[^,;:“”"]{2,60}?)(?=,|;|\.?$| on | in a )/u,
  new RegExp(`(?:,|[”"]) ${WHO} ${SAID}\\b`, "u"),
  new RegExp(`(?:,|[”"]) ${SAID} ${WHO}(?=,|;|$| on | in )`, "u"),
  new RegExp(`^["“]?${WHO}(?:, [^,]{2,60},)? (?:has |also )?(?:said|says|${SAID} (?:that|it))\\b`, "u"),
];

/** Where the name of who speaks is over. */
const AFTER_NAME = / (?:on|has|have|also) /u;

/** Who an English sentence says a fact on, as written; null where it speaks for itself. */
export function englishAttribution(sentence: string): string | null {
  for (const pattern of PATTERNS) {
    const who = pattern.exec(sentence)?.groups?.who?.split(AFTER_NAME)[0]?.trim();
    if (who) return who;
  }
  return null;
}
