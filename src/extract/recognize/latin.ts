import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, isSite } from "../spans.ts";
import { LATIN_FORM } from "./firms.ts";
import { WARE_NOUNS } from "./wares.ts";

/** A run of Latin words, each with a capital: what no lexicon holds is most often a firm. */
const RUN =
  /(?<![A-Za-z0-9.@/_-])[A-ZÀ-Þ][A-Za-z0-9À-ɏ]*(?:[.&'’-]?[A-Za-z0-9À-ɏ]+)*(?: (?:[A-ZÀ-Þ][A-Za-z0-9À-ɏ]*(?:[.&'’-]?[A-Za-z0-9À-ɏ]+)*|of|the|and|for|&|de|del|di|du|des|van|von)){0,5}(?![A-Za-z0-9@À-ɏ])/gu;

const TRAILING = / (?:of|the|and|for|&|de|del|di|du|des|van|von|CEO|CFO|CTO|COO|IPO)$/u;

/** Terms of trade and technology that are written in Latin letters and name nothing. */
const TERMS = new Set(
  `App APP EBITDA EBIT EPS ROE ROA NAV AUM GAAP IFRS KPI OKR NPS CAGR AI API AR VR MR XR IP IT ICT IoT GDP CPI PPI PMI GMV GMC DAU MAU SKU SPU ROI ROAS CPC CPM CTR ARPU CEO CFO COO CTO CMO CIO CPO IPO PE VC LP GP ETF REITs ESG SaaS PaaS IaaS ERP CRM OMS WMS TMS
  B2B B2C C2C C2M D2C DTC O2O M2C S2B2C F2C P2P G2B KOL KOC MCN UGC PGC OEM ODM OBM R&D SEO SEM PC TV LED LCD OLED CPU GPU NPU TPU GPS RFID NFC ETC QR H5 Wi-Fi WiFi USB FBA FBM FBT FBN SFP VAT EPR GPSR CE FDA PO CIF FOB
  TEU Tbps Mbps Gbps GB MB TB PB EB kWh MWh GWh km cm mm kg Q1 Q2 Q3 Q4 H1 H2 No NO OK VIP PLUS Plus Pro Max Mini Air Web Web3 NFT DAO DeFi LBS OTA OTT IPTV POS ATM IC ID UID Z T1 T2 Top TOP TOP10 TOP100 Mall Prime Day
  Black Friday New Deal CNY USD EUR JPY GBP HKD RMB UV PV IMEI ASIN Buy Box UPC EAN HS AEO MSDS COVID-19 COVID DNA RNA PCR X Y S A B C D E F G H K M N P Q R T U V W L I J O Live LIVE Go JCT CBP IOSS OSS DDP DDU SPF LLM AGI AIGC GEO
  Robotaxi Robobus Chiplet Demo Beta Alpha Offer Logo Livehouse Citywalk Brunch Cosplay Omakase Prompt Model Benchmark EDA ADAS NOA CDMO CMO CRO CXO ADC SoC SOC HBM DRAM NAND LNG LPG MLCC PCB UWB V2G eVTOL OLED AMOLED FPGA ASIC LPR MLF SLF FOF QFII QDII ABS CBDC GLP-1 PD-1 mRNA CAR-T IND NDA BLA ICU CT MRI AED SCI OA MES PLM HR BOPIS BNPL Agent Token Tokens Chatbot SUV MPV EV PHEV BEV HEV E-bike E-Bike eBike MoE RAG TROP2 HER2 HER3 EGFR VEGF KRAS BTK CD19 CD3 BCMA PD-L1 Micro MicroLED MiniLED HUD DHT CTC CTB CTP Vlog Blog The A An In On At By For And Mr Ms Dr`.split(
    /\s+/u,
  ),
);

const PRODUCT_NEXT =
  /^(?:(?:组件|电池|芯片|耳机|手表|平板|电脑|眼镜|音箱|服务器|引擎)(?!公司|工厂|制造|企业|厂|业务|生产|供应|商|巨头)|系统|手机|模型|大模型|芯片|车型|系列|智能|应用|App|APP|工具|操作系统|处理器|游戏|稳定币)/u;
