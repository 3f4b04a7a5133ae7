import { describe, expect, test } from "vitest";
import { readText } from "./reading.ts";

const A = "云杉物流宣布启用临江分拨中心，占地120亩，投产后将服务周边三省的商户。";
const B = "公司负责人表示，未来三年还会在西部增设6处仓库，让村镇也能当日收到货物。";
const one = (text: string) => readText(text).articles[0]!;

describe("masthead, date and id", () => {
  const body = `\n【要闻】\n\n云杉物流启用分拨中心\n\n${A}\n来源：云溪在线\n`;
  test.each<[string, string, string, string, string | null]>([
    [
      "book title marks",
      "《橙色周刊》 2021年第4期（总第16期） 2021年4月30日\n",
      "a.txt",
      "橙色周刊 2021年第4期",
      "2021-04-30",
    ],
    [
      "several lines",
      "橙色周刊\n（半月刊）\n第4期\n2021年4月30日\n主办：某某协会\n",
      "a.txt",
      "橙色周刊 第4期",
      "2021-04-30",
    ],
    [
      "Chinese numerals",
      "橙色周刊\n二〇二一年第四期\n二〇二一年四月三十日\n",
      "a.txt",
      "橙色周刊 二〇二一年第四期",
      "2021-04-30",
    ],
    ["a period", "橙色周刊\n2022.1.10-2022.1.16\n", "a.txt", "橙色周刊 2022-01-16", "2022-01-16"],
    ["the file's name", "", "cheng-2022-01.txt", "cheng-2022-01", "2022-01"],
    ["a compact name", "", "cheng202201.txt", "cheng202201", "2022-01"],
    ["a Chinese name", "", "橙色2022年1月.txt", "橙色2022年1月", "2022-01"],
    ["a name with dots", "", "cheng 2022.01.15.txt", "cheng 2022.01.15", "2022-01-15"],
    ["nothing", "", "cheng.txt", "cheng", null],
  ])("%s", (_, masthead, name, title, date) => {
    const { issue, articles } = readText(masthead + body, name);
    expect([issue.title, issue.date]).toEqual([title, date]);
    expect(issue.id).toBe(masthead ? `橙色周刊-${date}` : name.replace(".txt", "").replace(" ", "%20"));
    expect(articles.map((article) => article.title)).toEqual(["云杉物流启用分拨中心"]);
  });

  test("without any other, the latest article's date", () => {
    const text = `甲甲甲甲甲\n\n${A}\n来源：云溪在线 2022-01-05\n\n乙乙乙乙乙\n\n${A}\n来源：云溪在线 2021-12-30\n`;
    expect(readText(text).issue.date).toBe("2022-01-05");
  });
});

describe("what is a title and what is not", () => {
  const titles = (text: string, name?: string) => readText(text, name).articles.map((article) => article.title);

  test("a short sentence after a section's heading or a source is a title", () => {
    const piece = (title: string) => `${title}\n${A}\n来源：云溪在线 2022-01-05\n`;
    const text = `【要闻】\n${["甲公司启用仓库。", "乙公司宣布降价", "丙公司完成融资。"].map(piece).join("")}`;
    expect(titles(text)).toEqual(["甲公司启用仓库。", "乙公司宣布降价", "丙公司完成融资。"]);
  });

  test("titles that differ in digits are no running heads", () => {
    const piece = (n: number) => `\f${2020 + n}年网上零售额\n\n${A}${B}\n来源：云溪在线 2022-01-05\n- ${n} -\n`;
    expect(titles([1, 2, 3, 4].map(piece).join(""))).toHaveLength(4);
  });

  test("a numbered title may begin with a number of its own", () => {
    const text = `橙色周刊\n2022年1月5日\n\n1、甲公司启用仓库\n${A}\n——云溪在线，1月4日\n\n2、8月订单增长\n${B}\n——云溪在线，1月4日\n\n3、乙公司宣布降价\n${A}\n——云溪在线，1月4日\n`;
    expect(titles(text)).toEqual(["甲公司启用仓库", "8月订单增长", "乙公司宣布降价"]);
  });

  test("a preview of the issue is no article, a foreword is one", () => {
    const text = `橙色周刊\n2022年1月5日\n\n卷首语\n\n${A}\n\n本期导读\n\n▶ 仓库启用\n▶ 平台降价\n\n【要闻】\n\n甲公司启用仓库\n\n${A}\n来源：云溪在线\n\n乙公司宣布降价\n\n${B}\n来源：云溪在线\n`;
    expect(titles(text)).toEqual(["卷首语", "甲公司启用仓库", "乙公司宣布降价"]);
  });
});

