import { isSite } from "../spans.ts";
import type { Hit } from "./gazetteer.ts";

/** Names that are everyday words too, and what a sentence speaks of that means the word. */
interface Word {
  readonly names: string;
  readonly signs: RegExp;
  /** Whether it grows somewhere: behind a place, 烟台苹果, the word is meant. */
  readonly grows: boolean;
}

const WORDS: readonly Word[] = [
  {
    names: "苹果 小米 土豆 芒果 荔枝 蓝莓 核桃 瓜子 花椒 青花椒 桃李",
    signs:
      /[果菜茶瓜]农|农[户民]|种植|栽培|采摘|丰收|收获|果[园品树实]|亩|产[量区]|公?斤|吨|脱壳|田间|水果|[鲜干]果|果蔬|杂粮|谷子|粮[食农]|大米|小麦|红富士|挂果|成熟|[脆香酸]甜|冷库|地头|农产品|餐桌|[熬煮]粥|口感/u,
    grows: true,
  },
  { names: "菜鸟", signs: /新手|职场|求职|初入|高手|小白|老手|入门|新人|大神/u, grows: false },
  {
    names: "骆驼 海马 白象 始祖鸟 蚂蚁 飞猪",
    signs: /沙漠|草原|动物|海洋馆|栖息|野生|物种|巢穴|昆虫|牧民|化石/u,
    grows: false,
  },
];
const BY_NAME = new Map(WORDS.flatMap((word) => word.names.split(" ").map((name) => [name, word] as const)));

const LONGEST_NAME = Math.max(...[...BY_NAME.keys()].map(({ length }) => length));

/** Before things that are counted, which firms are not: 许多菜鸟, 每斤苹果. */
const COUNTED =
  /(?:许多|不少|很多|大量|各种|这些|那些|一些|[一二两三几数0-9每这那](?:[位名只颗筐斤箱吨袋碗粒]|公斤|千克))$/u;
const LONGEST_COUNT = 4;
/** What only a firm or its wares have behind it. */
const FIRM =
  /^[”》」]?(?:公司|集团|科技|股份|手机|汽车|电脑|平板|手表|耳机|平台|官方|官网|旗下|创始人|董事|首席|CEO|总裁|副总裁|高管|表示|透露|披露|方面|财报|股价|市值|宣布|发布(?!求)|推出|回应|起诉|收购|商店|应用|裹裹|驿站|网络|国际|供应链|SU7|YU7)/u;
const FIRM_WINDOW = 8;
const SENTENCE_ENDS = "。！？!?；;\n";

/** The hits without those that are everyday words by what their sentence speaks of; where an article has such, others of the name stay only before what firms have. */
export function withoutEveryday(text: string, hits: readonly Hit[]): readonly Hit[] {
  const named = hits.filter((hit) => hit.end - hit.start <= LONGEST_NAME && BY_NAME.has(nameOf(text, hit)));
  const everyday = new Set(named.filter((hit) => isEveryday(text, hit, hits)).map((hit) => nameOf(text, hit)));
  return everyday.size === 0 ? hits : hits.filter((hit) => !everyday.has(nameOf(text, hit)) || isFirm(text, hit));
}

const nameOf = (text: string, { start, end }: Hit): string => text.slice(start, end);

const isFirm = (text: string, { end }: Hit): boolean => FIRM.test(text.slice(end, end + FIRM_WINDOW));

function isEveryday(text: string, hit: Hit, hits: readonly Hit[]): boolean {
  if (COUNTED.test(text.slice(Math.max(0, hit.start - LONGEST_COUNT), hit.start))) return true;
  if (isFirm(text, hit)) return false;
  const { signs, grows } = BY_NAME.get(nameOf(text, hit))!;
  return signs.test(sentenceOf(text, hit)) || (grows && hits.some((site) => site.end === hit.start && isChinese(site)));
}

/** A province, city or county of China, by its full name. */
const isChinese = ({ senses }: Hit): boolean =>
  senses.some(({ row }) => isSite(row) && /[省市区县州旗]$/u.test(row.name));

function sentenceOf(text: string, { start, end }: Hit): string {
  let [from, to] = [start, end];
  while (from > 0 && !SENTENCE_ENDS.includes(text[from - 1]!)) from--;
  while (to < text.length && !SENTENCE_ENDS.includes(text[to]!)) to++;
  return text.slice(from, to);
}
