import type { RelationKind } from "../../model/schema.ts";

/** Offices and descriptions with characters of the verbs below: 主任, 时任, 创始人. */
const TITLES = /主任|[时现前原]任|责任|创[始办]人|首任|执行|离岸/gu;
/** To take up, hold or leave a post; of a place, a seat or a firm: to come, go or do something there. */
const ACTS: Partial<Record<RelationKind, RegExp>> = {
  works_for: /任|辞|聘|选|加[入盟]|离|退|接|升|调|履|就职|入职|免|掌|转|成为|交[给棒]|创|卸|不再|替/u,
  located_in: /[在于赴到进退撤关迁搬建设]|规划|登陆|落户|落地|开[设出业馆城]|上市|首店|布局|投产|启用/u,
  owns: /收购|买|[成设建]立|转让|售|受让|取得|入主|股|剥离|拿下|组建|创|投资|纳入|分拆|并|清|减|卖|所持/u,
};
/** A seat, however it is told. */
const SEAT = /总部|位于|注册地/u;
const MOVES = /迁|搬|落户/u;

/** Whether the words of a fact, their names blanked, tell only what someone or something is: what happened on a day did not happen to it. */
export function isTimeless(type: RelationKind, words: string): boolean {
  const acts = ACTS[type];
  if (!acts) return false;
  if (type === "located_in" && SEAT.test(words)) return !MOVES.test(words);
  return !acts.test(words.replace(TITLES, ""));
}
