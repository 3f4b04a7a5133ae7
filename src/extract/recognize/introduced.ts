import { matches } from "../../read/matches.ts";
import { placesOf } from "../../read/places-of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, overlaps } from "../spans.ts";
import type { Range } from "../tagger/tag.ts";
import type { Tagger } from "../tagger/tagger.ts";

const LINE =
  "初创|创业|科技|芯片|半导体|机器人|驾驶|人工智能|大模型|生物|技术|医药|制药|游戏|软件|咨询|研究|物流|能源|电池|光伏|储能|支付|资产管理|私募|投资|电商|社交|媒体|视频|云计算|数据|安全|雷达|卫星|航天|航空|食品|饮料|餐饮|服装|美妆|化妆品|护肤|户外|玩具|家居|家电|器械|疫苗|矿业|石油|化工|钢铁|航运|租赁|[美英德法日韩]国|印度|瑞典|荷兰|以色列";
/** What tells a firm's line before its name: 瑞典电动汽车制造商云帆. */
const HEADS = `制造商|生产商|供应商|运营商|开发商|服务商|零售商|经销商|分销商|承包商|集成商|发行商|车企|药企|房企|酒企|钢企|船企|矿企|巨头|龙头|新势力|独角兽|老字号|(?:${LINE})(?:企业|公司|品牌|平台)|(?:汽车|生鲜|二手|直播|社区|美妆|母婴|酒类|医药|旅游|奢侈品)电商|创立|创办|创建|经销|代工厂`;
/** A cheap look at how such a word ends comes before the long list. */
const INTRODUCED = new RegExp(
  `(?<=[商企头力兽号业司牌台立办建])(?<=${HEADS})[\\u4E00-\\u9FFF]{2,4}?(?=[（(，。、；：”\\d]|的|与|和|及|在|将|于|已|拟|也|则|正|获|以|向|从|对|近日|日前|宣布|表示|称|发布|推出|完成|签|计划|创始人|创办|董事|总裁|CEO|首席|旗下|接手|收购|入股|合作|达成|加入|成为|$)`,
  "gu",
);
const NOT_NAME =
  /[的了和与及在将对向由为被是各等多家个其该这那本我你他她它也都已还又再就才只不没未无有可能会要应须需让使令把给从自到至以因于并而且或但若如即则均共同时年月日前后内外上下中间里称说指元万亿只条项名位款股占比报发持派奖拿钱做强得数率额量税价试点区网店]/u;

const LINE_BEFORE =
  /^.*(?:制造商|生产商|供应商|运营商|开发商|服务商|零售商|[车药房酒钢船矿]企|巨头|龙头|独角兽)(?=..)/u;

/** A guessed firm without the word for its line before its name; airports and stations are places. */
export function withoutLine(guess: Candidate): Candidate {
  if (guess.kind !== "company") return guess;
  const name = guess.name.replace(LINE_BEFORE, "");
  const kind = /(?:机场|火车站|客运站|码头|口岸)$/u.test(name) ? "place" : guess.kind;
  return { ...guess, start: guess.end - name.length, name, kind };
}

/** Names of unknown firms behind a word for firms of a line, made of no everyday words, and wherever else the article has them. The tagger has read the text. */
export function findIntroduced(
  text: string,
  uncovered: readonly Range[],
  taken: readonly Candidate[],
  lexicon: Lexicon,
  tagger: Tagger,
): Candidate[] {
  const isFree = (start: number, end: number) =>
    uncovered.some((range) => range.start <= start && end <= range.end) &&
    !taken.some((c) => overlaps(c, { start, end })) &&
    tagger.isNew(start, end);
  const names = new Set<string>();
  for (const match of matches(text, INTRODUCED)) {
    const name = match[0];
    const end = match.index + name.length;
    if (!NOT_NAME.test(name) && lexicon.lookup(name).length === 0 && isFree(end - name.length, end)) names.add(name);
  }
  return [...names].flatMap((name) =>
    placesOf(text, name).flatMap((start): Candidate[] => {
      const end = start + name.length;
      if (!isFree(start, end)) return [];
      return [{ start, end, kind: "company", name, rank: "guess", rule: "introduced", confidence: 0.6 }];
    }),
  );
}