describe("source lines", () => {
  test.each<[string, object]>([
    ["来源：“云溪在线” 编选：编辑部 2022 年 1 月 5 日", { source: "云溪在线", compiler: "编辑部", date: "2022-01-05" }],
    ["（来源：《临江商报》，2022-01-05）", { source: "《临江商报》", date: "2022-01-05" }],
    ["来源: 云溪在线 | 作者：张三 | 2022.1.5", { source: "云溪在线", author: "张三", date: "2022-01-05" }],
    ["文章来源：《贸易周刊》2022年第1期", { source: "《贸易周刊》2022年第1期", date: null }],
    ["转自：云溪在线 https://yx.cn/a?b=1", { source: "云溪在线", url: "https://yx.cn/a?b=1" }],
    ["摘自《临江商报》（2021年12月）", { source: "《临江商报》", date: "2021-12" }],
    ["（驻云州记者 林岸 来源：云溪在线 2022年1月5日）", { source: "云溪在线", author: "林岸", date: "2022-01-05" }],
    ["编译自：Orchid Daily 责编：李四", { source: "Orchid Daily", compiler: "李四" }],
    ["来源：https://www.yx.cn/a", { source: "yx.cn", url: "https://www.yx.cn/a" }],
    ["来源：云溪在线\n编辑：李四\n作者：张三", { source: "云溪在线", compiler: "李四", author: "张三" }],
    ["来源：云溪在线 二〇二二年一月五日", { source: "云溪在线", date: "2022-01-05" }],
    ["原文链接：https://yx.cn/1\n来源：云溪在线", { source: "云溪在线", url: "https://yx.cn/1" }],
  ])("%s", (line, expected) => {
    const article = one(`云杉物流启用分拨中心\n\n${A}\n${B}\n${line}\n`);
    expect(article).toMatchObject(expected);
    expect(article.text).toBe(`云杉物流启用分拨中心\n${A}\n${B}`);
  });

  test("a date line and a byline under the title", () => {
    const text = `云杉物流启用分拨中心\n发布时间：2022年1月5日 10:30  浏览：12\n文/张三\n${A}\n${B}\n来源：云溪在线\n`;
    expect(one(text)).toMatchObject({
      date: "2022-01-05",
      author: "张三",
      source: "云溪在线",
      text: `云杉物流启用分拨中心\n${A}\n${B}`,
    });
  });

  test("an author's description stays and names the author", () => {
    const text = `王五：物流要算长远账\n\n${A}\n（王五：临江大学教授）\n来源：云溪在线\n`;
    expect(one(text)).toMatchObject({ author: "王五", text: `王五：物流要算长远账\n${A}\n（王五：临江大学教授）` });
  });

  test.each([
    ["收入的来源：一是广告；二是会员。平台不愿多说。"],
    ["时间：1月5日上午 地点：临江会展中心，欢迎商户到场。"],
    ["专家认为，货物来源：本地农户占六成，外地客商占四成，比例逐年上升，值得关注。"],
  ])("no source line: %s", (line) => {
    expect(one(`云杉物流启用分拨中心\n\n${A}\n${line}\n${B}\n来源：云溪在线\n`).text).toContain(line.replace(" ", ""));
  });

  test.each<[string, string | null]>([
    ["12月27日", "2021-12-27"],
    ["1月3日", "2022-01-03"],
    ["2月10日", "2022-02-10"],
    ["2月30日", null],
  ])("a day without year is near the issue: %s", (day, date) => {
    expect(readText(`云杉物流启用分拨中心\n\n${A}\n来源：云溪在线 ${day}\n`, "a-2022-01.txt").articles[0]!.date).toBe(
      date,
    );
  });
});

