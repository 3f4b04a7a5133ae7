/** Long names in lines of about the same length: whole, never cut off. Pure. */

const WIDEST = 138;

/** The lines of a name. Latin words stay whole; Chinese breaks anywhere but before a closing mark. */
export function wrapped(text: string, measure: (text: string) => number): string[] {
  const count = Math.ceil(measure(text) / WIDEST);
  if (count <= 1) return [text];
  const wanted = measure(text) / count;
  const lines: string[] = [];
  let line = "";
  for (const unit of text.match(/[\p{Script=Latin}\p{N}.&'’+-]+ ?|[\s\S][》）”』」】，。、；：！？]*/gu) ?? [text]) {
    const full = line !== "" && lines.length < count - 1 && measure(line + unit) > wanted * 1.08;
    if (full) lines.push(line.trim());
    line = full ? unit : line + unit;
  }
  return [...lines, line.trim()].filter((part) => part !== "");
}
