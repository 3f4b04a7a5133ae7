import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { relate } from "../../src/extract/relate/relate.ts";
import { lexicon } from "./lexicon.ts";

/** What an article of 15 January 2022 says of 京东 and 美团. */
function saying(text: string) {
  const found = relate(text, recognize(text, lexicon).mentions, "2022-01-15");
  const of = found.find((r) => [r.head, r.tail].sort().join() === ["京东", "美团"].sort().join());
  if (!of) throw new Error(`no relation is found in ${text}`);
  return of;
}

describe("the date of a fact", () => {
  it.each([
    ["1月5日，京东收购美团。", "2022-01-05"],
    ["12月31日，京东收购美团。", "2021-12-31"],
    ["去年12月，京东收购美团。", "2021-12"],
    ["上月，京东收购美团。", "2021-12"],
    ["上月20日，京东收购美团。", "2021-12-20"],
    ["京东将于本月底收购美团。", "2022-01"],
    ["今年上半年，京东将收购美团。", "2022"],
    ["昨日，京东收购美团。", "2022-01-14"],
    ["自3月1日起，京东携手美团送货。", "2022-03-01"],
    ["去年以来，京东携手美团送货。", null],
    ["5日，京东收购美团。", null],
  ])("%s %s", (text, date) => expect(saying(text).date).toBe(date));
});

describe("how a fact stands", () => {
  it.each([
    ["京东收购美团。", "asserted"],
    ["京东将美团收入囊中。", "asserted"],
    ["京东拟收购美团。", "planned"],
    ["京东将收购美团。", "planned"],
    ["京东否认收购美团。", "denied"],
    ["市场传京东将收购美团，双方均予否认。", "denied"],
    ["京东放弃收购美团。", "ended"],
    ["京东收购美团，因监管阻力，交易最终告吹。", "ended"],
    ["京东与美团终止合作。", "ended"],
  ])("%s %s", (text, status) => expect(saying(text).status).toBe(status));
});

describe("who says a fact", () => {
  it.each([
    ["据路透社报道，京东收购美团。", "路透社"],
    ["商务部方面表示，京东收购美团。", "商务部"],
    ["路透社报道称，京东收购美团。", "路透社"],
    ["记者从商务部获悉，京东收购美团。", "商务部"],
    ["据了解，京东收购美团。", null],
  ])("%s %s", (text, who) => expect(saying(text).attribution).toBe(who));
});
