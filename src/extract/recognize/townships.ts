import { matches } from "../../read/matches.ts";
import { type Candidate, isSite, overlaps } from "../spans.ts";
import { ACTS } from "./verbs.ts";

const ENDS = /[镇乡]|街道|村/u;
const TOWNSHIP = /^[\u4E00-\u9FFF]{2,3}?(?:镇(?![长区江守静定压痛咳])|乡(?![长村镇亲愁情党])|街道(?![两上办]))/u;
/** A village is named behind its county, town or district. */
const VILLAGE = /^[\u4E00-\u9FFF]{2,3}村(?=[，。、；的委里村“]|$)/u;
const BEHIND = /(?<=[在]|位于|来自|走进|地处|回到|前往|落户|，)([\u4E00-\u9FFF]{2}镇)(?=[，。、；的]|政府|党委|上|$)/gu;
const NO_NAME =
  /[的了和与及在将对向由为是各每该本全多几某这那一两三个条等]|^城镇|[小新型心大]城镇|乡镇|村镇|重镇|名镇|集镇|古镇|市镇|强镇|县乡|农村|乡村|新村|建制|小镇|所辖|下辖|辖区|首个|周边|附近|部分|老区|革命|相关/u;
/** A small town of a trade: 云溪茶香小镇. */
const SMALL_TOWN = /^[\u4E00-\u9FFF]{2,4}小镇/u;
const ACT = new RegExp(ACTS, "u");

/** Towns, townships and villages, which no list holds: behind their county or city, or where something is. */
export function findTownships(text: string, found: readonly Candidate[]): Candidate[] {
  if (!ENDS.test(text)) return [];
  const sites = found.filter((c) => isSite(c) && !found.some((o) => o.start === c.start && o.end > c.end));
  const towns = sites.flatMap((site) => townOf(text, site, found));
  const villages = [...sites, ...towns].flatMap((site) => villageOf(text, site));
  const bare = matches(text, BEHIND).flatMap(({ index: start, 1: name }): Candidate[] =>
    NO_NAME.test(name!) || found.some((c) => overlaps(c, { start, end: start + name!.length }))
      ? []
      : [{ ...place(text, start, start + name!.length), confidence: 0.6 }],
  );
  return [...towns, ...villages, ...bare];
}

function townOf(text: string, site: Candidate, found: readonly Candidate[]): Candidate[] {
  const after = text.slice(site.end, site.end + 8);
  const small = SMALL_TOWN.exec(after)?.[0];
  if (small && !/[的了和与及在将对向由为是各]|特色|美丽|一批/u.test(small))
    return [place(text, site.end, site.end + small.length)];
  const name = TOWNSHIP.exec(after)?.[0];
  if (!name || NO_NAME.test(name) || ACT.test(name)) return [];
  const end = site.end + name.length;
  return found.some((c) => c.start >= site.end && c.start < end && c.end > end) ? [] : [place(text, site.end, end)];
}

function villageOf(text: string, site: Candidate): Candidate[] {
  const name = /[县区市镇乡]$/u.test(text.slice(site.start, site.end))
    ? VILLAGE.exec(text.slice(site.end, site.end + 6))?.[0]
    : undefined;
  return !name || NO_NAME.test(name) || ACT.test(name) ? [] : [place(text, site.end, site.end + name.length)];
}

const place = (text: string, start: number, end: number): Candidate => ({
  start,
  end,
  kind: "place",
  name: text.slice(start, end),
  rank: "rule",
  rule: "township",
  confidence: 0.7,
});
