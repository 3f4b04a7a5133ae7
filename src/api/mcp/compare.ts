import { z } from "@hono/zod-openapi";
import { type Compared, type Comparison, compare as compared } from "../../store/compare.ts";
import type { SubjectMeant } from "../../store/subject-meant.ts";
import { checkPeriod } from "../checks.ts";
import { given } from "../given.ts";
import { RequestError } from "../problems.ts";
import { askedSubject, limit, period, subject } from "./arguments.ts";
import { Found, found, Relation, relation, Source, sourceOf, TakenSubject, takenSubject } from "./shapes.ts";
import { tool } from "./tool.ts";

const whole = z.number().int();
const date = z.string().nullable();
const Party = z.object({ ...TakenSubject, mentions: whole, articles: whole, issues: whole, first: date, last: date });
const Only = z.object({ entity: Found, articles: whole.describe("That name both") });
const top = <T extends z.ZodTypeAny>(items: T) => z.object({ total: whole, items: z.array(items) });

export const compare = tool({
  name: "compare",
  title: "Compare two entities or topics",
  description:
    "Two entities or topics held against each other, over all or within a period: how often each is mentioned month by month, articles that name both with the sentences that do, relations between them, and who is named with both or with one alone.",
  input: z.strictObject({ a: subject, b: subject, ...period, limit: limit(10, 50) }),
  output: z.object({
    a: Party,
    b: Party,
    relations: z.array(Relation).describe("Between the two; a topic has none"),
    together: top(
      z.object({
        quotes: z.array(z.string()).describe("Sentences that name both, else the first of each"),
        source: Source,
      }),
    )
      .extend({ inOneSentence: whole.describe("In how many articles one sentence names both") })
      .describe("Articles that name both: those with a sentence that does first, then the oldest"),
    months: z
      .array(z.object({ month: z.string(), a: whole, b: whole }))
      .describe("From the first of either to the last"),
    bothMonths: whole.describe("Months in which both are mentioned"),
    earlier: z.enum(["a", "b"]).nullable().describe("Who is mentioned first, if the dates tell"),
    namedWithBoth: top(z.object({ entity: Found, a: whole.describe("Articles with the one"), b: whole })),
    namedWithA: top(Only).describe("With a alone"),
    namedWithB: top(Only),
  }),
  async answer(store, { a, b, ...options }) {
    checkPeriod(given(options));
    const [one, other] = [await askedSubject(store, a), await askedSubject(store, b)];
    if (one.subject.id === other.subject.id) throw new RequestError(400, `a and b are one: ${one.subject.id}.`);
    const { edges, together, timeline, companions, ...parties } = await compared(
      store,
      one.subject,
      other.subject,
      given(options),
    );
    return {
      a: party(one, parties.a),
      b: party(other, parties.b),
      relations: edges.map(relation),
      together: { ...together, items: together.items.map(shared) },
      ...{ months: timeline.months, bothMonths: timeline.both, earlier: timeline.earlier },
      namedWithBoth: {
        total: companions.shared.total,
        items: companions.shared.items.map(({ entity, a, b }) => {
          return { entity: found(entity), a: a.articles, b: b.articles };
        }),
      },
      namedWithA: only(companions.onlyA),
      namedWithB: only(companions.onlyB),
    };
  },
});

const party = (meant: SubjectMeant, { mentions, articles, issues, first, last }: Compared) => {
  return { ...takenSubject(meant), mentions, articles, issues, first, last };
};

const shared = ({ sentences, issue, article }: Comparison["together"]["items"][number]) => {
  return { quotes: sentences.map(({ quote }) => quote), source: sourceOf(issue, article) };
};

const only = ({ total, items }: Comparison["companions"]["onlyA"]) => {
  return { total, items: items.map(({ entity, articles }) => ({ entity: found(entity), articles })) };
};
