/** Pages stay right while issues are added between them: no row that was there is shown twice or left out. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { createApi } from "../../src/api/routes.ts";
import { extract } from "../store/fixtures.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
beforeEach(async () => {
  sample = await sampleStore();
});
afterEach(() => sample.close());

/** Before, between and after what is there; of the same names and of new ones. */
const ADDED = ["2020-01", "2022-01", "2030-01"].map((date) =>
  extract({
    id: `新刊-${date}`,
    date,
    articles: [
      {
        text: "白鹿与蓝鲸\n白鹿与蓝鲸合作，青鸟在场，Bb也在。",
        names: [
          ["company", "白鹿"],
          ["company", "蓝鲸"],
          ["company", "青鸟"],
          ["company", "Bb"],
        ],
        said: [["白鹿", "partners_with", "蓝鲸"]],
      },
    ],
  }),
);

const deer = encodeURIComponent("company:白鹿");
const bird = encodeURIComponent("company:青鸟");

test.each([
  ["mentions", `/api/entities/${deer}/mentions?`, (body: Body) => body as Page],
  ["relations", `/api/entities/${deer}/relations?`, (body: Body) => body as Page],
  ["articles", `/api/articles?q=${encodeURIComponent("白鹿")}&order=date&`, (body: Body) => body as Page],
  ["together", `/api/between?a=${deer}&b=${bird}&`, (body: Body) => (body as { together: Page }).together],
  ["search", "/api/search?q=b&", (body: Body) => body as Page],
])("%s", async (_, path, pageIn) => {
  const app = createApi({ store: sample.store });
  const read = async (limit: number, cursor: string | null = null): Promise<Page> => {
    const response = await app.request(`${path}limit=${limit}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
    expect(response.status).toBe(200);
    return pageIn((await response.json()) as Body);
  };
  const before = (await read(100)).items.map(keyOf);
  expect(before.length).toBeGreaterThan(1);
  const shown: string[] = [];
  const adding = [...ADDED];
  let page = await read(1);
  for (;;) {
    shown.push(...page.items.map(keyOf));
    if (page.next === null) break;
    const issue = adding.shift();
    if (issue) await sample.store.put(issue, { source: issue.issue.id, fingerprint: "1" });
    page = await read(1, page.next);
  }
  expect(new Set(shown).size).toBe(shown.length);
  expect(shown).toEqual(expect.arrayContaining(before));
});

interface Page {
  items: Item[];
  next: string | null;
}
type Body = Page | { together: Page };
type Item = Readonly<Record<string, unknown>>;

/** What a row is, whatever else is said of it. */
const keyOf = ({ id, head, type, tail, status, article, start }: Item): string =>
  JSON.stringify([id, head, type, tail, status, (article as { id: string } | undefined)?.id, start]);
