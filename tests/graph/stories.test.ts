import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storiesByKeys, storyKeys } from "../../src/graph/stories.ts";
import { random } from "../bench/synthetic.ts";

/** Which of some articles tell one story, as groups of their places. */
function grouped(articles: readonly { text: string; url?: string | null }[]): number[][] {
  const keys = articles.map(({ text, url = null }) => storyKeys({ text, url }));
  const owners = keys.flatMap((list, at) => list.map(() => at));
  const stories = storiesByKeys(articles.length, owners, keys.flat());
  const groups = new Map<number, number[]>();
  for (const at of articles.keys()) groups.set(stories.of(at), [...(groups.get(stories.of(at)) ?? []), at]);
  return [...groups.values()];
}

/** A text of characters by chance. */
function textOf(seed: number, length = 400): string {
  const chance = random(seed);
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(chance() * 3000))).join("");
}
const one = textOf(1);

describe("articles retell one another", () => {
  test("where their text is nearly the same: layout, width, case and punctuation do not count", () => {
    const relaid = `${one.slice(0, 100)}，\n\n${one.slice(100)}。（完）`;
    expect(grouped([{ text: `${one}ABC` }, { text: `${relaid}ａｂｃ` }, { text: textOf(2) }])).toEqual([[0, 1], [2]]);
  });

  test("also where a few characters differ, and not where half of them do", () => {
    const edited = (every: number) => [...one].map((c, at) => (at % every === every - 1 ? "改" : c)).join("");
    expect(grouped([{ text: one }, { text: edited(200) }, { text: `导语。${one}` }])).toEqual([[0, 1, 2]]);
    expect(grouped([{ text: one }, { text: edited(2) }])).toHaveLength(2);
  });

  test("where they bear the link of one article, however it is written; home and section pages join nothing", () => {
    const link = (url: string, seed: number) => ({ url, text: textOf(seed) });
    expect(
      grouped([
        link("https://www.news.example/a/1234.html?utm_source=x#top", 1),
        link("http://news.example/a/1234.html", 2),
        link("https://news.example/a/1235.html", 3),
        link("https://news.example/", 4),
        link("https://news.example", 5),
        link("https://news.example/chuhai", 6),
        link("https://news.example/chuhai/", 7),
        link("no link: 1", 8),
        link("no link: 1", 9),
      ]),
    ).toEqual([[0, 1], [2], [3], [4], [5], [6], [7], [8]]);
  });

  test("short notices do not", () => expect(grouped([{ text: "本刊启事" }, { text: "本刊启事" }])).toHaveLength(2));

  test("whatever the order, also through a chain", () => {
    const url = "https://news.example/7";
    const chain = [
      { text: one },
      { text: one, url },
      { text: textOf(2), url },
      { text: textOf(2) },
      { text: textOf(3) },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        const groups = grouped(order.map((at) => chain[at]!)).map((group) => group.map((at) => order[at]!).sort());
        expect(groups.sort((a, b) => b.length - a.length)).toEqual([[0, 1, 2, 3], [4]]);
      }),
    );
  });
});
