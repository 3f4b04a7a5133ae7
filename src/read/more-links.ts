/** 详情>>, [阅读全文], 查看更多 →: where a page had a link. */
import { columnsOf, type Line } from "./lines.ts";
import { slice, trim } from "./mapped-text.ts";

const WORDS = "(?:点击|点此)?(?:查看|阅读|了解|浏览)?(?:详情|全文|更多|原文)";
const LINK = new RegExp(
  `(?:^${WORDS}|\\s*${WORDS}\\s*[>＞》»→]{1,3}|\\s*[（(【［[]${WORDS}\\s*[>＞»→]{0,3}[）)】］\\]])$`,
  "u",
);
const LONGEST = 24;

/** Takes such words off the lines' ends, and lines out that are nothing else. */
export function dropMoreLinks(lines: readonly Line[]): Line[] {
  let gap = 0;
  return lines.flatMap((line) => {
    const from = Math.max(0, line.text.text.length - LONGEST);
    const at = LINK.exec(line.text.text.slice(from))?.index;
    const text = at === undefined || (from > 0 && at === 0) ? line.text : trim(slice(line.text, 0, from + at));
    const kept = text === line.text ? line : { ...line, text, columns: columnsOf(text.text) };
    const before = gap;
    gap = text.text === "" ? Math.max(gap, line.gap) : 0;
    return text.text === "" ? [] : [before > line.gap ? { ...kept, gap: before } : kept];
  });
}
