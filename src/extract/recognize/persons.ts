import { matches } from "../../read/matches.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const SURNAMES =
  "欧阳|司马|上官|诸葛|司徒|东方|独孤|南宫|慕容|皇甫|尉迟|令狐|端木|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾沙乜养鞠须丰巢关蒯相查后荆骞游竺权逯盖益桓公商仉督岳帅缑亢况郈河玄琴归海晋楚闫法汝鄢涂钦佴忻亓禤逄佟丛佘肖付代粟]";
const TITLES =
  "董事长|副董事长|董事局主席|总裁|副总裁|执行总裁|高级副总裁|总经理|副总经理|首席执行官|首席运营官|首席财务官|首席技术官|首席经济学家|首席分析师|首席研究员|CEO|CFO|COO|CTO|CMO|创始人|联合创始人|创办人|合伙人|部长|副部长|司长|副司长|局长|副局长|厅长|副厅长|署长|副署长|市长|副市长|省长|副省长|区长|副区长|县长|书记|副书记|主任|副主任|主任委员|委员|会长|副会长|秘书长|副秘书长|院长|副院长|所长|副所长|校长|副校长|教授|副教授|研究员|副研究员|特约研究员|高级分析师|分析师|专家|发言人|新闻发言人|负责人|总监|市场总监|经理|巡视员|一级巡视员|二级巡视员|总理|副总理|总书记|主席|副主席|行长|副行长|理事长|站长|主播|记者|律师|总编辑|处长|副处长|总干事|总统|首相|大使|院士|博士|先生|女士|掌门人|高管|合伙创始人|执行董事长|行政总裁|外长|院长|主任|首席科学家|首席投资官|首席信息官|首席法务官|首席经济师|首席工程师|总设计师|总编|社长|馆长|常务理事|理事|董秘|董事会秘书|国务秘书|亚太区总裁|大区总经理|常务副总经理|干事|参赞|主理人|操盘手|品牌总监|产品经理|国务委员|总工程师|总会计师|种植大户|养殖大户|果农|茶农|菜农|摊主|店主|店长|村民|养殖户|种植户|机长|村支书|工程师|设计师|投资人|基金经理|创业者|实控人|实际控制人|法定代表人|联席总裁|联席CEO|联席首席执行官|轮值董事长|执行董事|独立董事|独董|董事|监事|监事长|监事会主席|首席产品官|首席营销官|首席战略官|首席商务官|首席增长官|首席风险官|首席合规官|首席人力资源官|首席设计师|首席架构师|总会计师|总审计师|审计长|检察长|庭长|法官|检察官|发起人|导演|制片人|编剧|主编|执行主编|教练|主教练|船长|主任医师|副主任医师|助理教授|讲席教授|特聘教授|董事总经理|行政长官|财政司司长|委员长|副委员长|参谋长|州长|议长|议员|国防部长|财长|央行行长|长官|官房长官|首席秘书|领队|带头人|合作社社长";
const NEXT =
  "(?=表示|说|称|指出|仍|现任|拟任|连任|留任|兼任|继续|用“|介绍|认为|透露|在|，|、|。|；|：|）|（|宣布|代表|主持|出席|告诉|强调|提到|坦言|预计|和|与|及|还|也|等|\\n|就|对|向|曾|率|带领|担任|升任|升|卸任|辞|接任|接替|任|将|已|因|一行|分别|共同|今日|近日|日前|当日|公开|是|续任|分析|事后|到龄|牵头|建议|谈|解读|接手|调任|不|曾|又|则|从|以|为首|没有|一边|正在|把|被|会|先后|回忆|感叹|笑|亲自|昨|上|于|出身|毕业|持股|夫妇|回应|发布|写道|发文|“|在接受|此前|严重违|涉嫌|接受|主动|同志|等人|同日|直言|判断|提醒|呼吁|坚称|算|跟|同|给|为|带着|站|拿|接过|致辞|致信|代为|代行|作主|答记|演讲|参加|参与|到场|会见|调研|考察|带队|赴|率团|前往|履新|$)";