describe("sources without a label", () => {
  const issue = (last: string, inner = "") =>
    readText(
      `橙色周刊\n2022年1月10日\n\n【要闻】\n\n甲公司启用仓库\n\n${A}\n——《临江商报》，2022年1月5日\n\n乙公司宣布降价\n\n${A}\n${inner}${B}\n——晚点Orchid，2022年1月6日\n\n丙公司关闭门店\n\n${A}\n${last}\n`,
    ).articles;

  test.each<[string, object]>([
    ["——云溪在线", { source: "云溪在线", date: null }],
    ["——海棠看点", { source: "海棠看点", date: null }],
    ["—— 云溪在线 2022-01-07", { source: "云溪在线", date: "2022-01-07" }],
    ["—云溪在线（2022年1月7日）", { source: "云溪在线", date: "2022-01-07" }],
    ["——云溪在线、贸易观察网，2022年1月7日", { source: "云溪在线、贸易观察网", date: "2022-01-07" }],
    ["——云溪在线，2022年1月7日 编辑：李四", { source: "云溪在线", date: "2022-01-07", compiler: "李四" }],
    ["据云溪社1月7日电", { source: "云溪社", date: "2022-01-07" }],
    ["（云溪社临江1月7日电 记者张三）", { source: "云溪社", date: "2022-01-07", author: "张三" }],
    ["【云溪在线，2022-01-07】", { source: "云溪在线", date: "2022-01-07" }],
  ])("%s", (line, expected) => {
    const articles = issue(line);
    expect(articles.map(({ source }) => source).slice(0, 2)).toEqual(["《临江商报》", "晚点Orchid"]);
    expect(articles[2]).toMatchObject({ ...expected, text: `丙公司关闭门店\n${A}` });
  });

  test.each([
    "——这是平台经济回暖的信号。",
    "——这是平台经济回暖的信号",
    "“一切为了商户。”\n——张三",
    "“一切为了商户。”\n——张三，2021年9月10日",
  ])("no source: %s", (inner) => {
    const articles = issue("——云溪在线", `${inner}\n`);
    expect(articles).toHaveLength(3);
    expect(articles[1]).toMatchObject({ source: "晚点Orchid", text: `乙公司宣布降价\n${A}\n${inner}\n${B}` });
  });

  test("subtitles after a dash", () => {
    const piece = (title: string, subtitle: string) => `${title}\n${subtitle}\n\n${A}\n\n`;
    const text = `【要闻】\n\n${piece("甲公司启用仓库", "——记2022年临江市流通大会")}${piece("乙公司宣布降价", "——来自西部的报告")}`;
    expect(readText(text).articles).toMatchObject([
      { source: null, text: `甲公司启用仓库\n——记2022年临江市流通大会\n${A}` },
      { source: null, text: `乙公司宣布降价\n——来自西部的报告\n${A}` },
    ]);
  });

  test("in brackets without a date, where texts end so", () => {
    const piece = (title: string, end: string) => `${title}\n${A}${end}\n\n`;
    const titles = ["甲公司启用仓库", "乙公司宣布降价", "丙公司关闭门店"];
    const read = (...ends: string[]) =>
      readText(`【要闻】\n\n${titles.map((title, i) => piece(title, ends[i]!)).join("")}`).articles;
    expect(read("（云溪在线）", "（贸易观察网）", "（《临江商报》）").map(({ source }) => source)).toEqual([
      "云溪在线",
      "贸易观察网",
      "《临江商报》",
    ]);
    expect(read("（云溪在线）", "（下同）", "（完）").map(({ source }) => source)).toEqual([null, null, null]);
  });

  test("who signs a text that is quoted is neither its title nor its source", () => {
    const text = `【政策】\n\n关于仓库的通知\n\n${A}\n${B}\n临江市商务局\n2022年1月5日\n来源：云溪在线\n\n关于运费的通知\n\n${A}\n来源：贸易观察网\n`;
    expect(readText(text).articles).toMatchObject([
      { source: "云溪在线", text: `关于仓库的通知\n${A}\n${B}\n临江市商务局` },
      { source: "贸易观察网" },
    ]);
  });
});

describe("what is no article", () => {
  test("editors' lines and notes", () => {
    const text = `云杉物流启用分拨中心\n\n${A}\n*注：数字由企业提供。*\n来源：云溪在线\n\n主编：张三  责任编辑：李四\n投稿邮箱：a@b.cn\n地址：临江市一路1号\n版权所有 不得转载\n`;
    expect(readText(text).articles.map((article) => article.text)).toEqual([`云杉物流启用分拨中心\n${A}`]);
  });

  test("headings and lists inside an article", () => {
    const titles = ["云杉物流的扩张之路在何方", "青禾科技完成2.6亿元融资", "海棠超市关闭三家门店"];
    const inner = `${A}\n\n一、起步\n\n${B}\n\n二、扩张\n\n${A}\n\n1. 建仓；\n\n2. 招商。\n\n`;
    const text = titles.map((title, i) => `${title}\n\n${i === 0 ? inner : ""}${B}\n\n来源：云溪在线\n`).join("\n");
    expect(readText(text).articles.map((article) => article.title)).toEqual(titles);
    expect(readText(text).articles[0]!.text).toContain("\n一、起步\n");
  });
});

