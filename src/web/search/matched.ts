/** Which alias a search found an entity by. Pure. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The alias that holds the searched text where the name itself does not; null for matches by name or pinyin. */
export function matchedAlias(q: string, entity: { name: string; aliases: readonly string[] }): string | null {
  const wanted = folded(q.trim());
  if (wanted === "" || folded(entity.name).includes(wanted)) return null;
  return entity.aliases.find((alias) => folded(alias).includes(wanted)) ?? null;
}
