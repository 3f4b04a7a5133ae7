/** An article's text cut at its mentions, at the evidence and at line ends. Pure; offsets are those of the text. */
import type { EntityKind } from "../../model/schema.ts";

export interface TextMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly type: EntityKind;
}

export interface TextPiece {
  readonly at: number;
  readonly text: string;
  readonly mention: TextMention | null;
  /** Lies in the sentence that was asked for. */
  readonly evidence: boolean;
}

/** Lines of pieces; the first is the title. Of overlapping mentions the earlier and longer stands. */
export function lines(
  text: string,
  mentions: readonly TextMention[],
  evidence: { start: number; end: number },
): TextPiece[][] {
  const kept: TextMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  const cuts = new Set([
    0,
    text.length,
    evidence.start,
    evidence.end,
    ...kept.flatMap(({ start, end }) => [start, end]),
  ]);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) cuts.add(at).add(at + 1);
  // A cut inside a mention would tear its button in two.
  const inside = (cut: number) => kept.some(({ start, end }) => start < cut && cut < end);
  const edges = [...cuts].filter((cut) => cut >= 0 && cut <= text.length && !inside(cut)).sort((a, b) => a - b);
  const result: TextPiece[][] = [[]];
  for (let index = 0; index + 1 < edges.length; index++) {
    const [at, end] = [edges[index]!, edges[index + 1]!];
    const part = text.slice(at, end);
    if (part === "\n") result.push([]);
    else {
      const mention = kept.find(({ start }) => start === at) ?? null;
      result.at(-1)!.push({ at, text: part, mention, evidence: at < evidence.end && end > evidence.start });
    }
  }
  return result;
}
