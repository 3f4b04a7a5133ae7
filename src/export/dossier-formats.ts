/** Every format of a dossier, a row each. */
import type { Dossier } from "./dossier.ts";
import { writeDocx } from "./dossier-docx.ts";
import { writeMarkdown } from "./dossier-markdown.ts";
import { writePrint } from "./dossier-print.ts";
import type { Chunks } from "./source.ts";

export interface DossierFormat {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly about: string;
  readonly write: (dossier: Dossier) => Chunks;
}

export const DOSSIER_FORMATS = [
  {
    format: "docx",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    about: "a dossier of one entity for Word",
    write: writeDocx,
  },
  {
    format: "md",
    extension: "md",
    mediaType: "text/markdown; charset=utf-8",
    about: "a dossier in Markdown",
    write: writeMarkdown,
  },
  {
    format: "print",
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    about: "a dossier as a page for the printer",
    write: writePrint,
  },
] as const satisfies readonly DossierFormat[];

const rows = new Map<string, DossierFormat>(DOSSIER_FORMATS.map((row) => [row.format, row]));

/** The row of a format, or undefined. */
export const dossierFormat = (format: string): DossierFormat | undefined => rows.get(format);
