/** A dossier as Markdown (CommonMark with tables), in which no name can become markup. */
import type { Dossier, Pieces } from "./dossier.ts";
import { type Block, dossierBlocks } from "./dossier-blocks.ts";
import { type Chunks, stream } from "./source.ts";

export const writeMarkdown = (dossier: Dossier): Chunks => stream(lines(dossier));

function* lines(dossier: Dossier): Generator<string> {
  for (const block of dossierBlocks(dossier)) yield `${written(block)}\n\n`;
}

function written(block: Block): string {
  switch (block.is) {
    case "heading":
      return `${"#".repeat(block.level)} ${safe(block.text)}`;
    case "facts":
      return block.rows.map(([name, value]) => `- ${name}：${safe(value)}`).join("\n");
    case "note":
      return begun(safe(block.text));
    case "table":
      return [block.head, block.head.map(() => "---"), ...block.rows.map((row) => row.map(safe))]
        .map((row) => `| ${row.join(" | ")} |`)
        .join("\n");
    case "quote":
      return `> ${begun(sentence(block.pieces))}  \n> ${safe(block.after)}${link(block.url)}`;
  }
}

const sentence = (pieces: Pieces): string =>
  pieces.map(({ text, hit }) => (hit && BOLD.test(text) ? `**${safe(text)}**` : safe(text))).join("");

/** Asterisks beside a mark of punctuation are not seen as emphasis. https://spec.commonmark.org/0.31.2/#delimiter-run */
const BOLD = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;

const link = (url: string | null): string => (url === null ? "" : ` [原文](<${url}>)`);

/** On one line, with all signs of markup escaped. */
const safe = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu, "")
    .replace(/[\\`*_[\]<>|~&$#^]/gu, "\\$&");

/** At the beginning of a line more signs have a meaning. */
const begun = (line: string): string => line.replace(/^(\s*\d+)?([-+.)=:])/u, "$1\\$2");
