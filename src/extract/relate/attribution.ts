const REPORTED =
  /(?:据|根据)(?<who>[^，。；：“”]{2,24}?)(?:的)?(?:报道|消息|透露|介绍|披露|数据|统计|显示|称|公告|通报)/u;
const SAYS =
  /(?:^|，)(?<who>[^，。；“”]{2,24}?)(?:方面|有关负责人|相关负责人)?(?:表示|回应称|称|指出|透露|强调|认为|介绍)(?:，|：|，?“)/u;

/** A cheap look before the long patterns. */
const VERB = /[称示出露调为绍](?:，|：|“)/u;

/** Who a sentence says a fact on, as written; null where it speaks for itself. */
export function attributionOf(sentence: string): string | null {
  const match =
    (sentence.includes("据") ? REPORTED.exec(sentence) : null) ?? (VERB.test(sentence) ? SAYS.exec(sentence) : null);
  return match?.groups?.who?.trim() || null;
}
