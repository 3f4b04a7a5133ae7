import type { Relation } from "../../model/extract.ts";
import type { Candidate } from "../spans.ts";
import type { Sentence } from "./clauses.ts";
import { toldByName } from "./told-by-name.ts";

/** Words that make no name of a firm's name. */
const COMMON = /^(?:电动车|汽车|手机|电脑|平台|开放平台|产品|应用|客户端|网站|小程序|系统|服务|会员|用户)$/u;

/** Products that bear the name of a firm that the title speaks of, 小米AI眼镜, and of which nothing else says whose they are: they are brought out by it. */
export function makers(
  text: string,
  parts: readonly Sentence[],
  mentions: readonly Candidate[],
  found: readonly Relation[],
): Relation[] {
  const titleEnd = text.indexOf("\n");
  const firms = mentions.filter(({ kind, end }) => kind === "company" && end <= titleEnd);
  const known = new Set(found.filter(({ tailType }) => tailType === "product").map(({ tail }) => tail));
  return mentions.flatMap((product) => {
    if (product.kind !== "product" || known.has(product.name)) return [];
    const surface = text.slice(product.start, product.end);
    const maker = firms.find(
      ({ start, end }) => end - start > 1 && end - start < surface.length && surface.startsWith(text.slice(start, end)),
    );
    const sentence = parts.find((s) => s.start <= product.start && product.end <= s.end);
    if (!maker || !sentence || COMMON.test(surface.slice(maker.end - maker.start))) return [];
    known.add(product.name);
    const confidence = Math.min(maker.confidence, product.confidence);
    const ends = { head: maker, type: "launches", tail: product, confidence, rule: "named-after-maker" } as const;
    return [toldByName(text, sentence, product, ends)];
  });
}
