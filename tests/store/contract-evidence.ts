/** Fewer sentences than there are: the first ones, and how many more. */
import { afterEach, describe, expect, it } from "vitest";
import type { Edge } from "../../src/model/graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { extract, put } from "./fixtures.ts";

const A = "company:青禾出行";
const B = "company:云栈科技";
const C = "city:澄江市";

/** Twice in one article, the later sentence first; once earlier, once undated. */
const ISSUES = [
  { id: "二月", date: "2022-02", twice: true },
  { id: "一月", date: "2022-01", twice: false },
  { id: "特刊", date: null, twice: false },
].map(({ id, date, twice }) => ({
  id,
  date,
  articles: [
    {
      text: "合作\n青禾出行与云栈科技在澄江市合作。青禾出行与云栈科技再度合作。",
      names: [["company", "青禾出行"] as const, ["company", "云栈科技"] as const, ["city", "澄江市"] as const],
      said: [
        ...(twice ? [["青禾出行", "partners_with", "云栈科技", { start: 20, end: 34 }] as const] : []),
        ["青禾出行", "partners_with", "云栈科技", { start: 3, end: 19 }] as const,
        ["云栈科技", "located_in", "澄江市"] as const,
      ],
    },
  ],
}));

export function evidenceContract(name: string, open: () => Promise<GraphStore>): void {
  describe(`${name}: fewer sentences`, () => {
    let store: GraphStore;
    afterEach(() => store.close());

    const opened = async () => {
      store = await open();
      for (const issue of ISSUES) await put(store, extract(issue));
      return store;
    };

    const cut = (edges: readonly Edge[], most: number) =>
      edges.map((edge) =>
        edge.evidence.length > most
          ? { ...edge, evidence: edge.evidence.slice(0, most), left: edge.evidence.length - most }
          : edge,
      );

    it.each([0, 1, 2, 3, 4, 9])("are the first %i of all, and the rest is counted", async (most) => {
      const store = await opened();
      for (const filter of [{}, { since: "2022-02" }, { until: "2022" }]) {
        const less = { ...filter, evidence: most };
        const all = await store.relations(A, filter);
        expect(all.items[0]!.evidence.length).toBeGreaterThan(1);
        expect(await store.relations(A, less)).toEqual({ ...all, items: cut(all.items, most) });
        const around = await store.neighbourhood([A], { ...filter, depth: 2 });
        expect(await store.neighbourhood([A], { ...less, depth: 2 })).toEqual({
          ...around,
          edges: cut(around.edges, most),
        });
        const ways = (await store.paths(A, C, filter))!;
        expect(ways.entities.map(({ id }) => id)).toEqual([A, B, C]);
        expect(await store.paths(A, C, less)).toEqual({ ...ways, edges: cut(ways.edges, most) });
      }
    });

    it("are in the order of the text where one article says it twice", async () => {
      const store = await opened();
      const { items } = await store.relations(A, { since: "2022-02", evidence: 1 });
      expect(items.map(({ evidence, left }) => [evidence[0]!.start, left])).toEqual([[3, 1]]);
    });
  });
}
