import { areaList } from "@vant/area-data";
import type { EntityKind } from "../../model/schema.ts";
import type { LexiconRow } from "./rows.ts";

/** Names that are everyday words, surnames with a given name, or other things more often than the city. */
const AMBIGUOUS = new Set(
  `安国 高平 深州 大安 临江 尚志 五常 东宁 北安 安达 东港 东台 兴化 海安 启东 建德 永康 江山 龙泉 无为 天长 明光 广德 宁国 安丘 南安 永安
  福安 乐平 德兴 高安 广水 天门 应城 武安 新乐 南宫 沙河 河间 三河 常宁 东兴 平果 文昌 东方 万宁 万源 安宁 福泉 文山 合作 同仁 玉树 子长 双河
  新星 白杨 昆玉 沙湾 兴平 赤水 兴仁 兴义 平湖 灯塔 凤城 海城 铁力 海林 榆树 洪湖 赤壁 利川 临海 玉环 信宜 高州 化州 阳春 四会 开平 台山
  恩平 朝阳 大同 长治 白山 安康 资阳 白银 来宾 三明 中山 通化 山南 北海 海东 定西 天水 普洱 南平 吉林 黄山 宜城 当阳 永济 孝义 平泉 定州 同江
  集安 和龙 龙井 桂平 北流 合山 宣威 开远 个旧 弥勒 灵武 博乐 乌苏 海阳 招远 乳山 高密 新泰 永城 项城 济源 德州 连州 英德 武冈 兴宁 丰城
  平度 福鼎 清镇 大理 黑河 会理 和田 常熟 商洛 资兴 兴城 兴城市 迁安 海城市`.split(/\s+/u),
);

const PEOPLES =
  "藏|羌|彝|苗|侗|布依|土家|壮|傣|白|景颇|傈僳|哈尼|回|蒙古|朝鲜|满|瑶|土|裕固|撒拉|达斡尔|鄂温克|畲|黎|毛南|仫佬|水|仡佬|纳西|普米|独龙|怒|佤|拉祜|布朗|德昂|阿昌|基诺|东乡|保安|各";
/** 自治州 with the peoples it is named after, and the words that end other prefectures. */
const AUTONOMOUS = new RegExp(`(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜)*自治州$|(?:地区|盟)$`, "u");

/** Rows for every municipality, prefecture, county-level city, district and county of China, from the division list that the package keeps. */
export function divisionRows(): LexiconRow[] {
  const cities = [areaList.province_list, areaList.city_list, areaList.county_list].flatMap((list) =>
    Object.values(list),
  );
  return [...new Set(cities)].flatMap(divisionRow);
}

function divisionRow(name: string): LexiconRow[] {
  if (name.length < 3 || /直辖|市辖区/u.test(name)) return [];
  if (name.endsWith("市")) return [row(name, "city", [name.slice(0, -1)])];
  const short = name.replace(AUTONOMOUS, "");
  const state = name.endsWith("自治州") && short !== name ? [`${short}州`] : [];
  return [row(name, "place", [...state, ...county(name)])];
}

/** A county of a people under its short name: 北川县 for 北川羌族自治县. */
const OF_PEOPLES = new RegExp(`(?:(?:${PEOPLES})族|蒙古|哈萨克|柯尔克孜)+自治县$`, "u");

function county(name: string): string[] {
  const short = name.replace(OF_PEOPLES, "");
  return short !== name && short.length > 1 ? [`${short}县`] : [];
}

function row(name: string, kind: EntityKind, aliases: string[]): LexiconRow {
  const usable = aliases.filter((alias) => alias.length > 1);
  return {
    name,
    kind,
    aliases: usable,
    ambiguous: new Set([name, ...usable].filter((each) => AMBIGUOUS.has(each))),
    at: "@vant/area-data",
    ignored: false,
  };
}
