import type { z } from "zod";
import { ScoringError } from "./scoring-error.ts";

/** JSON of one shape. Throws a ScoringError that names the file, the place in it and what is wrong there. */
export function parsed<T>(shape: z.ZodType<T>, content: string, file: string): T {
  const result = shape.safeParse(json(content, file));
  if (result.success) return result.data;
  const [{ path, message }] = result.error.issues as [z.core.$ZodIssue];
  throw new ScoringError(`${file}: ${path.length > 0 ? `at ${path.join(".")}: ` : ""}${message}`);
}

function json(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ""));
  } catch (error) {
    throw new ScoringError(`${file}: not JSON: ${(error as Error).message}`);
  }
}
