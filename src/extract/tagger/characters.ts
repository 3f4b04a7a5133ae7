import { fold } from "../lexicon/fold.ts";

/** Classes of characters. */
export const CLASS = {
  edge: 0,
  han: 1,
  digit: 2,
  upper: 3,
  lower: 4,
  numeral: 5,
  surname: 6,
  open: 7,
  close: 8,
  stop: 9,
  mark: 10,
} as const;

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻窦章苏潘葛范彭郎鲁韦马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬乐于傅卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛狄臧计戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫经房裘缪解应宗丁宣邓郁单杭洪包左石崔吉龚程邢裴陆荣翁荀甄曲储靳段焦巴牧侯全秋仲伊宫宁仇栾甘武符刘景詹龙叶司黎薄印白蒲卓蔺蒙池乔闻党翟谭劳申冉桑桂牛寿通边冀尚温庄晏柴瞿阎慕连习艾鱼容向古易廖耿满匡文寇欧沃关荆游权盖岳帅肖付代闫佟佘邝覃涂钦";

const CLASSES = new Uint8Array(0x10000).fill(CLASS.mark);
const put = (units: string, value: number): void => {
  for (let i = 0; i < units.length; i++) CLASSES[units.charCodeAt(i)] = value;
};
CLASSES.fill(CLASS.han, 0x3400, 0xa000);
CLASSES.fill(CLASS.lower, 0xc0, 0x250);
CLASSES.fill(CLASS.lower, 0x61, 0x7b);
CLASSES.fill(CLASS.lower, 0xff41, 0xff5b);
CLASSES.fill(CLASS.upper, 0x41, 0x5b);
CLASSES.fill(CLASS.upper, 0xff21, 0xff3b);
CLASSES.fill(CLASS.digit, 0x30, 0x3a);
CLASSES.fill(CLASS.digit, 0xff10, 0xff1a);
put("一二三四五六七八九十百千万亿零〇两", CLASS.numeral);
put(SURNAMES, CLASS.surname);
put("《“「『（(【‘〈", CLASS.open);
put("》”」』）)】’〉", CLASS.close);
put("。！？!?；;，,、：:…", CLASS.stop);

export const classOf = (unit: number): number => CLASSES[unit]!;

const NORMAL = normalForms();

/** Each unit folded (case, width), every digit a 0. */
function normalForms(): Uint16Array {
  const folded = fold(Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join(""));
  const forms = new Uint16Array(0x10000);
  for (let unit = 0; unit < forms.length; unit++) {
    const form = folded.charCodeAt(unit);
    forms[unit] = form >= 0x30 && form <= 0x39 ? 0x30 : form;
  }
  return forms;
}

/** A unit as features see it: folded (case, width), every digit a 0. */
export const normalised = (unit: number): number => NORMAL[unit]!;

/** Units that stand before and behind a sequence: no text has them as letters. */
export const EDGE_BEFORE = 2;
export const EDGE_AFTER = 3;
