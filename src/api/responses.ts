/** What the routes of the contract answer with, beside their results. */
import type { z } from "@hono/zod-openapi";
import { Problem } from "./shapes.ts";

export const json = <T extends z.ZodTypeAny>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

export const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

export const faults = {
  400: problem("The request cannot be understood"),
  500: problem("A fault of the program"),
  503: problem("The store cannot be reached"),
};

export const missing = { 404: problem("There is no such thing") };