const GIVEN = "[\\u4E00-\\u9FFF]{1,2}?";

/** A cheap look before the long list. */
const TITLE_BEGINS = `(?=[${[...new Set(TITLES.split("|").map((title) => title[0]))].join("")}])`;

const AFTER_TITLE = new RegExp(
  `${TITLE_BEGINS}(?:${TITLES})(?:、(?:${TITLES}))*(?:兼(?:${TITLES}))?\\s?((?:${SURNAMES})${GIVEN})${NEXT}`,
  "gu",
);
/** The last of a list of people whose office stands behind it: 周晓、李远、丛木等原副行长. */
const BESIDE = new RegExp(
  `、((?:${SURNAMES})${GIVEN})(?=等(?:人|原|时任|前|[一二三四五六七八九十两0-9]+[人名位]))`,
  "gu",
);
const BEFORE_COLON = new RegExp(`(?:^|\\n|（)((?:${SURNAMES})${GIVEN})(?=：)`, "gu");
const HANDOVER = new RegExp(
  `(?:由|任命|聘任|选举|接任者为|前任|接替|继任者|原|聘请|委任|法定代表人为|负责人为|总裁为|CEO为|董事长为|选聘|提拔|推选|任用|换上|迎来|提名|推举|增补|补选|实控人为|实际控制人为|创始人为|行长为|掌门人为|请来|挖来)((?:${SURNAMES})${GIVEN})(?=担任|出任|接任|接替|为|兼任|已离开|任|牵头|分管|负责|执掌|掌舵|创办|创立|创建|接棒|继任|代行|暂代|代理|主持|领衔|补位|履职|掌管|挂帅|出掌|、|，|（|。)`,
  "gu",
);
/** Who had an office before: 曾任云帆总裁的周远获提名. */
const WHO_WAS = new RegExp(
  `(?:曾任|担任|身为|出任|现任|时任|出身|任)[^，。；]{2,16}的((?:${SURNAMES})${GIVEN})(?=获|将|已|也|则|接|表示|在|成为|，)`,
  "gu",
);
/** Who is let go or lets go: 免去周远的行长职务, 同意周远辞去行长职务. */
const LET_GO = new RegExp(
  `(?:免去|免除|撤销|罢免|解除|接受|同意|批准|终止)(?:了|原?[董监]事|董事长|总经理|行长)?((?:${SURNAMES})${GIVEN})(?=同志|先生|女士|的(?:[^，。；]{2,24}职务|一切职务|辞[职呈任])|(?:因[^，。；]{2,10})?(?:辞去|辞任|辞职|卸任|请辞|不再担任))`,
  "gu",
);
const IN_OFFICE = new RegExp(
  `(?:^|[，。、；：“”\\n是])((?:${SURNAMES})${GIVEN})(?=(?:将|已|正式|同时|不再|曾)?(?:担任|出任|接任|卸任|辞任|辞去|接替|兼任|调任|续任|离任|升任|转任|改任|掌舵|履新|到龄|离职|加盟|接棒|接手|退休|执掌|任(?:首席|总经理|总裁|董事|CEO|主席|院长|书记)))`,
  "gu",
);
/** A name in Latin letters behind an office, and both names where brackets give the other: 首席执行官杜嘉祺（Mark Tucker）. */
const LATIN_PERSON = "[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+(?: (?:[A-Z]\\.|[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]+|de|van|von|der|bin|al)){1,3}";
const LATIN_NAME = new RegExp(LATIN_PERSON, "u");
const IN_LATIN = new RegExp(
  `${TITLE_BEGINS}(?:${TITLES})(?:[\\u4E00-\\u9FFF·]{2,14}[（(])?(${LATIN_PERSON})(?![A-Za-zÀ-ɏ])`,
  "gu",
);
const BEFORE_LATIN = new RegExp(
  `${TITLE_BEGINS}(?:${TITLES})([\\u4E00-\\u9FFF]{2,5}(?:·[\\u4E00-\\u9FFF]{1,6})*)(?=[（(]${LATIN_PERSON}[）)])`,
  "gu",
);
/** The same name in brackets behind a foreign one: 陶德·塔克纳（Todd Tuckner）. */
const LATIN_ASIDE = new RegExp(`·[\\u4E00-\\u9FFF]{1,6}[（(](${LATIN_PERSON})(?=[）)])`, "gu");
const NOT_NAME =
  /[的了是在个这那和与其不]|公司|宣布|继续|表示|全球|中国|国家|有关|相关|方面|负责|部门|先生|女士|企业|平台|高级|同时|指出|通过|任何|时间|万元|亿元|成为|方式|经济|金融|平均|成立|关于|应当|解决|常务|曾经|单位|文件|强调|易于|安全|管理|先后|有限|任期|此后|随后|后来|再次|再度|同样|随即|转而|即将|已经|仍然|临时|至今|先前|曾任|相继|正式|此次|其后|一度|重新|同期|任内|今后|方才|权益|成本|集团|权利|利益|许可|毛利|解读|应对|从业|向好|幸福|易购|成都|时代|方便|高度|高效|高达|经营|相同|计划|计算|左右|连续|连锁|利好|利润|车主|向上|公署|[常例]会|认定|元首|周年|时候|丰收|高峰|高潮|成长|金秋|双赢|平衡|连接|安全|方案|成果|方向|平稳|时刻|明星|黄金|白银|万家|祝贺|相应|席位|任命|名额|职位|督[查察导]|[者组]$|^商[量讨谈业务品家户场定议会标店]/u;

