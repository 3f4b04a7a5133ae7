/** A sketch as a PNG, twice as fine as the screen. */

import type { Sketch } from "../../graph/drawing/sketch.ts";
import { paintAll } from "./paint.ts";

const FINENESS = 2;

/** The file. */
export function toPng(sketch: Sketch): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(sketch.width * FINENESS);
  canvas.height = Math.ceil(sketch.height * FINENESS);
  const context = canvas.getContext("2d")!;
  context.scale(FINENESS, FINENESS);
  paintAll(context, sketch);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be encoded"))),
      "image/png",
    ),
  );
}
