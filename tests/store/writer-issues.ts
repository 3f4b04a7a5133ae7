/** Issues that a writing process puts: made from their number and version alone. */
import type { Extract } from "../../src/model/extract.ts";
import { extract } from "./fixtures.ts";

const NAMES = ["青禾出行", "云栈科技", "北辰银行", "星野乳业", "远帆物流", "松果教育", "蓝鲸航运", "赤道能源"];

export function writersIssue(n: number, version: number): Extract {
  const articles = Array.from({ length: 6 }, (_, at) => {
    const [a, b] = [NAMES[(n + at) % NAMES.length]!, NAMES[(n * 3 + at + version + 1) % NAMES.length]!];
    const own = `${a}${n}号`;
    return {
      text: `第${version}版\n${a}与${b}合作，${own}随后发布。${"其余从略。".repeat(30)}`,
      names: [
        ["company", a],
        ["company", b],
        ["product", own],
      ] as const,
      said: a === b ? [] : [[a, "partners_with", b] as const],
    };
  });
  const day = String((n % 28) + 1).padStart(2, "0");
  return extract({
    id: `期${n}`,
    date: `2022-01-${day}`,
    articles,
    shorts: [["company", NAMES[n % NAMES.length]!, `${NAMES[n % NAMES.length]}集团`]],
  });
}
