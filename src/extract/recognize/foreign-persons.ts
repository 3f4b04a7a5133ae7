import { matches } from "../../read/matches.ts";
import { placesOf } from "../../read/places-of.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, overlaps } from "../spans.ts";

/** Characters that foreign names are written with. */
const SOUND =
  "[阿埃艾爱安昂奥澳巴芭白班邦保鲍贝本比彼毕别宾波伯勃博布卜查柴昌彻茨茲次达代戴丹当道德登邓狄迪底蒂第丁东都杜顿多朵厄恩尔法凡范芳菲费芬丰冯夫弗福富盖甘冈高戈哥格葛根贡古瓜圭郭哈海汉汗豪赫黑亨洪侯胡华怀惠霍基吉加嘉贾简江杰金津久卡凯坎康考柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾累里理丽利莉力立连廉良林琳龙隆卢鲁路露伦罗洛吕马玛迈麦满曼茂梅美蒙孟米密敏明莫默姆木穆拿纳娜乃南内尼妮宁牛纽农努诺欧帕派潘庞佩彭皮平珀普奇齐契恰乔切钦琴琼丘屈让热仁荣茹儒瑞若撒萨塞赛桑瑟森莎沙山尚绍舍申圣施诗什石史士世舒朔斯司丝思松苏素孙索塔台泰坦汤唐陶特滕田铁廷通图托陀瓦万旺威韦维魏温文翁沃乌吴武伍西希锡席夏香肖辛欣星休修许雅亚延扬耶叶伊衣易因英永尤扎泽詹珍郑芝治兹朱祖卓宗佐霭黛婷娅琪薇翠茜菈莲蔻岛摩翰刘佛墨仕蓬惟得烈柔约何涅孚峨捷甫纽苔谟阔颇魁鸠岱桂梵柏汀玻珈硕罕翁腓芙荷萝蒲裴曹岑崔窦樊苟顾韩买提肉孜热吐逊辛逊昔谢耿郝庄詹纪盎]";
const FOREIGN = new RegExp(`${SOUND}{1,6}(?:·${SOUND}{1,7})+`, "gu");
/** What an office, a country or a verb before the name leaves at its beginning, since its last character sounds like a name's. */
const BEFORE =
  /(?:取代|替代|时代|主席|首席|出席|总理|助理|经理|代理|副总理|行政助理|博士|院士|爵士|女士|护士|骑士|美国|英国|法国|德国|印度|加拿大|澳大利亚|意大利|西班牙|波兰|荷兰|芬兰|瑞士|瑞典|巴西|墨西哥|南非|以色列|爱尔兰|新西兰|马来西亚|印尼)$/u;
/** Where a name that runs on into such a character ends. */
const NEXT =
  /^(?:代[表理替任行言]|得[知到以出]|约(?![将说称]|表示|出任|担任|接任|认为|宣布|介绍)|都[曾是将有在会]|通过|通报|通知|达成|达到|加入|加盟|加上|西装|特别|布局|布置|当天|当日|当选|当地|当时|第[一二三]|希望|安排|拉开|来到|平静|明确|多次|本人|本周|本月|本次|世界|根据|易主|休假|许诺|维持|连续|连任|力挺|立即|立刻|次日|加强|表示|思考|托付|台上|基本|基于|东京|华盛顿|简单|简短|尚[未待需在无能可存]|尔后|怀疑|满意)/u;

/** A surname alone behind an office that firms and states have: 首席执行官坎普尔斯基说. */
const IN_OFFICE = new RegExp(
  `(?<=[官裁理长席统相人O])(?<=首席[\\u4E00-\\u9FFF]{2,3}官|总裁|总统|首相|总理|财长|外长|董事长|主席|创始人|CEO)${SOUND}{4,6}?(?=在|表示|说|称|则|于|也|已|将|曾|日前|近日|当天|对|认为|宣布|写道|指出|坦言|，|。)`,
  "gu",
);
/** Its last character, which Chinese words seldom end in. */
const FOREIGN_END = /[斯特德尔克森姆恩兹茨维奇娜拉莱利里罗诺洛夫顿森纳蒂塔基格逊曼玛亚]$/u;

/** Foreign names by their dot, at full length, or behind an office: 玛拉·科因. */
export function findForeignPersons(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return [...surnamesInOffice(text, found, lexicon), ...fullNames(text, found, lexicon)];
}

function surnamesInOffice(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  return matches(text, IN_OFFICE).flatMap(({ index: start, 0: name }): Candidate[] => {
    const end = start + name.length;
    if (!FOREIGN_END.test(name) || lexicon.lookup(name).length > 0) return [];
    if (found.some((c) => overlaps(c, { start, end }))) return [];
    return [{ start, end, kind: "person", name, rank: "rule", rule: "foreign-surname", confidence: 0.7 }];
  });
}

function fullNames(text: string, found: readonly Candidate[], lexicon: Lexicon): Candidate[] {
  if (!text.includes("·")) return [];
  return matches(text, FOREIGN).flatMap((match): Candidate[] => {
    const parts = match[0].split("·");
    const start = beginOf(text, match.index, match.index + parts[0]!.length, found);
    const end = endOf(text, match.index + match[0].length, parts.at(-1)!.length);
    const name = text.slice(start, end);
    if (name.length < 4 || name.startsWith("·")) return [];
    if (/[《·]/u.test(text[start - 1] ?? "") || text[end] === "·") return [];
    if (lexicon.lookup(name).some((sense) => sense.row.kind !== "person")) return [];
    const known = knownName(lexicon, name, "person") ?? name;
    return [{ start, end, kind: "person", name: known, rank: "rule", rule: "foreign-person", confidence: 0.8 }];
  });
}

/** Where a name begins whose first part ends at `dot`, behind what an office, a country or a firm leaves there. */
function beginOf(text: string, from: number, dot: number, found: readonly Candidate[]): number {
  for (let at = dot; at > from; at--) if (BEFORE.test(text.slice(Math.max(0, at - 6), at))) return at;
  const before = found.filter((c) => c.kind !== "person" && c.end > from && c.end <= dot - 2);
  return Math.max(from, ...before.map((c) => c.end));
}

/** The end of a name whose last part has `length` characters that sound like a name's. */
function endOf(text: string, end: number, length: number): number {
  for (let at = end - length + 2; at < end; at++) if (NEXT.test(text.slice(at, at + 4))) return at;
  return end;
}

const SURNAME = new RegExp(`^${SOUND}+$`, "u");

/** A surname that an article uses after it has given the whole name: 科因. */
export function findSurnames(text: string, found: readonly Candidate[]): Candidate[] {
  const people = found.filter((c) => c.kind === "person" && text.slice(c.start, c.end).includes("·"));
  return people.flatMap((person) => {
    const surname = text.slice(text.lastIndexOf("·", person.end - 1) + 1, person.end);
    if (surname.length < 2 || !SURNAME.test(surname)) return [];
    return placesOf(text, surname, surname.length > 2 ? 0 : person.end)
      .map((start): Candidate => {
        return { ...person, start, end: start + surname.length, rank: "rule", rule: "surname", local: true };
      })
      .filter((again) => !found.some((c) => overlaps(c, again)));
  });
}
