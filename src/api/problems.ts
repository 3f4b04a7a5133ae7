/** RFC 9457 problem details: every answer that is not a result. */

import { STATUS_CODES } from "node:http";
import type { z } from "@hono/zod-openapi";

type Status = 400 | 404 | 405 | 421 | 422 | 503;

/** A request that cannot be answered, with the sentence that says why. */
export class RequestError extends Error {
  override name = "RequestError";
  readonly status: Status;
  constructor(status: Status, message: string) {
    super(message);
    this.status = status;
  }
}

export const noEntity = (id: string) => new RequestError(404, `There is no entity “${id}”.`);

export const problem = (status: number, detail: string, headers: Record<string, string> = {}): Response =>
  Response.json(
    { type: "about:blank", title: STATUS_CODES[status] ?? "Error", status, detail },
    { status, headers: { ...headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );

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
