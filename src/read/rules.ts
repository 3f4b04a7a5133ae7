/** Drawn lines: ----, ————, ====, ＊＊＊. */
import type { Line } from "./lines.ts";

const RULE = /^(?:[-—–_=*~·.•+#＊－＝═─━┄┈…◇◆○●□■☆★]\s?){3,}$/u;

/** Takes drawn lines out; the line after one knows that it stood there. */
export function dropRules(lines: readonly Line[]): Line[] {
  let drawn: Line | undefined;
  return lines.flatMap((line) => {
    if (line.text.text.length < 400 && RULE.test(line.text.text)) {
      drawn = line;
      return [];
    }
    const kept = drawn
      ? { ...line, ruled: true, gap: Math.max(line.gap, drawn.gap), seam: line.seam || drawn.seam }
      : line;
    drawn = undefined;
    return [kept];
  });
}
