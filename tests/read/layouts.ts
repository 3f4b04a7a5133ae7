/** A table of layouts: each differs from plain text by what newsletters do. */
import { PLAIN, type SampleLayout } from "./render.ts";

const chineseDate = (date: string): string => {
  const [y, m, d] = date.split("-").map(Number);
  return `${y}年${m}月${d}日`;
};
const MASTHEAD = ["《橙色商业周刊》", "2022年第2期（总第37期）", "2022年1月15日", "主办：临江市流通协会", ""];

export const LAYOUTS: Readonly<Record<string, Partial<SampleLayout>>> = {
  "one line a paragraph": {},
  "Windows line ends": { eol: "\r\n" },
  "indented by full-width spaces": { indent: "　　" },
  "blank lines between paragraphs": { betweenParagraphs: 1 },
  "wrapped, indented": { width: 38, indent: "　　" },
  "wrapped, indented by four spaces": { width: 36, indent: "    " },
  "wrapped, not indented, blank lines between paragraphs": { width: 40, betweenParagraphs: 1, aroundTitle: 2 },
  "wrapped, not indented": { width: 40 },
  "double spaced and wrapped": { width: 41, indent: "　　", spacing: 1, aroundTitle: 1 },
  "double spaced, not indented": { width: 41, spacing: 1, aroundTitle: 1 },
  "no blank lines at all": { width: 38, indent: "　　", aroundTitle: 0 },
  "no blank lines, one line a paragraph": { aroundTitle: 0, indent: "　　" },
  "numbered sections": { section: (name, n) => `${"一二三四五六"[n - 1]}、${name}` },
  "bulleted sections": { section: (name) => `■ ${name}`, width: 38, indent: "　　" },
  "dashes around sections": { section: (name) => `—— ${name} ——` },
  "bare sections": { section: (name) => name, width: 38, indent: "　　" },
  "spaced sections": { section: (name) => [...name].join(" ") },
  "numbered titles": { title: (title, n) => `${n}. ${title}` },
  "Chinese numbers before titles": { title: (title, n) => `（${"一二三四五六七八九"[(n - 1) % 9]}）${title}` },
  "numbers with 、": { title: (title, n) => `${n}、${title}`, width: 38, indent: "　　" },
  "titles with bullets": { title: (title) => `◆ ${title}` },
  "titles in brackets": { title: (title) => `【${title}】`, section: (name) => `■ ${name}` },
  "centred titles": { title: (title) => `          ${title}`, indent: "　　" },
  "source in brackets": { source: (source, date) => `（来源：${source} ${chineseDate(date)}）` },
  "source at the end of the text": { source: (source, date) => `（来源：${source}，${date}）`, sourceAt: "tail" },
  "wrapped source at the end of the text": {
    source: (source, date) => `        来源：${source} ${chineseDate(date)}`,
    sourceAt: "tail",
    width: 38,
    indent: "　　",
  },
  "source under the title": { sourceAt: "head", source: (source, date) => `来源：${source}  时间：${date} 10:30` },
  "source under the title, wrapped": { sourceAt: "head", width: 38, indent: "　　" },
  "dates with dots": { source: (source, date) => `摘自：${source} ${date.replaceAll("-", ".")}` },
  "dates without year": {
    source: (source, date) => `信息来源：“${source}” ${chineseDate(date).slice(5)}`,
    masthead: MASTHEAD,
  },
  masthead: { masthead: MASTHEAD },
  "masthead on one line": {
    masthead: ["橙色商业周刊  2022年第2期（总第37期）  2022年1月15日", "内部资料 免费交流", ""],
  },
  "masthead that ends in its publisher and date": {
    masthead: ["《橙色商业周刊》2022年第2期（总第37期）", "临江市流通协会主办　2022年1月15日"],
    width: 38,
    indent: "　　",
  },
  "masthead that begins with the date": {
    masthead: ["2022年1月15日", "橙色商业周刊", "总第37期", "临江市流通协会编印", ""],
  },
  "masthead with a motto": { masthead: ["贴近市场 服务商户", "橙色商业周刊", "VOL.12 NO.3", "2022.01.15", ""] },
  "source in bracketed labels": { source: (source, date) => `【来源】${source} ${date}` },
  "source below its label": { source: (source, date) => `来源：\n${source}\n${chineseDate(date)}`, indent: "　　" },
  "contents with page numbers": { contents: "leaders", masthead: MASTHEAD },
  "contents without page numbers": { contents: "plain", masthead: MASTHEAD },
  "contents, wrapped text": { contents: "leaders", width: 38, indent: "　　", masthead: MASTHEAD },
  "pages with form feeds": {
    width: 38,
    indent: "　　",
    page: 30,
    head: (n) => [`橙色商业周刊 2022年第2期            第 ${n} 页`, ""],
    masthead: MASTHEAD,
  },
  "page numbers at the foot": { width: 38, indent: "　　", page: 28, foot: (n) => ["", `- ${n} -`] },
  "heads without form feeds": {
    width: 38,
    indent: "　　",
    page: 32,
    pageBreak: "",
    head: (n) => ["橙色商业周刊", ""].slice(n === 1 ? 0 : 0),
    foot: (n) => ["", String(n), ""],
  },
  "double spaced pages": {
    width: 41,
    indent: "　　",
    spacing: 1,
    page: 40,
    head: () => ["橙色商业周刊", ""],
    foot: (n) => ["", `第${n}页 共9页`],
  },
};

export const layout = (name: string): SampleLayout => ({ ...PLAIN, ...LAYOUTS[name] });