/** What says that a ware is named next: a word for such wares, or who brings it out. */
const WARE_BEFORE = new RegExp(
  `(?:(?:${WARE_NOUNS})|(?<!联合|机构|公司)(?:推出|发布|上线|开源|搭载|自研|研发|首发)(?:了|的|其|新款|新系列|首款|旗下|新一代|全新|最新)*)[“《「 ]?$`,
  "u",
);
/** A list of wares is summed up as such. */
const WARES_SUMMED = new RegExp(
  `^[”》」]?(?:(?:、|和|与|及)[^，。；、]{1,16}){0,4}(?:等|[两三四五六七八九十0-9]+[款种只])[\\u4E00-\\u9FFF0-9]{0,6}?(?:${WARE_NOUNS}|药|车)(?!公司|企业|厂商|商|企)`,
  "u",
);
const WARE_AFTER =
  /^[”》」]?(?:开售|开卖|预售|售价|零售价|起售|获批上市|首播|开播|上映|公测|内测|开启预订|的?升级版|版本)/u;
const COMPANY_NEAR_BEFORE =
  /(?:公司|平台|企业|品牌|机构|巨头|商|与|和|、|据|收购|投资|旗下|集团|联合|网站|媒体|基金|餐厅|酒店|牌子)[“《（]?$/u;
/** Behind these, three capitals are enough. */
const FIRM_BEFORE =
  /(?:母公司|子公司|制造商|运营商|服务商|供应商|零售商|开发商|研究机构|咨询机构|研究公司|咨询公司|厂商|巨头|航司|船公司|初创公司|财团)[“《（]?$/u;
const COMPANY_NEXT =
  /^[”》」]?(?:级|以上|标准|概念|、[^，。；]{1,30}等[\u4E00-\u9FFF0-9]{0,6}品牌|公司|集团|平台|品牌|的?(?:创始人|CEO|首席)|旗下|宣布|表示|称|[（(]以下简称)/u;
const COMPANY_NEAR_AFTER =
  /^(?:[”》）]?(?:公司|集团|平台|品牌|旗下|发布|宣布|推出|表示|称|报告|数据|创始人|CEO|首席|网站|官网|商家|卖家|的数据|报道|显示|获|完成|与|和|、|在|是|将|已|正式|通过|刚刚|近期|此前|随后|当天|当日|今年|去年|昨日|也|还|曾|则|同时|计划|拟|希望|正|首次|再次|收购|投资|为|称|说|透露|回应|联手|携手|牵手|领投|跟投|旗舰店))/u;

/** Of a firm one buys or holds so many shares. */
const STAKE_NEXT =
  /^[”》]?的?[约近超]?(?:[0-9.]+%|[一二三四五六七八九十]成|全部|多数|少数|剩余|控股)的?(?:流通)?(?:股[权份]|权益)/u;

const DOMAIN = /(?<![A-Za-z0-9@/.-])[A-Za-z0-9][A-Za-z0-9-]*\.(?:com|cn|net|com\.cn|co\.uk|shop)(?![A-Za-z0-9/])/gu;

/** Sites that are named by their address: Walmart.com. */
export function findDomains(text: string): Candidate[] {
  return matches(text, DOMAIN).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: "company",
    name: match[0],
    rank: "rule",
    rule: "domain",
    confidence: 0.7,
  }));
}

const FIRM_WORD =
  /(?:LLC|Inc|Ltd|Limited|Corp|Corporation|Company|Co|Group|Holdings|Bank|Capital|Ventures|Partners|Logistics|Express|Securities|Airlines|Motors|Pharma|Pharmaceuticals|Technologies|Technology|Semiconductor|Shop|Mall|Marketplace|Global|Pay)\.?$/u;

/** A known Latin name with more words is another name: Business Insider Africa is no Business Insider, eBay Live is a product of eBay. */
export function findLongerLatin(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  const latin = found.filter((c) => /^[A-Za-z]/u.test(text.slice(c.start, c.end)));
  if (latin.length === 0) return [];
  return matches(text, RUN).flatMap((match): Candidate[] => {
    const surface = match[0].replace(TRAILING, "");
    const [start, end] = [match.index, match.index + surface.length];
    const known = latin.find((c) => c.start === start && c.end < end && text[c.end] === " ");
    if (!known) return [];
    const rest = text.slice(known.end + 1, end);
    if (isTerm(rest) || rest.split(" ").some((word) => lexicon.lookup(word).length > 0)) return [];
    const kind = FIRM_WORD.test(surface) ? "company" : known.kind === "company" ? "product" : known.kind;
    return [{ start, end, kind, name: surface, rank: "rule", rule: "longer-latin", confidence: 0.65 }];
  });
}

