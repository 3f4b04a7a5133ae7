import type { EntityKind } from "../../model/schema.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate } from "../spans.ts";

const POLICY_HEADS =
  /(?:规划|纲要|办法|意见|条例|法|法典|标准|规定|通知|方案|计划|决定|决议|公告|通告|通报|协定|协议|指南|规范|细则|措施|白皮书|清单|目录|指引|准则|公约|倡议|政策|要点|备忘录|解释|解答|批复|复函|复文|函|令|章程|制度|法案|法令|条约|宣言|声明|规则|规程|议程|路线图|蓝图|要求|说明|答复|承诺书|示范文本|名录|名单|原则|战略|行动|框架|预案|定额|工程|试行|征求意见稿|修订稿|草案|修正案|导则)(?:[（(][^（）()]{1,12}[）)])*$/u;
const MEDIA_HEADS =
  /(?:报告|日报|晚报|早报|时报|周报|商报|周刊|月刊|杂志|报|榜|榜单|排行榜|蓝皮书|指数|年鉴|研究|分析|观察|新闻|联播|财富|电讯|公报|论文|手册|丛书|导论|概论|案例|教程|强)$/u;
const ISSUED =
  /(?:印发|发布|出台|制定|修订|公布|颁布|实施|施行|签署|通过|落实|贯彻|根据|依据|按照|依照|违反)(?:了|的)?(?:新修订的|新版|新的)?$/u;

/** 《…》 by the word that heads it: policies, games, else media. A lexicon name keeps its own kind. */
export function findWorks(text: string, lexicon: Lexicon): Candidate[] {
  return brackets(text).flatMap(({ start, end }): Candidate[] => {
    const title = text.slice(start + 1, end - 1);
    if (title.trim().length < 2) return [];
    const senses = lexicon.lookup(title);
    const known =
      senses.find((sense) => sense.row.kind === "policy" || sense.row.kind === "media") ??
      senses.find((sense) => sense.row.kind === "product" && !sense.ambiguous);
    if (known)
      return [
        {
          start,
          end,
          kind: known.row.kind,
          name: known.row.name,
          rank: "lexicon",
          rule: "work-lexicon",
          confidence: 0.98,
        },
      ];
    const kind = workKind(title, text.slice(Math.max(0, start - 8), start), text.slice(end, end + 4));
    return [{ start, end, kind, name: title, rank: "rule", rule: `work-${kind}`, confidence: 0.9 }];
  });
}

const GAME = /(?:游戏|手游|网游|端游|页游|新游|单机|游戏大作)(?:的|了)?$/u;

const GAME_NEXT = /^(?:游戏|手游|网游|端游|国服|公测|玩家|等游戏)/u;

function workKind(title: string, before: string, after: string): EntityKind {
  if (GAME.test(before) || GAME_NEXT.test(after)) return "product";
  const bare = title
    .replace(/[（(][^（）()]*[）)]$|20[0-9]{2}年?$/u, "")
    .replace(/(?:正式)?(?:发布|印发|出台|更新|修订)$/u, "");
  if (MEDIA_HEADS.test(bare) && !/白皮书$/u.test(bare)) return "media";
  if (POLICY_HEADS.test(title) || POLICY_HEADS.test(bare)) return "policy";
  return ISSUED.test(before) ? "policy" : "media";
}

const LONGEST_TITLE = 120;

/** Outermost 《…》 pairs; a pair never spans a line end. */
export function brackets(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (let start = text.indexOf("《"); start >= 0; start = text.indexOf("《", start + 1)) {
    const end = closing(text, start);
    if (end < 0) continue;
    out.push({ start, end });
    start = end - 1;
  }
  return out;
}

function closing(text: string, start: number): number {
  let depth = 0;
  const last = Math.min(text.length, start + LONGEST_TITLE);
  for (let i = start; i < last; i++) {
    if (text[i] === "《") depth++;
    else if (text[i] === "\n") return -1;
    else if (text[i] === "》" && --depth === 0) return i + 1;
  }
  return depth > 0 ? text.slice(0, last).indexOf("》", start) + 1 || -1 : -1;
}
