/** Every format for looking at, a row each. */
import { writeHtml } from "./html.ts";
import { writePng } from "./png.ts";
import { type Chunks, stream } from "./source.ts";
import type { View } from "./view.ts";

export interface ViewFormat {
  readonly format: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly about: string;
  /** Needs the built page as a template. */
  readonly page?: boolean;
  readonly write: (view: View) => Chunks;
}

export const VIEW_FORMATS = [
  {
    format: "svg",
    extension: "svg",
    mediaType: "image/svg+xml",
    about: "a picture that can be edited",
    write: (view) => stream([view.draw()]),
  },
  { format: "png", extension: "png", mediaType: "image/png", about: "a picture at print size", write: writePng },
  {
    format: "html",
    extension: "html",
    mediaType: "text/html; charset=utf-8",
    about: "one page to explore, offline",
    page: true,
    write: writeHtml,
  },
] as const satisfies readonly ViewFormat[];

const rows = new Map<string, ViewFormat>(VIEW_FORMATS.map((row) => [row.format, row]));

/** The row of a format, or undefined. */
export const viewFormat = (format: string): ViewFormat | undefined => rows.get(format);
