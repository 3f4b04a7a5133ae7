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

  it.each([
    ["商务部发布《家政服务公约》。参与机构包括京东等两家平台，以及快手。", "快手"],
    ["商务部发布《家政服务公约》。参与机构包括京东、美团。", "美团"],
  ])("reads on behind a counted list", (text, last) => {
    expect(relations(text)).toContain(`${last} participates_in 家政服务公约 asserted`);
  });

  it("lists documents that stand side by side, and bodies that were called otherwise", () => {
    const found = relations("商务部会同原国家工商行政管理总局印发《甲类管理办法》《乙类管理办法》。");
    for (const document of ["甲类管理办法", "乙类管理办法"])
      expect(found).toContain(`商务部 issues ${document} asserted`);
  });

  it("takes a prize for no occasion at which anybody exhibits", () => {
    const found = relations("世界互联网大会开幕。浦江奖今年揭晓，京东、美团参展。").join();
    expect(found).not.toContain("浦江奖");
  });

  it("knows whom a summons was for, whoever led it, and whom another agency fines", () => {
    const found = relations(
      "工信部对平台进行约谈，工信部副部长主持。被约谈的包括美团。国家网信办同日开出八千万元罚单。",
    );
    expect(found).toContain("工业和信息化部 regulates 美团 asserted");
    expect(found).toContain("国家互联网信息办公室 regulates 美团 asserted");
  });

  it("takes a ware that is made but to come out for planned", () => {
    expect(relations("美团打造的小程序“乐购屋”，预计下半年推出。")).toContain("美团 launches 乐购屋 planned");
    expect(relations("美团发布小程序“乐购屋”，预计下半年推出新版。")).toContain("美团 launches 乐购屋 asserted");
  });

  it("takes nobody for the maker of what a ware is built on", () => {
    const found = relations("京东展出搭载小程序“乐购屋”的新款冰柜。").join();
    expect(found).not.toContain("京东 launches");
  });
});
