/** Paragraphs as the structure of an issue sees them: headings, body and credits. */
import { bracketStart, bracketUse } from "./bracket-sources.ts";
import { type Credits, parseCredits } from "./credits.ts";
import { hangDates } from "./dates-above.ts";
import { isClosed, type Layout, LONGEST_HEADING } from "./layout.ts";
import { splitLeads } from "./lead-titles.ts";
import type { Line } from "./lines.ts";
import { fileOffset, type MappedText, slice, trim } from "./mapped-text.ts";
import { type Bare, bare } from "./numbering.ts";
import { type Paragraph, textOf } from "./paragraphs.ts";
import { withSeriesNumbers } from "./series-numbers.ts";
import { tailStart } from "./tail-credits.ts";
import { certainCredits, unlabelled } from "./unlabelled-credits.ts";
import { squeeze } from "./white-space.ts";

export interface Link {
  readonly from: number;
  readonly url: string;
}

export interface Block {
  readonly text: MappedText;
  /** The block is nothing but credits. */
  readonly credits: Credits | null;
  /** Could be a heading by its form. */
  readonly heading: boolean;
  /** A short sentence or two halves of one by itself: a heading only where a title is due. */
  readonly sentence: boolean;
  readonly bare: Bare;
  readonly level: number | null;
  /** Where a heading links to. */
  readonly url: string | null;
  /** A heading's date that stands above it. */
  readonly above: Credits | null;
  /** Stands apart from the block before it by more than the usual blank lines. */
  readonly apart: boolean;
  readonly seam: boolean;
  readonly ruled: boolean;
  readonly indent: number;
  readonly columns: number;
  readonly lines: number;
}

/** Makes a block of each paragraph, two of one that ends in credits. */
export function blocksOf(paragraphs: readonly Paragraph[], layout: Layout, links: readonly Link[]): Block[] {
  return hangDates(splitLeads(withSeriesNumbers(plainBlocks(paragraphs, layout, links))));
}

function plainBlocks(paragraphs: readonly Paragraph[], layout: Layout, links: readonly Link[]): Block[] {
  const use = bracketUse(paragraphs.map((paragraph) => textOf(paragraph).text));
  return paragraphs.flatMap((paragraph) => {
    // White space tells fields of a source line apart: it is mended after they are read.
    const text = textOf(paragraph);
    const whole = paragraph.length === 1 ? paragraph[0]!.credits : creditsIn(text);
    const isHeading = paragraph[0]!.level !== null;
    if (whole && (!isHeading || whole.source)) return [block(text, paragraph, layout, linked(whole, text, links))];
    if (isHeading) return [{ ...block(text, paragraph, layout, null), url: linkIn(text, links)?.url ?? null }];
    const tail = tailStart(text.text);
    if (tail > 0) return split(text, tail, paragraph, layout, links);
    const source = bracketStart(text.text, use);
    if (source) return splitSource(text, source, paragraph, layout);
    return links.length > 0 ? splitAtLink(text, paragraph, layout, links) : [block(text, paragraph, layout, null)];
  });
}

const creditsIn = ({ text }: MappedText): Credits | null => parseCredits(text) ?? certainCredits(text);

function split(text: MappedText, at: number, paragraph: Paragraph, layout: Layout, links: readonly Link[]): Block[] {
  const end = slice(text, at);
  const credits = creditsIn(end);
  if (!credits) return [block(text, paragraph, layout, null)];
  return [
    { ...block(slice(text, 0, at), paragraph, layout, null), heading: false },
    { ...block(end, paragraph, layout, linked(credits, end, links)), apart: false },
  ];
}

