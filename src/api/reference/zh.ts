/** Sentences of the contract in Chinese, by their English. */
export const ZH: Readonly<Record<string, string>> = {
  "Entities and relations of Chinese business newsletters, each with the sentence that says so. Ids in paths are percent-encoded. A parameter that a route does not know is refused.":
    "中文商业资讯中的实体与关系，每条都附有原句。路径中的 id 须作百分号编码。接口不认识的参数会被拒绝。",

  "Id, percent-encoded": "id，须作百分号编码",
  "Id of the one entity": "其中一个实体的 id",
  "Id of the other": "另一个实体的 id",
  "What to look for: any part of a name or alias, pinyin, or its initials":
    "查找内容：名称或别名的任意部分、拼音或拼音首字母",
  "From this year, month or day on: 2021, 2021-12 or 2021-12-31": "起始年、月或日：2021、2021-12 或 2021-12-31",
  "Up to this year, month or day, itself included": "截止年、月或日（含）",
  "Only these kinds of entity, with commas between them": "仅限这些实体类型，以逗号分隔",
  "Only these kinds of relation, with commas between them": "仅限这些关系类型，以逗号分隔",
  "Only relations that stand so, with commas between them; denied and ended ones are in it otherwise":
    "仅限这些状态的关系，以逗号分隔；不填则包括已否认和已终止的关系",
  "Edges between entities named in one article, too": "是否包括同文共现的边",
  "How many steps around the entities": "从实体向外几步",
  "At most so many": "最多返回的数量",
  "Kind of file": "文件格式",
  "`next` of the page before": "上一页的 `next`",
  "Ids of issues; may be given several times": "期的 id，可多次给出",
  "Ids to start from; may be given several times": "起点实体的 id，可多次给出",
  "Only of these sections; may be given several times": "仅限这些栏目，可多次给出",
  "Only of these sources; may be given several times": "仅限这些来源，可多次给出",
  "Only of the issues with these ids; may be given several times": "仅限这些期（id），可多次给出",
  "best: the words in the title first, then the newest; date: the oldest first":
    "best：标题命中优先，其次从新到旧；date：从旧到新",
  "Words apart by blanks: all of them; in quotation marks a phrase; | or OR between alternatives; - right before a word: without it. A word is any piece of text":
    "以空格分开的词须全部出现；引号内为短语；| 或 OR 表示任选其一；词前加 - 表示排除。词可以是任意文字片段",

  "The store answers": "存储可用",
  "What the store holds": "存储中的数量",
  "Issues by date": "按日期排列的各期",
  "Articles of an issue, in order": "一期中的文章，按顺序",
  "Articles whose text holds what is asked for": "正文含有所查内容的文章",
  "An article with what it mentions": "文章及其提及的实体",
  "Which row or rule finds each mention and relation in the article's text today, and what it outranked":
    "当前由哪一词条或规则识别出各提及与关系，以及它胜过了什么",
  "Entities whose name, alias or pinyin matches, best first": "名称、别名或拼音匹配的实体，最佳者在前",
  "An entity, by its id or the id of any name it has": "实体，按其 id 或任一名称的 id",
  "Every mention, oldest first": "全部提及，从旧到新",
  "Relations at an entity, what most stories tell first, with the other end": "实体的关系及另一端，独立报道最多者在前",
  "What is said between two entities, and where both are named": "两个实体之间的陈述，以及两者同现之处",
  "Entities that no other issue names, and relations that no other issue states":
    "其他各期均未提及的实体与未陈述的关系",
  "Topics that people keep": "用户保存的主题",
  "Views that people keep": "用户保存的视图",
  "Notes that people keep": "用户保存的备注",
  "The newest issues' typed relations that most stories tell": "最新各期中独立报道最多的关系",
  "The same selection as a file, without a limit unless one is given; without a selection the whole graph":
    "同一选择的文件，未给出 limit 时不限数量；未作选择时为全图",
  "Who it is, since when, with whom, and every sentence with its source, as a document":
    "它是谁、从何时起、与谁有关，以及每一句原文和出处，成为一份文档",
  "As it is kept, in place of the one with its id": "保存后的内容，替换同一 id 的旧内容",
  "It is gone": "已删除",
  "It is in the graph; /api/news?issue= tells what is new with it": "已读入图谱；/api/news?issue= 说明其中的新内容",

  "The request cannot be understood": "请求无法理解",
  "The token is missing or wrong": "令牌缺失或错误",
  "Nothing may be written here, or not by this page": "此处不可写入，或此页面不可写入",
  "There is no such thing": "不存在",
  "The body is too large": "请求体过大",
  "The body is of another media type": "请求体的媒体类型不符",
  "The file cannot be read as a newsletter": "文件无法作为期刊读取",
  "A fault of the program": "程序故障",
  "The store cannot be reached": "存储无法访问",

  "Whether the routes that change the store are open": "写入接口是否开放",
  "File and line of the lexicon's row; null where no list holds it": "词表文件与行号；不在词表中时为 null",
  "What the rule looks for; null where a name says it by itself": "规则所找的内容；名称自身即可说明时为 null",
  "UTF-16 units into the article's text": "在文章正文中的位置，以 UTF-16 单元计",
  "UTF-16 units into the article's text, whose first line is the title":
    "在文章正文中的位置（首行为标题），以 UTF-16 单元计",
  "The sentence around the name": "名称所在的句子",
  "Where the name begins in the quote, UTF-16 units": "名称在引文中的起始位置，以 UTF-16 单元计",
  "The sentence that holds most of the words": "含所查词最多的句子",
  "Where the hit begins that the sentence was chosen by": "选取该句所依据的命中的起始位置",
  "All hits in the quote, UTF-16 units of it": "引文中的全部命中，以 UTF-16 单元计",
  "When the fact is so, if the text says; article.date is when it was reported":
    "事实发生的时间（如原文说明）；article.date 为报道时间",
  "RFC 9457 problem details": "RFC 9457 问题详情",
  "`ends`: the entities at the edges": "`ends`：边两端的实体",
  "The query part of the page's address": "页面地址的查询部分",
  "Id of the entity": "实体的 id",
  "Whom it names, by id": "所指实体的 id",
  "Mentions whose date is a year alone": "日期只到年份的提及",
  "Months, years and undated sum up to mentions": "各月、只有年份的与无日期的相加即为总数",
  "How many more sentences there are": "另有多少句",
  "First reported in the period": "在此期间首次报道的事实",
  "From so many sentences, the latest of each": "所依据的句数，各取最近的",
  "Articles that name both": "同时提到两者的文章数",
  "Articles of the period that name this one": "此期间提到它的文章数",
  "Articles that name the subject": "提到所查实体的文章数",
  "All articles of the period": "此期间的全部文章数",
  "Sections, as written; an empty one stands for articles without; may be given several times":
    "栏目，按原文写法；空值表示没有栏目的文章；可多次给出",
  "Sources of articles, likewise": "文章来源，写法同上",
  "What the text calls the entity, exactly; may be given several times": "原文中的称呼，须完全一致；可多次给出",
  "Ids of entities or topics, one of which the article names too; may be given several times":
    "同文中还须提到的实体或主题的 id，满足其一即可；可多次给出",
  "Takes in what the entity owns; …/owned tells what that is, and why":
    "是否包括它所拥有的实体；…/owned 说明有哪些及依据",
  "The period compared with begins so; without it, with all that was before":
    "对照时段的起点；不填则与此前全部内容对照",
  "The period compared with ends so": "对照时段的终点",
  "At most so many sentences a relation, the first ones; `left` says how many more there are":
    "每条关系最多给出的句数，取最早的；`left` 说明还有多少",
  "Mentions a month, empty months between included": "每月提及次数，包括中间没有提及的月份",
  "How often, since when, in which sections and from which sources": "提及的次数、起止时间、栏目与来源",
  "The texts by which it goes, most used first": "原文中的称呼，最常用的在前",
  "What it owns, and what that owns, with the relations that say so": "它所拥有的及其再拥有的，连同说明这些的关系",
  "Facts, companions, surfaces and words that are new in a period against all before, or another":
    "一段时间内新出现的事实、同现实体、称呼与用词，与此前全部或另一时段对照",
  "Entities named in the same articles, weighed over all articles of the period":
    "在相同文章中出现的实体，按此期间全部文章加权",
  "How many stories all of its evidence comes from, shown or not: what is retold counts once":
    "全部原文（无论是否给出）来自几个报道：转述的只算一次",
  "Articles that retell one another tell one story: the least of their ids":
    "互相转述的文章算同一报道，以其中最小的 id 为名",
  "What the limit and the least weights left out: a higher limit, a lower weight show it":
    "因数量上限和最低权重而未给出的：提高上限或降低权重即可看到",
  "Ids from the one end to the other, best evidenced first": "从一端到另一端的 id，依据最充分的在前",
  "How many more paths there are: `paths` shows them": "另有多少条路径：调高 `paths` 可看到",
  "Whether `more` is all of them; else there are at least so many": "`more` 是否为全部；否则为至少这么多",
  "Those of the pairs, then what they share": "先为成对的实体，再为它们共有的",
  "Pairs that the limit left out": "因上限未给出的对数",
  "What so many share that it joins everyone: left out": "因太多实体共有而不用于连接的",
  "Estimates where `samples` is less than `entities`": "`samples` 少于 `entities` 时为估计值",
  "Only what these issues say (ids); may be given several times": "仅限这些期（id）所说，可多次给出",
  "Only what articles of these sections say; may be given several times": "仅限这些栏目的文章所说，可多次给出",
  "Two ids, given as path=…&path=…: the best evidenced paths between them (`paths`, 10) of up to `length` hops (4); an empty graph where there is none":
    "两个 id，写作 path=…&path=…：两者间依据最充分的路径（`paths`，默认 10 条），最多 `length` 步（默认 4）；没有路径时为空图",
  "At most so many paths, the best evidenced first": "最多给出的路径数，依据最充分的在前",
  "How many steps a path may have": "路径最多几步",
  "Around all that a search for this text finds": "以按此文字查到的全部实体为起点",
  "An id: all of the community to which it belongs": "一个 id：它所属社群的全部实体",
  "Only edges that at least so many stories tell": "仅限至少有这么多报道说到的边",
  "Only co-mentions in at least so many articles": "仅限至少在这么多文章中的共现",
  "Only co-mentions of at least this NPMI": "仅限 NPMI 不低于此值的共现",
  "Around entities or what a search finds, along paths, a community, or what most stories tell of the whole":
    "实体或查找结果周围、路径沿线、一个社群，或全图中报道最多的部分",
  "Paths between two entities, best evidenced first": "两个实体之间的路径，依据最充分的在前",
  "Kind of the entities that are joined": "所连接实体的类型",
  "Which end of the relations the joined entities are at": "所连接的实体位于关系的哪一端",
  "Only pairs that share at least so much": "仅限至少共有这么多的对",
  "Entities of one kind, joined by what they share": "同一类型的实体，按共同关联对象连接",
  "What is worked out, with commas between": "要计算的指标，以逗号分隔",
  "From how many entities betweenness is estimated; all of them where there are no more":
    "估计中介中心度所用的实体数；实体不足时用全部",
  "Communities and centralities, worked out when asked for": "社群与中心度，按需计算",
  "What stands at each hit": "各命中处的原文",
  "What is said between the two": "两者之间的陈述",
  "Articles that name both: those with a sentence that does first, then the oldest":
    "同时提到两者的文章：同句提到的在前，其次从旧到新",
  "Every month from the first of either to the last": "从任一方最早到最晚的每个月",
  "Months in which both are mentioned": "两者都被提到的月份数",
  "Who is mentioned first, if the dates tell": "谁先被提到（日期足以判断时）",
  "Those that name both; without any the first of each. `start` is the quote's place in the article's text; spans are UTF-16 units of the quote":
    "同时提到两者的句子；没有时各取第一句。start 是引文在文章正文中的起点；其余位置以引文的 UTF-16 单元计",
  "about:blank where the status says it all, else a URN that names the problem":
    "状态码已说明问题时为 about:blank，否则是说明问题种类的 URN",
  "Of an entity, or of a topic that is kept": "实体或所保存主题的 id",
  "Id of an entity or topic": "实体或主题的 id",
  "Of another": "另一个的 id",
  "Two entities or topics: where both are named, what is said between them, how their timelines lie, whom they share":
    "两个实体或主题：同现之处、两者之间的陈述、时间线的对照、共同的同现实体",
};
