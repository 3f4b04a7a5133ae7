/** Graphology's serialisation: `Graph.import` reads it. */
import type { CoMention, Edge, Entity } from "../model/graph.ts";
import { relationKind } from "../model/schema.ts";
import type { Chunks, GraphSource } from "./source.ts";

const HEAD = '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},"attributes":{"title":"关系"},';

/** Nodes are entities; edges bear a key that is the same in every export. */
export async function* writeJson(source: GraphSource): Chunks {
  yield `${HEAD}"nodes":[`;
  yield* joined(source.entities(), node);
  yield '\n],"edges":[';
  let first = true;
  for await (const each of source.edges()) {
    yield `${first ? "" : ","}\n${JSON.stringify(edge(each))}`;
    first = false;
  }
  for await (const each of source.coMentions()) {
    yield `${first ? "" : ","}\n${JSON.stringify(tie(each))}`;
    first = false;
  }
  yield "\n]}\n";
}

async function* joined<T>(items: AsyncIterable<T>, write: (item: T) => object): AsyncGenerator<string> {
  let before = "\n";
  for await (const item of items) {
    yield before + JSON.stringify(write(item));
    before = ",\n";
  }
}

const node = ({ id, name, type, aliases, mentions, issues }: Entity) => ({
  key: id,
  attributes: { label: name, name, kind: type, aliases, mentions, issues },
});

const edge = ({ head, type, tail, status, evidence, stories }: Edge) => ({
  key: edgeKey(head, type, tail, status),
  source: head,
  target: tail,
  attributes: {
    ...{ relation: type, status, symmetric: relationKind(type).symmetric, weight: evidence.length, stories, evidence },
  },
});

const tie = ({ head, tail, articles, npmi }: CoMention) => ({
  key: edgeKey(head, CO_MENTION, tail),
  source: head,
  target: tail,
  attributes: { relation: CO_MENTION, status: null, symmetric: true, weight: articles, npmi, evidence: [] },
});

/** The relation of an edge that is a co-mention. */
export const CO_MENTION = "co_mention";

/** Ids hold no white space, so a space keeps the parts apart. */
export const edgeKey = (...parts: readonly string[]): string => parts.join(" ");
