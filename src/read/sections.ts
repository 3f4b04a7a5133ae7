/** Names that columns of a newsletter bear. */

const COLUMN =
  /^(?:.{0,6}(?:资讯|动态|要闻|新闻|快讯|简讯|短讯|速递|速览|聚焦|关注|热点|焦点|头条|政策|法规|监管|解读|数据|统计|报告|研究|观察|观点|视点|视角|视野|专家|专栏|专题|专访|访谈|评论|论坛|案例|经验|企业|公司|产业|行业|市场|国际|国内|海外|全球|地方|各地|区域|本地|综合|要览|纵览|纵横|前沿|前瞻|趋势|技术|科技|创新|人物|人事|书架|悦读|阅读|荐书|好书|活动|会议|通知|公告|投融资|融资|金融|资本|物流|跨境|平台|零售|农村|之窗|之声|天地|园地|交流|参考|文摘|播报|扫描|瞭望|导读|广角|一览))$/u;

/** A short name of the kind that columns have. */
export const namesColumn = (text: string): boolean => text.length <= 10 && COLUMN.test(text.replace(/\s/gu, ""));
