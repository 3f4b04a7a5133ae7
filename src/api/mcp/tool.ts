/** What a tool is: a row with its schemas and its answer. */
import type { z } from "@hono/zod-openapi";
import type { GraphView } from "../../store/graph-store.ts";
import type { Frozen } from "../frozen.ts";

export interface Tool<I extends z.ZodObject = z.ZodObject, O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** When to use it and what it gives, for a model. */
  readonly description: string;
  readonly input: I;
  readonly output: O;
  /** Throws a RequestError or a StoreError for what cannot be answered. */
  readonly answer: (store: GraphView, input: z.output<I>) => Promise<Frozen<z.output<O>>>;
}

/** Checks a row against its own schemas; in the list all rows are of one type. */
export const tool = <I extends z.ZodObject, O extends z.ZodObject>(row: Tool<I, O>): Tool => row as unknown as Tool;
