/** Names of lines: ids hold no white space, so a space keeps the parts apart. */
import type { CoMention, Edge } from "../model/graph.ts";

export const edgeKey = ({ head, type, tail, status }: Pick<Edge, "head" | "type" | "tail" | "status">): string =>
  `${head} ${type} ${tail} ${status}`;

export const coKey = ({ head, tail }: Pick<CoMention, "head" | "tail">): string => `${head} co ${tail}`;
