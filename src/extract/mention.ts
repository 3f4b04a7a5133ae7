import type { Mention } from "../model/extract.ts";
import type { Candidate } from "./spans.ts";

/** A chosen candidate as a mention of an article's text. */
export const asMention = (text: string, { start, end, kind, name, confidence, rule }: Candidate): Mention => ({
  start,
  end,
  surface: text.slice(start, end),
  type: kind,
  entity: name,
  confidence,
  rule,
});
