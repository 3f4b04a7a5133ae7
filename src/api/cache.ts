/** Answers are a function of the store's revision and the request: an ETag spares the work and the bytes, an answer kept spares the work. */
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { GraphView } from "../store/graph-store.ts";
import { type Keep, sendGzipped, takesGzip } from "./json.ts";
import { KeptAnswers } from "./kept-answers.ts";

/** `version` changes with the program: a newer one may answer the same request otherwise. */
export function cached(store: GraphView, version: string): MiddlewareHandler<{ Variables: { keep: Keep } }> {
  const answers = new KeptAnswers();
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const { pathname, search } = new URL(c.req.url);
    const parts = JSON.stringify([version, await store.revision(), pathname, search]);
    const etag = `W/"${createHash("sha256").update(parts).digest("base64url").slice(0, 27)}"`;
    const known = (c.req.header("If-None-Match") ?? "").split(",").map((each) => each.trim());
    const fresh = { ETag: etag, "Cache-Control": "no-cache" };
    if (known.includes(etag)) return c.body(null, 304, fresh);
    const kept = takesGzip(c) && answers.get(etag);
    if (kept) c.res = sendGzipped(c, kept);
    else {
      c.set("keep", (bytes) => answers.keep(etag, bytes));
      await next();
    }
    // Not by c.header, which makes a response anew, with a stream for its bytes.
    if (c.res.status === 200) for (const [name, value] of Object.entries(fresh)) c.res.headers.set(name, value);
  };
}