/** People: a surname with a given name behind a title, before a colon, or where an office is handed over. */
export function findPersons(text: string, lexicon: Lexicon): Candidate[] {
  const inLatin = LATIN_NAME.test(text) ? [IN_LATIN, BEFORE_LATIN, LATIN_ASIDE] : [];
  const chinese = [AFTER_TITLE, BESIDE, BEFORE_COLON, HANDOVER, WHO_WAS, LET_GO, IN_OFFICE, ...inLatin].flatMap(
    (pattern) => matches(text, pattern),
  );
  const named = new Map(chinese.map((match) => [match.index + match[0].length, match[1]!]));
  return chinese.flatMap((match) => {
    // 王莉出任: the last of the name begins a verb.
    const takesOffice =
      text[match.index + match[0].length] === "任" && /..[出接升兼卸转调担续离改就]$/u.test(match[1]!);
    const name = takesOffice ? match[1]!.slice(0, -1) : match[1]!;
    if (NOT_NAME.test(name) || lexicon.lookup(name).some((s) => s.row.kind !== "person")) return [];
    const start = match.index + match[0].length - match[1]!.length;
    return [
      {
        start,
        end: start + name.length,
        kind: "person" as const,
        name: named.get(start - 1) ?? name,
        rank: "rule" as const,
        rule: "title+surname",
        confidence: 0.8,
      },
    ];
  });
}

const BRACKETS = /^[（(]/u;

/** The Latin name in brackets behind a person is the person's: 薛福民（Mark Tucker）. */
export function withLatinNames(text: string, found: readonly Candidate[]): Candidate[] {
  return found.map((c, at) => {
    const person = found[at - 1];
    const isAside =
      (c.rule === "latin" || (c.kind === "person" && c.rank !== "lexicon")) &&
      person?.kind === "person" &&
      person.end === c.start - 1;
    if (!isAside || !BRACKETS.test(text[person.end]!) || !/[）)]/u.test(text[c.end] ?? "")) return c;
    return { ...c, kind: person.kind, name: person.name, rule: "latin-aside" };
  });
}
