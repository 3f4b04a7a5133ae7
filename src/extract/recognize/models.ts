import { matches } from "../../read/matches.ts";
import { type Candidate, extended } from "../spans.ts";

/** Capitals or a number, which what follows keeps from being an amount or a date. */
const MODEL =
  /^[A-Z]{0,4}\d{0,4}[A-Za-z]{0,4}(?: (?:[A-Z][A-Za-z0-9-]{0,6}|\d{1,2}(?:\.\d)?))*(?=[，。、；）”]|系列|车型|手机|将|于|等|的|和|与|开[启始]|首[发次]|上市|亮相|预售|计划|$)/u;
const MODEL_BEGINS = /[A-Z\d]/u;
const NO_MODEL = /^(?:AI|APP|VIP|PLUS|IP|B2B|B2C|CEO|CFO|COO|CTO|IPO|H5|Q\d|H\d|20\d\d|App|GMV|PC|AR|VR)$/u;
/** Before it: what says that a ware is named. */
const WARE_BEFORE =
  /(?:车|车型|轿车|SUV|MPV|手机|机型|新品|产品|推出|发布|搭载|上市|交付|机器人|芯片|款|的)(?:的|了|是|为|有|包括|——)?$/u;
/** Behind it: a series, a price or a sale. */
const WARE_AFTER = /^(?:系列|车型|手机|将于|于|计划于?|开启|首发|上市|亮相|预售|交付)/u;

/** A model of a known brand: 比亚迪X9. */
export function findModels(text: string, found: readonly Candidate[]): Candidate[] {
  const branded = found.flatMap((brand): Candidate[] => {
    if (
      brand.kind !== "company" ||
      !MODEL_BEGINS.test(text[brand.end] ?? "") ||
      !/[\u4E00-\u9FFF]$/u.test(text.slice(brand.start, brand.end))
    )
      return [];
    const model = MODEL.exec(text.slice(brand.end, brand.end + 20))?.[0];
    if (!model || NO_MODEL.test(model)) return [];
    const end = brand.end + model.length;
    const cued =
      WARE_BEFORE.test(text.slice(Math.max(0, brand.start - 6), brand.start)) ||
      WARE_AFTER.test(text.slice(end, end + 4));
    if (!cued) return [];
    return [extended(text, brand, end, { kind: "product", rule: "brand+model", confidence: 0.7 })];
  });
  return [...branded, ...unknownModels(text)];
}

const UNKNOWN = /(?:轿车|SUV|MPV|跑车|皮卡|新车|首款车|车型|手机)([\u4E00-\u9FFF]{2,3})(?=[A-Z0-9])/gu;

/** A model whose brand is unknown, behind the word for such a ware: 轿车星途7. */
function unknownModels(text: string): Candidate[] {
  return matches(text, UNKNOWN).flatMap((match): Candidate[] => {
    const brandEnd = match.index + match[0].length;
    const model = MODEL.exec(text.slice(brandEnd, brandEnd + 20))?.[0];
    if (!model || NO_MODEL.test(model) || /[的了在是共将约近超达售]|销量|同比/u.test(match[1]!)) return [];
    const start = brandEnd - match[1]!.length;
    const end = brandEnd + model.length;
    return [
      { start, end, kind: "product", name: text.slice(start, end), rank: "guess", rule: "ware+model", confidence: 0.6 },
    ];
  });
}
