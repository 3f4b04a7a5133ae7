/** What the labels of a file of company pairs mean as relations between companies. */
import type { RelationKind } from "../model/schema.ts";

/** The relations between companies, in the order in which they are shown. */
export const COMPANY_RELATIONS = [
  "acquires",
  "invests_in",
  "owns",
  "partners_with",
  "competes_with",
] as const satisfies readonly RelationKind[];

export type CompanyRelation = (typeof COMPANY_RELATIONS)[number];

/** The ends of a label as those of its relation, the other way round, or a label that leaves open whether the relation holds and which way. */
type Direction = "forward" | "backward" | "open";

export interface Meaning {
  /** Null if a label is none of the relations between companies. */
  readonly type: CompanyRelation | null;
  readonly direction: Direction;
}

/**
 * The labels of FinRE (Li et al., Chinese Relation Extraction with Multi-Grained Information and External Linguistic Knowledge, ACL 2019), where `被`
 * before a label swaps its ends. Who reduces a stake holds or held it; who is issued shares invests; a merger or reorganisation may be a purchase, but
 * the label has no direction; who buys assets of a company does not buy the company.
 */
const FINRE: readonly (readonly [type: CompanyRelation | null, direction: Direction, labels: string])[] = [
  ["acquires", "forward", "收购 拟收购"],
  ["acquires", "open", "合并 重组"],
  ["invests_in", "forward", "注资 入股 增持"],
  ["invests_in", "backward", "发行"],
  ["owns", "forward", "拥有 持股 减持"],
  ["partners_with", "forward", "合作 签约 合资"],
  ["competes_with", "forward", "竞争"],
  [null, "open", "unknown 自己 纠纷 买资 交易 转让 成立 分析 帮助 商讨 订单 借壳 欠款"],
];

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["none", { type: null, direction: "open" }],
  ...COMPANY_RELATIONS.map((type) => [type, { type, direction: "forward" }] as const),
  ...FINRE.flatMap(([type, direction, labels]) =>
    labels.split(" ").map((label) => [label, { type, direction }] as const),
  ),
]);

/** What a label of FinRE, the name of a relation or `none` means; undefined for any other. */
export function meaningOf(label: string): Meaning | undefined {
  const active = MEANINGS.get(label.replace(/^被/u, ""));
  return active && label.startsWith("被") ? { ...active, direction: SWAPPED[active.direction] } : active;
}

const SWAPPED: Readonly<Record<Direction, Direction>> = { forward: "backward", backward: "forward", open: "open" };
