/** What every store must do about stories, ranked paths, edge lists, and filters by issue and section. */
import { describe, expect, it } from "vitest";
import type { Edge, Subgraph } from "../../src/model/graph.ts";
import type { EvidenceLimit } from "../../src/store/evidence-limit.ts";
import type { GraphFilter, GraphStore, PathsOptions } from "../../src/store/graph-store.ts";
import { collect, type IssueSketch, type Named, type Said } from "./fixtures.ts";
import { opened } from "./opened.ts";

const NEWS =
  "据了解，青禾出行与云栈科技将在澄江市共同建设运营中心，首期投入三百辆车，双方还将在调度系统、充电网络与司机培训方面展开长期合作，预计年内上线。";

const company = (...names: readonly string[]): Named[] => names.map((name) => ["company", name]);

/** One article a fact, each with words of its own. */
const facts = (id: string, ...said: readonly Said[]): IssueSketch => ({
  id,
  articles: said.map((each, at) => ({
    text: `${id}${at}\n${each[0]}与${each[2]}。`,
    names: company(each[0], each[2]),
    said: [each],
  })),
});

const RETOLD: IssueSketch = {
  id: "乙刊",
  articles: [
    {
      text: `转载\n${NEWS}`,
      section: "转载",
      names: [...company("青禾出行", "云栈科技"), ["city", "澄江市"]],
      said: [
        ["云栈科技", "partners_with", "青禾出行"],
        ["青禾出行", "owns", "云栈科技", { status: "denied" }],
      ],
    },
    { text: "闲话\n青禾出行与云栈科技又谈。", names: company("青禾出行", "云栈科技"), section: "闲话" },
  ],
};
const ORIGINAL: IssueSketch = {
  id: "甲刊",
  articles: [
    {
      text: `转载：\n${NEWS}（完）`,
      section: "要闻",
      names: company("青禾出行", "云栈科技"),
      said: [
        ["青禾出行", "partners_with", "云栈科技"],
        ["青禾出行", "owns", "云栈科技"],
      ],
    },
    {
      text: "另一件事\n云栈科技与青禾出行设立基金。",
      section: "要闻",
      names: company("青禾出行", "云栈科技"),
      said: [["云栈科技", "partners_with", "青禾出行"]],
    },
  ],
};

/** The first sorts behind the second by code point. */
const BEYOND = "\u{2000B}";
const BELOW = "\uFA0E";

const letters = (ids: readonly string[]): string => ids.map((id) => id.split(":")[1]).join("");
const edgesIn = ({ edges }: Subgraph): string[] =>
  edges.map(({ type, status, evidence, stories }) => `${type} ${status} ${evidence.length} ${stories}`);

