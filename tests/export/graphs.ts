/** A graph in which everything that hurts occurs. */
import type { Edge, Entity, Evidence, Subgraph } from "../../src/model/graph.ts";
import { entityId } from "../../src/model/identity.ts";
import type { EntityKind } from "../../src/model/schema.ts";

export const HOSTILE_NAMES = [
  "=cmd|' /C calc'!A0",
  "+1+1",
  "-2",
  "@SUM(A1)",
  "＝1",
  'quote " and , comma',
  "line\nbreak\ttab",
  "</script><script>alert(1)</script>",
  "bell\u0007null\u0000escape\u001B",
  "emoji 😀 half \uD83D",
  "right\u202Eto left",
  "a & b < c > d ' ]]>",
  "not\uFFFEa\uFFFFcharacter",
] as const;

const entity = (type: EntityKind, name: string, aliases: string[] = []): Entity => {
  return { id: entityId(type, name), name, type, aliases, mentions: 3, issues: 2 };
};

const evidence = (id: string, quote: string, date: string | null): Evidence => ({
  id,
  issue: { id: "i", title: "刊", date: "2022" },
  article: {
    id: "i:1",
    n: 1,
    title: "题",
    section: null,
    date: null,
    source: null,
    url: "https://news.example/?a=1&b=2",
  },
  quote,
  start: 0,
  end: quote.length,
  date,
  attribution: null,
  confidence: 0.5,
  rule: "test",
  headName: "青鸟",
  tailName: "白鹿",
  story: "i:1",
});

const BIRD = entity("company", "青鸟", ["青鸟科技", "Bird"]);
const DEER = entity("company", "白鹿");
const hostile = HOSTILE_NAMES.map((name) => entity("person", name, [name]));

const EDGES: Edge[] = [
  {
    head: DEER.id,
    type: "partners_with",
    tail: BIRD.id,
    status: "asserted",
    evidence: [evidence("e1", "青鸟与白鹿合作。", "2021-12"), evidence("e2", "又合作。", null)],
    stories: 1,
  },
  {
    head: DEER.id,
    type: "partners_with",
    tail: BIRD.id,
    status: "denied",
    evidence: [evidence("e3", "否认合作。", null)],
    stories: 1,
  },
  {
    head: BIRD.id,
    type: "invests_in",
    tail: DEER.id,
    status: "planned",
    evidence: [evidence("e4", "拟投资。", null)],
    stories: 1,
  },
  ...hostile.map(({ id, name }, at): Edge => {
    return {
      head: id,
      type: "works_for",
      tail: BIRD.id,
      status: "asserted",
      evidence: [evidence(`h${at}`, name, null)],
      stories: 1,
    };
  }),
];

export const GRAPH: Subgraph = {
  entities: [BIRD, DEER, ...hostile],
  edges: EDGES,
  coMentions: [{ head: DEER.id, tail: BIRD.id, articles: 4, npmi: 0.25 }],
  left: { entities: 0, edges: 0, coMentions: 0 },
};
