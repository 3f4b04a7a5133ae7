import { describe, expect, it } from "vitest";
import { recognize } from "../../src/extract/recognize/recognize.ts";
import { relate } from "../../src/extract/relate/relate.ts";
import { lexicon } from "./lexicon.ts";

const relations = (text: string, reported = "2022-01-05") =>
  relate(text, recognize(text, lexicon).mentions, reported).map((r) => `${r.head} ${r.type} ${r.tail} ${r.status}`);

describe("relations whose ends stand in other clauses", () => {
  it.each([
    ["京东物流与德邦股份签约，并完成了对后者的收购。", "京东物流 acquires 德邦 asserted"],
    ["兴盛优选公布业绩。腾讯上月向其追加投资。", "腾讯 invests_in 兴盛优选 asserted"],
  ])("knows whom %s means", (text, wanted) => {
    expect(relations(text)).toContain(wanted);
  });

  it("leaves open whom 其 means where there are several", () => {
    expect(relations("兴盛优选公布业绩，盒马与滴滴道贺，腾讯上月向其追加投资。").join()).not.toContain(
      "腾讯 invests_in",
    );
  });

  it("takes a purchase that awaits approval for planned", () => {
    expect(relations("京东物流宣布收购德邦股份。交易尚待监管部门批准。")).toContain("京东物流 acquires 德邦 planned");
  });
});
