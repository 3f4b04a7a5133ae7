import { placesOf } from "../../read/places-of.ts";
import { type County, countiesBySite } from "../lexicon/counties.ts";
import { type Candidate, isSite, overlaps } from "../spans.ts";

/** What makes another name or word of it. */
const GOES_ON =
  /^(?:[路街寺站港区县市镇乡]|机场|大学|学院|中学|小学|医院|银行|农商|证券|集团|股份|控股|有限|公司|发展|酒店|新区|高铁|[东西南北][坡麓部])/u;
const MAY_LIST = /^(?:[、和与及]|以及)$/u;
const SUMMED = /^(?:等?[两二三四五六七八九十0-9]*(?:个|大)?(?:区|县|地|区县|县市|县区)|等地)/u;

/** A cheap look for what such a list ends with. */
const LISTED = /等[^，。]{0,3}[区县地]|[两二三四五六七八九十0-9][个大]?[区县]|[、和与及][\u4E00-\u9FFF]{2,3}[区县]/u;

/** Counties and districts without 县 and 区: behind their province or city (河南兰考), or in a list of them where the article names the city (罗湖、龙华等区). */
export function findCounties(text: string, found: readonly Candidate[]): Candidate[] {
  const sites = found.filter(isSite);
  const under = countiesBySite();
  const out: Candidate[] = [];
  for (const site of sites) {
    const counties = under.get(site.name);
    const beside =
      counties?.get(text.slice(site.end, site.end + 3)) ?? counties?.get(text.slice(site.end, site.end + 2));
    if (!beside || GOES_ON.test(text.slice(site.end + beside.short.length))) continue;
    for (const start of namedAt(text, beside.short)) out.push(candidate(start, beside));
  }
  if (LISTED.test(text))
    for (const city of new Set(sites.filter((c) => c.kind === "city").map((c) => c.name)))
      for (const county of listedIn(text, [...(under.get(city)?.values() ?? [])])) out.push(county);
  return out.filter((c) => !found.some((known) => overlaps(known, c) && known.end - known.start > c.end - c.start));
}

/** Those of one city that stand side by side in a list which is summed up as districts. */
function listedIn(text: string, counties: readonly County[]): Candidate[] {
  const all = counties
    .flatMap((county) => namedAt(text, county.short).map((start) => candidate(start, county)))
    .sort((a, b) => a.start - b.start);
  return all.filter((c, at) => {
    let last = at;
    while (last + 1 < all.length && MAY_LIST.test(text.slice(all[last]!.end, all[last + 1]!.start))) last++;
    return SUMMED.test(text.slice(all[last]!.end, all[last]!.end + 6)) && (last > at || joined(text, all[at - 1], c));
  });
}

const joined = (text: string, before: Candidate | undefined, c: Candidate): boolean =>
  before !== undefined && MAY_LIST.test(text.slice(before.end, c.start));

const namedAt = (text: string, short: string): number[] =>
  placesOf(text, short).filter((at) => {
    const after = text.slice(at + short.length);
    return !GOES_ON.test(after) || SUMMED.test(after);
  });

const candidate = (start: number, { short, name }: County): Candidate => ({
  start,
  end: start + short.length,
  kind: name.endsWith("市") ? "city" : "place",
  name,
  rank: "rule",
  rule: "county",
  confidence: 0.75,
});
