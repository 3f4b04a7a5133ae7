const REPORTED =
  /(?:据|根据)(?<who>[^，。；：“”]{2,24}?)(?:的)?(?:报道|消息|透露|介绍|披露|数据|统计(?!局)|显示|称|公告|通报|爆料)/u;
const LEARNT = /从(?<who>[^，。；：“”]{2,24}?)(?:处|方面)?(?:获悉|了解到|证实)/u;
const SAYS =
  /(?:^|，)(?<who>[^，。；“”]{2,24}?)(?:方面|有关负责人|相关负责人|发布公告|公告|报道|在公告中|在声明中|在财报中|近日|日前|随后|对此|对外)*(?:表示|回应称|回应|称|说|报道|指出|透露|强调|认为|介绍|证实|坦言)(?<![下简又俗也统自人合别号]称)(?:，|：|，?“|$)/u;

/** A cheap look before the long patterns. */
const VERB = /[称示出露调为绍应说道实言](?:，|：|“|$)/u;

/** Who a sentence says a fact on, as written; null where it speaks for itself. */
export function attributionOf(sentence: string): string | null {
  const match =
    (sentence.includes("据") ? REPORTED.exec(sentence) : null) ??
    (sentence.includes("从") ? LEARNT.exec(sentence) : null) ??
    (VERB.test(sentence) ? SAYS.exec(sentence) : null);
  return match?.groups?.who?.trim() || null;
}