export function pathsContract(name: string, make: () => Promise<GraphStore>): void {
  const { filled } = opened(make);

  describe(`${name}: stories and paths`, () => {
    it("articles that retell one another tell one story; denied is never one with asserted; what goes takes its part along", async () => {
      const store = await filled(ORIGINAL, RETOLD);
      const told = await store.neighbourhood(["company:青禾出行"]);
      expect(edgesIn(told)).toEqual(["partners_with asserted 3 2", "owns asserted 1 1", "owns denied 1 1"]);
      expect(told.edges[0]!.evidence.map(({ article, story }) => [article.id, story])).toEqual([
        ["乙刊:1", "乙刊:1"],
        ["甲刊:1", "乙刊:1"],
        ["甲刊:2", "甲刊:2"],
      ]);
      expect((await store.edgeList()).map(({ type, evidence, stories }) => [type, evidence, stories])).toEqual([
        ["partners_with", 3, 2],
        ["owns", 1, 1],
        ["owns", 1, 1],
      ]);
      await store.remove("乙刊");
      const { edges } = await store.neighbourhood(["company:青禾出行"]);
      expect(edges[0]!.evidence.map(({ story }) => story)).toEqual(["甲刊:1", "甲刊:2"]);
    });

    it("stories are counted over all evidence, however few sentences are read, and streamed as they are told", async () => {
      const store = await filled(ORIGINAL, RETOLD);
      const [a, b] = ["company:青禾出行", "company:云栈科技"] as const;
      const less = async (options: GraphFilter & EvidenceLimit) => [
        (await store.relations(a, options)).items,
        (await store.neighbourhood([a], options)).edges,
        (await store.paths(a, b, options))!.edges,
      ];
      for (const evidence of [0, 1, 2])
        for (const edges of await less({ relations: ["partners_with"], evidence }))
          expect(edges).toMatchObject([{ evidence: { length: evidence }, left: 3 - evidence, stories: 2 }]);
      for (const edges of await less({ relations: ["partners_with"], sections: ["转载"], evidence: 0 }))
        expect(edges).toMatchObject([{ evidence: [], left: 1, stories: 1 }]);
      expect(await collect(store.allEdges())).toEqual((await store.neighbourhood([a])).edges);
    });

    it("what is retold ranks as one story among relations, around an entity and in the newest", async () => {
      const store = await filled(RETOLD, {
        id: "鹿刊",
        articles: [
          { ...ORIGINAL.articles[0]!, section: "要闻" },
          ...["青云", "白云"].map((word) => ({
            text: `${word}\n青禾出行投资鹿。`,
            names: company("青禾出行", "鹿"),
            said: [["青禾出行", "invests_in", "鹿"] as const],
          })),
          { ...ORIGINAL.articles[0]!, said: [["青禾出行", "partners_with", "云栈科技"] as const] },
        ],
      });
      const a = "company:青禾出行";
      const shown = ({ items }: { items: readonly Edge[] }) =>
        items.map(({ type, status, evidence, stories }) => `${type} ${status} ${evidence.length} ${stories}`);
      const all = ["invests_in asserted 2 2", "owns asserted 1 1", "owns denied 1 1", "partners_with asserted 3 1"];
      expect(shown(await store.relations(a))).toEqual(all);
      const first = await store.relations(a, { limit: 3 });
      const second = await store.relations(a, { limit: 3, cursor: first.next! });
      expect([first.total, second.total, second.next]).toEqual([4, 4, null]);
      expect([...shown(first), ...shown(second)]).toEqual(all);
      expect(shown(await store.relations(a, { sections: ["要闻", "转载"], limit: 1 }))).toEqual([all[1]]);
      expect(edgesIn(await store.newest({ limit: 1 }))).toEqual([all[0]]);
      for (const filter of [{}, { issues: ["乙刊", "鹿刊"] }]) {
        const kinds = { ...filter, relations: ["partners_with", "invests_in"] as const };
        const { entities, left } = await store.neighbourhood([a], { ...kinds, limit: 2 });
        expect([entities.map(({ id }) => id), left.entities]).toEqual([[a, "company:鹿"], 1]);
      }
    });

    it("issues and sections filter evidence, co-mentions and ways", async () => {
      const store = await filled(ORIGINAL, RETOLD);
      const [a, b] = ["company:青禾出行", "company:云栈科技"] as const;
      const some = { sections: ["要闻", "闲话"] };
      const around = await store.neighbourhood([a], { ...some, coMentions: true });
      expect(edgesIn(around)).toEqual(["partners_with asserted 2 2", "owns asserted 1 1"]);
      expect(around.coMentions).toEqual([{ head: b, tail: a, articles: 3, npmi: 1 }]);
      expect(around.entities).toHaveLength(2);
      expect((await store.relations(a, { issues: ["乙刊"] })).items.map(({ status }) => status)).toEqual([
        "denied",
        "asserted",
      ]);
      expect(await store.edgeList({ issues: ["乙刊"], sections: ["闲话"] })).toEqual([]);
      expect(await store.edgeList({ issues: ["甲刊", "丙刊"], relations: ["owns"] })).toHaveLength(1);
      expect((await store.paths(a, b, { sections: ["闲话"] }))?.paths).toEqual([]);
      expect((await store.paths(a, b, { sections: ["闲话"], coMentions: true }))?.coMentions[0]).toMatchObject({
        articles: 1,
      });
    });

    it("paths come best evidenced first: a few strong hops before a short way through a hub or a denial", async () => {
      const store = await filled(
        facts(
          "一",
          ...Array.from({ length: 40 }, (_, at): Said => ["H", "owns", `Z${at}`]),
          ["A", "partners_with", "H"],
          ["H", "owns", "B"],
          ["A", "competes_with", "B", { status: "denied" }],
        ),
        ...["二", "三", "四"].map((id) =>
          facts(id, ["A", "owns", "C"], ["C", "invests_in", "D"], ["B", "acquires", "D"]),
        ),
      );
      const found = (await store.paths("company:A", "company:B"))!;
      expect(found.paths.map(letters)).toEqual(["ACDB", "AB", "AHB"]);
      expect([found.more, found.counted]).toEqual([0, true]);
      expect(letters(found.entities.map(({ id }) => id))).toBe("ACDBH");
      expect(edgesIn(found)).toEqual([
        "competes_with denied 1 1",
        "owns asserted 3 3",
        "partners_with asserted 1 1",
        "acquires asserted 3 3",
        "invests_in asserted 3 3",
        "owns asserted 1 1",
      ]);
      const one = (await store.paths("company:B", "company:A", { limit: 1, statuses: ["asserted"] }))!;
      expect([one.paths.map(letters), one.more, one.counted]).toEqual([["BDCA"], 1, true]);
      expect((await store.paths("company:A", "company:B", { length: 1 }))!.paths.map(letters)).toEqual(["AB"]);
      expect((await store.paths("company:A", "company:B", { types: ["city"] }))!.paths.map(letters)).toEqual(["AB"]);
      expect((await store.paths("company:A", "company:A"))!.paths.map(letters)).toEqual(["A"]);
      expect(await store.paths("company:A", "company:无此")).toBeNull();
    });

    it("of equals the one comes first whose ids do, by code unit", async () => {
      const store = await filled(
        facts(
          "路",
          ...[BELOW, BEYOND].flatMap((name): Said[] => [
            ["A", "owns", name],
            [name, "owns", "B"],
          ]),
        ),
      );
      expect((await store.paths("company:A", "company:B"))!.paths.map(letters)).toEqual([`A${BEYOND}B`, `A${BELOW}B`]);
    });

    it("may be asked for by the id of any name, and begins with the entity's own", async () => {
      const store = await filled({ ...facts("路", ["甲集团", "owns", "B"]), shorts: [["company", "甲", "甲集团"]] });
      for (const [a, b] of [
        ["company:甲", "company:B"],
        ["company:甲集团", "company:B"],
      ] as const) {
        expect((await store.paths(a, b))!.paths).toEqual([["company:甲集团", "company:B"]]);
        expect((await store.paths(b, a))!.paths).toEqual([["company:B", "company:甲集团"]]);
      }
      expect((await store.paths("company:甲", "company:甲集团"))!.paths).toEqual([["company:甲集团"]]);
      expect(await store.paths("company:甲", "company:无此")).toBeNull();
    });

    it("bring all that binds each hop, whoever is its head", async () => {
      const store = await filled(
        facts(
          "路",
          ["C", "owns", "A"],
          ["A", "partners_with", "C", { status: "denied" }],
          ["B", "acquires", "C"],
          ["A", "owns", "Z"],
        ),
      );
      const found = (await store.paths("company:A", "company:B"))!;
      expect(found.paths.map(letters)).toEqual(["ACB"]);
      expect(found.entities[1]).toEqual(await store.entity("company:C"));
      expect(found.edges).toEqual([
        ...(await store.between("company:A", "company:C")).slice(0, 1),
        ...(await store.between("company:B", "company:C")),
        ...(await store.between("company:A", "company:C")).slice(1),
      ]);
      expect(found.edges).toHaveLength(3);
    });

    it("go as far as asked, and over co-mentions on request", async () => {
      const chain = [..."ABCDEFGH"];
      const store = await filled(facts("链", ...chain.slice(1).map((b, at): Said => [chain[at]!, "owns", b])), {
        id: "旁",
        date: "2021",
        articles: [{ text: "A与H", names: company("A", "H") }],
      });
      const ways = async (to: string, options: PathsOptions) =>
        (await store.paths("company:A", `company:${to}`, options))!.paths.map(letters);
      expect(await ways("E", {})).toEqual(["ABCDE"]);
      expect(await ways("F", {})).toEqual([]);
      expect(await ways("G", { length: 6 })).toEqual(["ABCDEFG"]);
      expect(await ways("H", { coMentions: true })).toEqual(["AH"]);
      expect((await store.paths("company:A", "company:H", { coMentions: true }))!.coMentions).toHaveLength(1);
      expect(await ways("H", { coMentions: true, until: "2020" })).toEqual([]);
      expect(await ways("C", { types: ["city"] })).toEqual([]);
    });
  });
}