/** A title or a text, and the source that it ends in. */
function splitSource(
  text: MappedText,
  { at, title }: { at: number; title: boolean },
  paragraph: Paragraph,
  layout: Layout,
) {
  const credits = unlabelled(slice(text, at).text.trim())!.credits;
  const head = block(slice(text, 0, at), paragraph, layout, null);
  if (title && !head.heading) return [block(text, paragraph, layout, null)];
  return [
    title ? head : { ...head, heading: false },
    { ...block(slice(text, at), paragraph, layout, credits), apart: false },
  ];
}

function block(raw: MappedText, paragraph: Paragraph, layout: Layout, credits: Credits | null): Block {
  const first = paragraph[0]!;
  const text = squeeze(trim(raw));
  return {
    text,
    credits,
    heading: credits === null && (first.level !== null || looksLikeHeading(text.text, paragraph)),
    sentence: credits === null && first.level === null && paragraph.length <= 2 && isSentence(text.text),
    bare: bare(text.text.slice(0, 200)),
    level: first.level,
    url: null,
    above: null,
    apart: first.gap > layout.gap,
    seam: first.seam,
    ruled: first.ruled,
    indent: first.indent,
    columns: Math.max(...paragraph.slice(0, 4).map((line) => line.columns)),
    lines: paragraph.length,
  };
}

/** Of an interview. */
const SPEAKER = /^(?:[问答]|[QA]\d{0,2}|记者|主持人|提问)\s?[：:]/u;
/** Or a half sentence: a dash opens it and none ends it. */
const SUBTITLE = /^[—–―─]+[^—–―─].*[^—–―─]$/u;

/** Short, not a finished sentence, no list, no caption, no question of an interview. */
function looksLikeHeading(text: string, paragraph: readonly Line[]): boolean {
  if (text.length < 2 || text.length > LONGEST_HEADING || paragraph.length > 3) return false;
  if (/[，、；：:,;]$/u.test(text) || /[。；]./u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/^(?:[图表]\s?[\d：:]|[（(].*[）)]$|https?:)/u.test(text) || SPEAKER.test(text) || SUBTITLE.test(text))
    return false;
  return !isClosed(text) || /[？！?!][”"’」』》）)]*$/u.test(text);
}

const isSentence = (text: string): boolean =>
  text.length >= 5 &&
  text.length <= 45 &&
  /^(?:[^。；]+[。.…]|[^。；]+；[^。；]*[^。；：:，,、])$/u.test(text) &&
  /^(?![（(*＊注]|[图表]\s?\d)/u.test(text);

/** The first link that the credits carry, else a printed address. */
function linked(credits: Credits, text: MappedText, links: readonly Link[]): Credits {
  const link = linkIn(text, links);
  return link ? { ...credits, url: link.url } : credits;
}

/** `（[name](address))` at the end of a paragraph names its source. */
function splitAtLink(text: MappedText, paragraph: Paragraph, layout: Layout, links: readonly Link[]): Block[] {
  const at = /[（(【[][^（()）【】[\]。]{2,40}[）)】\]]\s*$/u.exec(text.text.slice(-60))?.index ?? -1;
  const end = at < 0 ? text : slice(text, text.text.length - Math.min(60, text.text.length) + at);
  const body = slice(text, 0, text.text.length - end.text.length);
  const link = linkIn(end, links);
  if (!link || !/[。！？!?]\s*$/u.test(body.text.slice(-5))) return [block(text, paragraph, layout, null)];
  const source = squeeze(trim(end)).text.slice(1, -1);
  const credits = { source, weak: false, compiler: null, author: null, date: null, url: link.url };
  return [block(body, paragraph, layout, null), { ...block(end, paragraph, layout, credits), apart: false }];
}

/** The first link in a stretch of text. */
function linkIn(text: MappedText, links: readonly Link[]): Link | null {
  if (links.length === 0 || text.text === "") return null;
  const from = fileOffset(text.runs, 0);
  const to = fileOffset(text.runs, text.text.length);
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // The mark itself stands a little before the text that it makes a link of.
    if (links[middle]!.from < from - 1) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  return link && link.from <= to ? link : null;
}
