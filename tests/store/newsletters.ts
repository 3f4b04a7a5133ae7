/** Files of newsletters that name the same companies again and again, for builds by real processes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["快手", "美团", "京东", "菜鸟", "拼多多", "中国邮政", "抖音", "小红书"];
const DEEDS = ["达成战略合作", "展开竞争", "宣布联合上线小程序", "共同投资物流仓库"];

const text = (n: number): string => {
  const articles = Array.from({ length: 8 }, (_, at) => {
    const [a, b] = [NAMES[(n + at) % NAMES.length]!, NAMES[(n * 3 + at * 5 + 1) % NAMES.length]!];
    const deed = DEEDS[(n + at) % DEEDS.length]!;
    // One full name a few issues claim for its short one: what it means is settled by all of them.
    const full = n % 3 === 0 ? `${a}科技有限公司（简称“${a}”）` : a;
    return `## ${a}与${b}${deed}\n\n${full}与${b}${deed}，第${n}期报道，双方将覆盖更多城市的商家。\n`;
  });
  return `---\ntitle: 晨报\ndate: 2022-01-${String(n).padStart(2, "0")}\n---\n\n${articles.join("\n")}`;
};

/** Paths of so many issues, written into a folder. */
export function newsletters(folder: string, count: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, at) => {
    const file = join(folder, `晨报-2022-01-${String(at + 1).padStart(2, "0")}.md`);
    writeFileSync(file, text(at + 1));
    return file;
  });
}