describe("what stands inside an article", () => {
  const numbered = (inner: string) =>
    ["1. 甲公司启用仓库", "2. 乙公司宣布降价", "3. 丙公司关店；丁公司开店"]
      .map((title, i) => `${title}\n\n${A}\n${i === 0 ? inner : ""}${B}\n——云溪在线，2022年1月5日\n\n`)
      .join("");

  test.each([
    ["a list that is counted as titles are", "\n1. 建设新的仓库\n\n2. 招揽周边商户\n\n3. 择日开始营业\n\n"],
    ["a list with text between", `\n1. 建设新的仓库\n\n${B}\n\n2. 招揽周边商户\n\n${B}\n\n`],
    ["an interview", `\n问：为什么选在临江？\n\n答：${B}\n\n记者：下一步呢？\n\n`],
    ["an interview in Latin letters", `Q1：为什么选在临江？\nA1：${B}\nQ2：下一步呢？\n`],
    ["a picture", "\n图：仓库（《临江商报》 2022年1月5日）\n\n"],
  ])("%s", (_, inner) => {
    const { articles } = readText(`一、要闻\n\n${numbered(inner)}`);
    expect(articles.map(({ title }) => title)).toEqual(["甲公司启用仓库", "乙公司宣布降价", "丙公司关店；丁公司开店"]);
    expect(articles.map(({ section }) => section)).toEqual(["要闻", "要闻", "要闻"]);
  });

  test("an English subtitle", () => {
    const text = `甲公司启用仓库\nCompany A Opens a Warehouse\n\n${A}\n来源：云溪在线\n\n乙公司宣布降价\nCompany B Cuts Its Prices\n\n${B}\n来源：云溪在线\n`;
    expect(readText(text).articles.map((article) => article.text)).toEqual([
      `甲公司启用仓库\nCompany A Opens a Warehouse\n${A}`,
      `乙公司宣布降价\nCompany B Cuts Its Prices\n${B}`,
    ]);
  });
});

test("counted titles that begin with a figure", () => {
  const titles = ["甲公司启用仓库", "8月销量上升", "15.8万元起，丙车开售", "丁公司扩建门店"];
  const text = titles.map((title, i) => `${i + 1}、${title}\n${A}\n——云溪在线，2022年1月5日\n\n`).join("");
  expect(readText(text).articles.map(({ title }) => title)).toEqual(titles);
  const months = `1、2月出口上升\n${A}\n——云溪在线，2022年1月5日\n`;
  expect(readText(months).articles[0]!.title).toBe("1、2月出口上升");
});

test("titles that are counted anew in each section", () => {
  const piece = (title: string, source = "") => `${title}\n\n${A}\n${source}\n`;
  const signed = "——云溪在线，2022年1月5日\n";
  const text = `一、要闻\n\n${piece("1. 甲公司启用仓库", signed)}${piece("2. 乙公司宣布降价")}二、金融\n\n${piece("1. 丙公司关闭门店", signed)}${piece("2. 丁公司扩建门店")}`;
  expect(readText(text).articles.map(({ section, title }) => [section, title])).toEqual([
    ["要闻", "甲公司启用仓库"],
    ["要闻", "乙公司宣布降价"],
    ["金融", "丙公司关闭门店"],
    ["金融", "丁公司扩建门店"],
  ]);
});

test("titles in brackets that open a paragraph", () => {
  const text = `【云杉物流启用分拨中心】${A}（《临江商报》1月10日）\n【青禾科技完成融资】${B}（《临江商报》1月11日）\n`;
  expect(readText(text, "a-2022-01.txt").articles).toMatchObject([
    { title: "云杉物流启用分拨中心", source: "《临江商报》", date: "2022-01-10" },
    { title: "青禾科技完成融资", source: "《临江商报》", date: "2022-01-11" },
  ]);
});

test("a text without title is one article", () => {
  expect(readText(`${A.repeat(3)}${B}`).articles).toMatchObject([{ title: A, text: `${A}\n${A}${A}${B}` }]);
});

test("white space, soft hyphens and invisible characters", () => {
  const text =
    "云杉 物流 启用 Maple Cloud 系统\n\n2022 年，Maple  Cloud\u3000与云\u200b杉\u00ad物流 共建 ５Ｇ 仓库。\n";
  expect(one(text).text).toBe("云杉物流启用Maple Cloud系统\n2022年，Maple Cloud与云杉物流共建５Ｇ仓库。");
});
