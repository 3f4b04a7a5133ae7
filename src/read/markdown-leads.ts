/** `- **Title**: text ([source](address))`: items of a digest, each an article on one line. */
import type { RawLine } from "./markdown-raw.ts";

const LEAD =
  /^((?:\d{1,3}[.)、]\s*)?(?:\*\*|__)(?![\s*_]|.{0,6}(?:来源|原文))[^*_]{5,80}(?:\*\*|__))\s*[：:。—–-]{0,2}\s*(?=[^\s：:])(?=.{15})/u;

/** Cuts such items into title and text where there are several that name a source or link to it. */
export function splitLeadItems(lines: readonly RawLine[]): readonly RawLine[] {
  const leads = lines.map((line) => (line.starts && /\]\(|来源/u.test(line.text) ? LEAD.exec(line.text) : null));
  if (leads.filter((lead) => lead !== null).length < 2) return lines;
  return lines.flatMap((line, i) => {
    const lead = leads[i];
    if (!lead) return [line];
    const at = lead[0].length;
    return [
      { ...line, text: lead[1]! },
      { ...line, text: line.text.slice(at), from: line.from + at, gap: 0 },
    ];
  });
}
