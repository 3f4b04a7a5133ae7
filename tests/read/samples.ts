/** Articles of our own making, in the words of the trade. */
import type { SampleArticle } from "./render.ts";

const NAMES = [
  "云杉物流",
  "海棠超市",
  "蓝鲸支付",
  "青禾科技",
  "北斗仓储",
  "Orchid",
  "松果零售",
  "南桥集团",
  "Maple Cloud",
  "飞鱼快运",
];
const DEEDS = [
  "在临江市启用第三座分拨中心",
  "推出面向小店的分期结算服务",
  "发布2021年度可持续发展报告",
  "与沿线12个县共建冷链网络",
  "完成2.6亿元B轮融资，将用于仓内自动化设备的研发和采购",
  "宣布下调平台佣金：覆盖8个品类",
  "试点无纸化通关 平均用时缩短40%",
];
const SENTENCES = [
  "该项目占地120亩，设计日处理包裹80万件，投产后将服务周边三省的商户。",
  "公司负责人表示，未来三年还会在西部增设6处仓库，让村镇也能当日收到货物。",
  "业内认为，这一步有助于降低流通成本，也给中小商户留出了喘息的空间。",
  "数据显示，前三季度交易额同比增长17.5%，其中农产品占比首次超过四成。",
  "根据协议，双方将在数据接口、售后标准和人员培训三个方面展开合作，首批试点包括临江、云溪两市。",
  "主管部门提醒，各平台要在6月底前完成自查，并把结果向社会公布。",
  "“我们希望把选择权交还给商户。”一位参与谈判的经理说。",
  "此前，Orchid曾以Maple Cloud的名义在海外上线过类似的产品，用户约300万。",
];
export const SECTIONS = ["行业资讯", "政策法规", "数据观察", "物流前沿"];
const SOURCES = ["《临江商报》", "云溪在线", "《仓储与配送》", "贸易观察网"];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The article that a number stands for: the same number, the same article. */
export function article(n: number, section: string | null = null): SampleArticle {
  const count = 1 + (n % 3);
  const paragraphs = Array.from({ length: count }, (_, k) =>
    Array.from({ length: 1 + ((n + k) % 4) }, (__, i) => pick(SENTENCES, n * 3 + k * 5 + i * 7)).join(""),
  );
  const day = String(1 + (n % 28)).padStart(2, "0");
  return {
    section,
    title: pick(NAMES, n) + pick(DEEDS, Math.floor(n / NAMES.length) + n),
    paragraphs,
    source: pick(SOURCES, n),
    date: `2021-12-${day}`,
  };
}

/** An issue of `perSection` articles in each of the sections. */
export const issue = (sections: readonly string[], perSection: number, from = 0): SampleArticle[] =>
  sections.flatMap((section, s) =>
    Array.from({ length: perSection }, (_, k) => article(from + s * perSection + k, section)),
  );
