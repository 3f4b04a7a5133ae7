import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const OFFICE =
  /(?:^|[，。、；：“\n])([\u4E00-\u9FFF]{2,6}?)(?:执行)?(?:联合创始人|创始人|董事长|董事局主席|副总裁|总裁|总经理|首席执行官|首席研究员|首席分析师|首席经济学家|CEO)$/u;
const OFFICE_ENDS = /[人长席裁理官员家O]/u;
const LONGEST = 24;
const NOT_NAME =
  /挖走|挖来|请来|聘请|包括|成为|邀请|牵手|收购|入主|创办|前往|[的了和与及在将对向由为被是等]|时任|新任|现任|前任|曾任|[原前兼任副]$|^[原前兼该其]|公司|企业|集团$|平台|联合|执行|高级|首席|助理|独立|全球|中国区|地区|品牌|业务|部门|区域|行业|当地|代理|名誉|常务|终身|荣誉|轮值|资深|[前后]者|联席|集团|双方|两家|国内|海外|大区|机构|出任|担任|任命|^(?:产品|技术|运营|市场|销售|财务|研发|人力|战略|公关|法务|内容|商务|采购)$/u;

const INSTITUTE = /(?:智库|研究院|研究所|协会|学会|联盟|基金会|大学|学院|中心)$/u;

/** An unknown firm before the office of a person: 云帆董事长刘明远. */
export function findEmployers(text: string, people: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return people.flatMap((person): Candidate[] => {
    if (person.kind !== "person" || !OFFICE_ENDS.test(text[person.start - 1] ?? "")) return [];
    const before = text.slice(Math.max(0, person.start - LONGEST), person.start);
    const match = OFFICE.exec(before);
    const name = match?.[1];
    if (!name || NOT_NAME.test(name) || lexicon.lookup(name).some((s) => s.row.kind !== "company")) return [];
    const start = person.start - before.length + match.index + match[0].indexOf(name);
    return [
      {
        start,
        end: start + name.length,
        kind: INSTITUTE.test(name) ? "organization" : "company",
        name,
        rank: "guess",
        rule: "before-office",
        confidence: 0.6,
      },
    ];
  });
}
