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
    ["5日，京东收购美团。", "2022-01-05"],
    ["20日，京东收购美团。", "2021-12-20"],
    ["京东将于20日收购美团。", "2022-01-20"],
    ["京东收购美团历时5日。", null],
    ["整顿5日内，京东收购美团。", null],
    ["京东12月收购美团。", "2021-12"],
    ["前5月，京东收购美团。", null],
    ["1月5日至9日，京东收购美团。", "2022-01-05"],
    ["京东拟于5月31日收购美团。", "2022-05-31"],
    ["京东对美团的收购于1月3日完成。", "2022-01-03"],
    ["京东收购美团，1月3日是假日。", null],
    ["1月4日，仓库启用。同日，京东收购美团。", "2022-01-04"],
    ["1月4日，仓库启用。京东收购美团。", null],
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
    ["京东收购美团传闻升温。", "planned"],
    ["京东收购美团案已获批。", "asserted"],
    ["京东收购美团的计划被监管否决。", "ended"],
    ["京东正研究收购美团。", "planned"],
    ["京东因研究而闻名，收购美团。", "asserted"],
    ["市场盛传京东有意收购美团，京东发表声明否认。", "denied"],
    ["有媒体报道，京东拟收购美团。京东回应称，消息不实。", "denied"],
    ["京东拟收购美团。有人称天气消息不实。", "planned"],
    ["有媒体报道，京东将退出收购美团的谈判。京东回应称，消息不实。", "asserted"],
    ["京东公告，拟以每股十元的价格，收购美团。", "planned"],
    ["京东公告称，公司不存在收购美团的计划。", "denied"],
    ["京东接近敲定收购美团。", "planned"],
    ["京东会不会收购美团，尚无定论。", "asserted"],
  ])("%s %s", (text, status) => expect(saying(text).status).toBe(status));
});

describe("the date of what lasts", () => {
  /** The dates of the post of 徐雷 at 京东, or of where 京东 is, in an article of 15 January 2022. */
  const dates = (text: string) =>
    relate(text, recognize(text, lexicon).mentions, "2022-01-15")
      .filter((r) => (r.head === "徐雷" && r.tail === "京东") || (r.head === "京东" && r.tail === "长沙市"))
      .map((r) => r.date);

  it.each([
    ["1月5日，京东总裁徐雷出席论坛。", null],
    ["1月5日，徐雷出任京东总裁。", "2022-01-05"],
    ["京东总裁徐雷1月5日辞职。", "2022-01-05"],
    ["京东任命徐雷为总裁，2月1日起生效。", "2022-02-01"],
    ["1月5日，总部位于长沙的京东发布业绩。", null],
    ["1月5日，京东进入长沙。", "2022-01-05"],
    ["京东进入长沙\n1月5日，京东进入长沙。", "2022-01-05"],
  ])("%s %s", (text, date) => {
    const found = dates(text);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([date]));
  });
});

/** How the post of 徐雷 at 京东 stands in an article of 15 January 2022. */
const post = (text: string) =>
  relate(text, recognize(text, lexicon).mentions, "2022-01-15").find((r) => r.head === "徐雷" && r.tail === "京东")
    ?.status;

describe("how a post stands", () => {
  it.each([
    ["京东新任总裁徐雷2月1日走马上任。", "planned"],
    ["京东新任总裁徐雷1月1日走马上任。", "asserted"],
    ["京东任命徐雷为总裁，任期自2月1日开始。", "planned"],
    ["京东任命徐雷为总裁，任务自2月1日开始。", "asserted"],
    ["京东总裁徐雷2月1日起休假。", "asserted"],
    ["京东公告，徐雷自3月1日起担任首席执行官。", "planned"],
    ["京东总裁徐雷自3月1日起担任独立董事。", "asserted"],
    ["京东宣布，许冉接替徐雷出任总裁。", "ended"],
    ["京东总裁许冉接替余睿，徐雷担任京东副总裁。", "asserted"],
    ["徐雷早年供职于京东。", "ended"],
    ["京东公告，许冉将接替徐雷，月底生效。", "ended"],
    ["徐雷曾先后在京东、美团任职。", "ended"],
    ["会议免去徐雷的京东总裁职务。", "ended"],
    ["前京东高级副总裁徐雷出席论坛。", "ended"],
    ["京东前人力资源总监徐雷出席论坛。", "ended"],
    ["目前京东高级副总裁徐雷负责物流。", "asserted"],
    ["京东总裁徐雷因健康原因辞去公司所有职务。", "ended"],
    ["京东创始人徐雷将卸任首席执行官。", "asserted"],
    ["前总裁徐雷出任京东首席执行官。", "asserted"],
    ["京东总裁徐雷不再寻求连任。", "ended"],
  ])("%s %s", (text, status) => expect(post(text)).toBe(status));
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
