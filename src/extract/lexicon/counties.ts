import { areaList } from "@vant/area-data";

/** A county or district under the name that is left without 县 or 区. */
export interface County {
  readonly short: string;
  readonly name: string;
}

/** Without what ends it a name of one character stays whole; those of peoples are seldom shortened. */
const SHORTENED = /^([\u4E00-\u9FFF]{2,3})(?:县|区|市)$|^([\u4E00-\u9FFF]县)$/u;
/** Words that are no name without 区: of a district, and of many things. */
const PLAIN =
  /^(?:城|郊|市|矿|新|开发|经济|工业|高新|合作|建设|和平|新华|长安|红旗|文峰|海港|吉林|公安|古城|西湖|解放|团结|友谊|前进|向阳)/u;
/** Quarters that are known by their own names, by the city that they lie in. */
const QUARTERS: readonly (readonly [city: string, ...quarters: string[]])[] = [
  ["上海市", "临港", "金桥", "漕河泾", "五角场", "徐家汇", "新天地", "前滩"],
  ["北京市", "国贸", "三里屯", "五道口", "上地", "酒仙桥"],
  ["深圳市", "坂田", "蛇口", "车公庙", "前海"],
  ["广州市", "天河城", "珠江新城"],
];

let known: ReadonlyMap<string, ReadonlyMap<string, County>> | undefined;

/** Counties, districts and towns by short name, by the full name of the city, and of the province, that they are under. */
export const countiesBySite = (): ReadonlyMap<string, ReadonlyMap<string, County>> => (known ??= build());

function build(): Map<string, Map<string, County>> {
  const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
  const out = new Map<string, Map<string, County>>();
  const add = (site: string | undefined, county: County) => {
    if (!site) return;
    const under = out.get(site);
    if (under) under.set(county.short, county);
    else out.set(site, new Map([[county.short, county]]));
  };
  for (const [code, name] of Object.entries(counties)) {
    const [, shortened, whole] = SHORTENED.exec(name) ?? [];
    const short = shortened ?? whole;
    if (!short || PLAIN.test(short)) continue;
    const [province, city] = [provinces[`${code.slice(0, 2)}0000`], cities[`${code.slice(0, 4)}00`]];
    for (const site of new Set([province, city])) add(site, { short, name });
  }
  for (const [code, name] of Object.entries(cities)) {
    const short = SHORTENED.exec(name)?.[1];
    if (short && !PLAIN.test(short)) add(provinces[`${code.slice(0, 2)}0000`], { short, name });
  }
  for (const [city, ...quarters] of QUARTERS) for (const name of quarters) add(city, { short: name, name });
  return out;
}