/** A word in brackets before a line says what kind of news it is, not whom it is about. */
const isLabel = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[[【［]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[\]】］]/u.test(text.slice(end, end + 1));

/** Latin names that the lexicon does not know; mixed-case words are firms, capitals only with a word beside them that says so. */
export function findLatin(text: string, found: readonly Candidate[]): Candidate[] {
  const wares = found.filter((c) => c.kind === "product");
  const sites = new Set(found.filter(isSite).map((c) => c.end));
  const names = matches(text, RUN).flatMap((match): Candidate[] => {
    const run = match[0].replace(TRAILING, "");
    const surface = isTerm(run) ? run : run + formBehind(text, match.index + run.length);
    const [start, end] = [match.index, match.index + surface.length];
    if (isLabel(text, start, end)) return [];
    const around = { before: text.slice(Math.max(0, start - 12), start), after: text.slice(end, end + 60) };
    const ware = namesWare(around) || listedWithWare(text, start, end, wares);
    if (isTerm(surface) && !(ware && isModel(surface))) return [];
    if (TARGET_NEXT.test(around.after)) return [];
    const kind = ware ? "product" : "company";
    if (kind === "company" && !speaksOfFirm(surface, around, sites.has(start))) return [];
    const name: Candidate = { start, end, kind, name: surface, rank: "guess", rule: "latin", confidence: 0.6 };
    if (ware) wares.push(name);
    return [name];
  });
  const called = new Set(names.filter((c) => c.kind === "product").map((c) => c.name));
  return names.map((c) =>
    called.has(c.name) && !COMPANY_NEXT.test(text.slice(c.end, c.end + 12)) ? { ...c, kind: "product" } : c,
  );
}

const formBehind = (text: string, end: number): string =>
  text.startsWith("集团", end) ? "集团" : (LATIN_FORM.exec(text.slice(end, end + 8))?.[0] ?? "");

const isTerm = (surface: string): boolean =>
  surface.split(" ").every((word) => TERMS.has(word) || /^[A-Z]?\d/u.test(word)) || surface.length < 2;

/** What a medicine acts on, and is described by: TROP2抗体偶联药物, HER2阳性. */
const TARGET_NEXT = /^(?:抗体|靶点|靶向|抑制剂|激动剂|[单双]抗|受体|突变|阳性|阴性|通路|表达)/u;

/** A letter or more with a number, which no term is: X7, M90. */
const isModel = (surface: string): boolean => /^[A-Z]{1,4}\d{1,4}[A-Za-z]{0,4}$/u.test(surface) && !TERMS.has(surface);

const namesWare = ({ before, after }: { before: string; after: string }): boolean =>
  PRODUCT_NEXT.test(after) ||
  WARE_AFTER.test(after) ||
  (!COMPANY_NEXT.test(after) && WARE_BEFORE.test(before)) ||
  WARES_SUMMED.test(after);

const SEPARATOR = /^[”》」]?(?:、|和|与|及|以及)[“《「]?$/u;

/** A ware that is known stands beside it in a list. */
const listedWithWare = (text: string, start: number, end: number, wares: readonly Candidate[]): boolean =>
  wares.some((c) => SEPARATOR.test(text.slice(c.end, start)) || SEPARATOR.test(text.slice(end, c.start)));

function speaksOfFirm(surface: string, { before, after }: { before: string; after: string }, placed: boolean): boolean {
  const cue = COMPANY_NEAR_BEFORE.test(before) || COMPANY_NEAR_AFTER.test(after);
  const mixed = /[a-z]/u.test(surface) && surface.length > 3;
  if (/[\u4E00-\u9FFF]$/u.test(surface)) return true;
  return mixed
    ? placed || cue || /[a-z][A-Z]|\.(?:com|cn)$/u.test(surface) || !/^[A-Z][a-z]+$/u.test(surface)
    : (cue && /^[A-Z][A-Z& -]{3,}$/u.test(surface)) ||
        (/^[A-Z]{3,}$/u.test(surface) && (FIRM_BEFORE.test(before) || STAKE_NEXT.test(after)));
}
