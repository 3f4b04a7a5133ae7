/** 【Title】text: in news flashes the title opens the paragraph. */
import type { Block } from "./blocks.ts";
import { slice, trim } from "./mapped-text.ts";
import { bare } from "./numbering.ts";

const LEAD = /^(?:\d{1,3}\s?[.、．]\s*)?【([^【】]{5,60})】\s*(?=[^\s【】][^【】]{14,})/u;
/** A place or an agency that reports, not a title. */
const REPORTER = /(?:报道|消息|讯|电|综合)$/u;

/** Cuts such paragraphs in two where the issue has several of them. */
export function splitLeads(blocks: Block[]): Block[] {
  const leads = blocks.map((block, i) => leadOf(block, blocks[i - 1]));
  if (leads.filter((lead) => lead !== null).length < 2) return blocks;
  return blocks.flatMap((block, i) => {
    const lead = leads[i];
    return lead
      ? [titleOf(block, lead), { ...block, text: trim(slice(block.text, lead[0].length)), apart: false }]
      : [block];
  });
}

function leadOf(block: Block, before: Block | undefined): RegExpExecArray | null {
  if (
    block.credits ||
    block.level !== null ||
    (before?.heading && before.bare.ornament === "" && before.bare.number === "")
  )
    return null;
  const lead = LEAD.exec(block.text.text.slice(0, 120));
  return lead && !REPORTER.test(lead[1]!) ? lead : null;
}

function titleOf(block: Block, lead: RegExpExecArray): Block {
  const at = lead[0].indexOf(lead[1]!);
  const text = slice(block.text, at, at + lead[1]!.length);
  return {
    ...block,
    text,
    heading: true,
    sentence: false,
    bare: { ...bare(text.text), ornament: "【…】" },
    credits: null,
    apart: true,
  };
}
