/** A table of layouts: each differs from plain text by what newsletters do. */
import { PLAIN, type SampleLayout } from "./render.ts";

const chineseDate = (date: string): string => {
  const [y, m, d] = date.split("-").map(Number);
  return `${y}年${m}月${d}日`;
};
const day = (date: string): string => chineseDate(date).slice(5);
const fullWidth = (n: number): string =>
  String(n).replace(/\d/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const chineseNumber = (name: string, n: number): string => `${"一二三四五六"[n - 1]}、${name}`;
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
  "numbered sections": { section: chineseNumber },
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
    source: (source, date) => `信息来源：“${source}” ${day(date)}`,
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
  "signed with a dash, titles numbered throughout": {
    section: chineseNumber,
    title: (title, n) => `${n}. ${title}`,
    source: (source, date) => `——${source}，${chineseDate(date)}`,
  },
  "signed with a dash, wrapped": {
    width: 38,
    indent: "　　",
    source: (source, date) => `—${source}（${chineseDate(date)}）`,
  },
  "signed with a dash, not indented": { width: 40, source: (source, date) => `—— ${source} ${date}` },
  "signed with a dash at the right": {
    indent: "　　",
    source: (source, date) => `                    ——${source}（${date}）`,
  },
  "signed with a dash under the title": {
    sourceAt: "head",
    source: (source, date) => `——${source}，${chineseDate(date)}`,
  },
  "signed with a dash at the end of the text": {
    sourceAt: "tail",
    width: 38,
    indent: "　　",
    source: (source, date) => `——${source}，${chineseDate(date)}`,
  },
  "dispatches in brackets": { masthead: MASTHEAD, source: (source, date) => `（据${source}${day(date)}电）` },
  "dispatches at the end of the text": {
    sourceAt: "tail",
    source: (source, date) => `据${source}${chineseDate(date)}报道`,
  },
  "source and date in square brackets": { source: (source, date) => `【${source}，${date}】` },
  "source and date in brackets at the end of the text": {
    masthead: MASTHEAD,
    sourceAt: "tail",
    source: (source, date) => `（${source} ${day(date)}）`,
  },
  "source and date in brackets at the end of the text, wrapped": {
    masthead: MASTHEAD,
    sourceAt: "tail",
    width: 38,
    indent: "　　",
    source: (source, date) => `（${source} ${day(date)}）`,
  },
  "signed with a dash at the end of the text, not indented": {
    sourceAt: "tail",
    width: 40,
    source: (source, date) => `——${source}，${chineseDate(date)}`,
  },
  "source beside its date under the title": { sourceAt: "head", source: (source, date) => `${date}　${source}` },
  "source beside its date under the text": { source: (source, date) => `${source} | ${chineseDate(date)}` },
  "source after a bar": { source: (source, date) => `来源｜${source}｜${date}` },
  "source in the title's brackets": {
    masthead: MASTHEAD,
    sourceAt: "title",
    source: (source, date) => `（${source} ${day(date)}）`,
  },
  "date on a line of its own": {
    source: (source, date) => `来源：${source}\n${date.split("-").map(Number).join("/")}`,
  },
  "dates above titles": {
    masthead: MASTHEAD,
    above: (date) => [day(date)],
    source: (source) => `来源：${source}`,
  },
  "dates above titles, no blank line after them": {
    masthead: MASTHEAD,
    aroundTitle: 0,
    above: (date) => ["", date.split("-").map(Number).join("/")],
    section: (name) => `\n【${name}】`,
    source: (source) => `来源：${source}`,
  },
  "labels of a form": {
    aroundTitle: 0,
    between: [""],
    title: (title) => `标题：${title}`,
    sourceAt: "head",
    source: (source, date) => `来源：${source}\n日期：${date}`,
    lead: "正文：",
  },
  "labels of a form in brackets": {
    title: (title) => `【标题】${title}`,
    lead: "【正文】",
    source: (source, date) => `【来源】${source}\n【日期】${date}`,
  },
  "digest with links": {
    title: (title, n) => `${n}、${title}`,
    sourceAt: "tail",
    source: (source, date) => `（${source} ${date}） 详情>>`,
  },
  "links to the full text": { source: (source, date) => `来源：${source} ${date}\n[阅读全文]` },
  "long rules between articles": { between: ["", "————————————"] },
  "stars between articles": { between: ["", "* * *"], width: 38, indent: "　　" },
  "double rules between articles": { between: ["===================="], aroundTitle: 0 },
  "full-width numbers before titles": { title: (title, n) => `${fullWidth(n)}．${title}` },
  "full-width numbers, numbered sections, wrapped": {
    section: chineseNumber,
    title: (title, n) => `${fullWidth(n)}、${title}`,
    width: 38,
    indent: "　　",
  },
  "numbers in square brackets": { title: (title, n) => `[${n}] ${title}` },
  "numbers in bold brackets": { title: (title, n) => `【${n}】${title}`, section: (name) => `■ ${name}` },
  "numbers with a bar": { title: (title, n) => `${n}丨${title}` },
  "numbers after No.": { title: (title, n) => `NO.${n} ${title}` },
  "numbers in circles": {
    title: (title, n) => `${String.fromCharCode(0x245f + n)}${title}`,
    section: (name) => `〖${name}〗`,
  },
  "triangles before wrapped titles": { title: (title) => `▲ ${title}`, width: 38, indent: "　　" },
  "hashes before headings": { title: (title) => `## ${title}`, section: (name) => `# ${name}` },
  "sections called parts": { section: (name, n) => `PART ${n} ${name}` },
  "Roman numbers before sections": { section: (name, n) => `${"ⅠⅡⅢⅣ"[n - 1]}、${name}` },
  "sections in hollow brackets": { section: (name) => `『${name}』` },
  "titles set in as text is": { title: (title) => `　　${title}`, indent: "　　", aroundTitle: 0 },
};

export const layout = (name: string): SampleLayout => ({ ...PLAIN, ...LAYOUTS[name] });
