/** The picture as an image, at print size, with the fonts of this machine. */
import { Resvg, type ResvgRenderOptions, renderAsync } from "@resvg/resvg-js";
import type { Chunks } from "./source.ts";
import type { View } from "./view.ts";

/** Twice a screen's width; larger pictures at their natural size, in which their words can be read. */
const PRINT = 3200;
/** Above this an image is more than most programs open. */
const WIDEST = 12_000;

export async function* writePng({ draw, width }: View): Chunks {
  const svg = draw();
  const natural = Number(/^<svg[^>]* width="([\d.]+)"/u.exec(svg)?.[1]);
  const value = Math.min(WIDEST, width ?? Math.max(PRINT, Math.ceil(natural)));
  yield (await renderAsync(svg, { ...FONTS, fitTo: { mode: "width", value } })).asPng();
}

const FONTS: ResvgRenderOptions = { font: { loadSystemFonts: true }, languages: ["zh"] };

/** Whether this machine has a font with Chinese characters: without one they would all look alike, or like nothing. */
export function hasChineseFont(): boolean {
  const [one, other] = ["永", "口"].map((char) => new Resvg(sample(char), FONTS).render().asPng());
  return !one!.equals(other!);
}

const sample = (char: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Source Han Sans SC, sans-serif"><text y="18">${char}</text></svg>`;
