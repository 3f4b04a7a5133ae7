/** RFC 9457 problem details: every answer that is not a result. */

import { STATUS_CODES } from "node:http";
import type { z } from "@hono/zod-openapi";

type Status = 400 | 404 | 405 | 421 | 422 | 503;

/** What a program may tell apart beside the status, and a page says in its own language. */
export const PROBLEMS = {
  "file-format": "Files of this format are not read",
  "file-empty": "The file is empty",
  "file-encoding": "The encoding of the file is not recognised",
  "file-binary": "The file holds binary data",
  "file-no-article": "No article was found in the file",
  "too-large": "The body is too large",
  "token-missing": "The server's token is needed",
  "token-wrong": "The token is wrong",
  "read-only": "Nothing can be changed here",
} as const;
export type ProblemName = keyof typeof PROBLEMS;
/** The `type` of a problem: a URI. */
export const problemType = <N extends ProblemName>(name: N) => `urn:guanxi:problem:${name}` as const;
export type ProblemType = ReturnType<typeof problemType<ProblemName>>;

/** A request that cannot be answered, with the sentence that says why. */
export class RequestError extends Error {
  override name = "RequestError";
  readonly status: Status;
  readonly problem: ProblemName | undefined;
  constructor(status: Status, message: string, problem?: ProblemName) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

export const noEntity = (id: string) => new RequestError(404, `There is no entity “${id}”.`);

interface Told {
  /** What kind of problem; none: what the status says. */
  readonly name?: ProblemName | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (status: number, detail: string, { name, headers = {} }: Told = {}): Response => {
  const type = name ? problemType(name) : "about:blank";
  const title = name ? PROBLEMS[name] : (STATUS_CODES[status] ?? "Error");
  return Response.json(
    { type, title, status, detail },
    { status, headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
};

/** What is wrong with a request, as one sentence. */
export function sentence({ issues }: z.core.$ZodError): string {
  const faults = issues.map(
    ({ path, message }) => `${path.length ? `“${path.join(".")}”` : "the request"}: ${plain(message)}`,
  );
  return `The request cannot be understood: ${[...new Set(faults)].join("; ")}.`;
}

const plain = (message: string): string =>
  message
    .replace(/^Invalid (?:input|option): /u, "")
    .replace(/^expected .*, received undefined$/u, "is missing")
    .replace(/received NaN$/u, "received text")
    .replace(/\.$/u, "");
