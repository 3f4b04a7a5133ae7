import { type Candidate, extended } from "../spans.ts";

/** What tells one version of a ware from others: X9 Ultra, 云图 2.0, 星舟 DM-i. Not a number that counts or dates something. */
const VERSION =
  /^(?:(?: ?(?:Pro\+?|Max|Plus|Ultra|Mini|Lite|Turbo|Air|SE|GT|Fold|Flip|Flash|Preview|Beta|Edition|DM-[ip]|EV|PHEV|REV)(?![A-Za-z])|[- ]?[vV]?\d{1,3}(?:\.\d+){1,2}|-\d{1,4}[A-Z]?(?:-\d{1,4})?| \d{1,2}(?= (?:Pro|Max|Plus|Ultra|Mini|Lite|Turbo|Air)|[，。、；：）”《\n]|发布|上市|系列|和|与|于|将|在|$)|\+(?=[，。、；）与和]))+)/u;
const COUNTED = /^(?:版|[%年月日时分个亿万元米吨岁倍度折倍]|[—－-]\d)/u;

/** A bare model means the one ware of the article whose name ends in it: L7 is 星舟L7. */
export function withModels(found: readonly Candidate[]): Candidate[] {
  const wares = [...new Set(found.filter((c) => c.kind === "product").map((c) => c.name))];
  return found.map((c) => {
    if (c.kind !== "product" || c.rule !== "latin") return c;
    const whole = wares.filter((name) => name !== c.name && name.endsWith(c.name));
    return whole.length === 1 ? { ...c, name: whole[0]!, local: true } : c;
  });
}

const GENERATION = /第[二三四五六七八九十]代$/u;

/** The ware with its generation: 第二代星舟电池. */
function ofGeneration(text: string, ware: Candidate): Candidate[] {
  const before = GENERATION.exec(text.slice(Math.max(0, ware.start - 3), ware.start))?.[0];
  if (!before || ware.kind !== "product" || !/^[\u4E00-\u9FFF]/u.test(ware.name)) return [];
  const start = ware.start - before.length;
  const name = text.slice(start, ware.end);
  return [{ ...ware, start, name, rank: "rule", rule: "generation", confidence: 0.7 }];
}

/** The ware with its version, where its name ends in Latin letters or a number, or the version does not count anything. */
export function findVersions(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((ware): Candidate[] => {
    const version = ware.kind === "product" ? VERSION.exec(text.slice(ware.end, ware.end + 24))?.[0] : undefined;
    if (!version || COUNTED.test(text.slice(ware.end + version.length).replace(/^版/u, "")))
      return ofGeneration(text, ware);
    return [extended(text, ware, ware.end + version.length, { kind: "product", rule: "version", confidence: 0.7 })];
  });
}
