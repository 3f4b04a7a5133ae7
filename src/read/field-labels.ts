/** Articles as forms: 标题：… 来源：… 正文：… The label of a text is taken off; that of a title tells its rank. */
import { columnsOf, type Line } from "./lines.ts";
import { slice } from "./mapped-text.ts";
import { isTitleField } from "./numbering.ts";

const TEXT = /^(?:【(?:正文|内容|摘要)】|(?:正文|内容|摘要)\s{0,2}[：:])\s*/u;
const LEAST = 2;

/** Takes the labels of texts off where several titles are labelled too. */
export function dropTextLabels(lines: readonly Line[]): readonly Line[] {
  if (lines.filter((line) => isTitleField(line.text.text)).length < LEAST) return lines;
  return lines.flatMap((line) => {
    const text = slice(line.text, TEXT.exec(line.text.text)?.[0].length ?? 0);
    return text.text === "" ? [] : [{ ...line, text, columns: columnsOf(text.text) }];
  });
}
