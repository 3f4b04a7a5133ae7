/** Answers are a function of the store's revision and the request: an ETag spares the work and the bytes. */
import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { GraphView } from "../store/graph-store.ts";

/** `version` changes with the program: a newer one may answer the same request otherwise. */
export const cached =
  (store: GraphView, version: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const { pathname, search } = new URL(c.req.url);
    const parts = JSON.stringify([version, await store.revision(), pathname, search]);
    const etag = `W/"${createHash("sha256").update(parts).digest("base64url").slice(0, 27)}"`;
    const known = (c.req.header("If-None-Match") ?? "").split(",").map((each) => each.trim());
    const fresh = { ETag: etag, "Cache-Control": "no-cache" };
    if (known.includes(etag)) return c.body(null, 304, fresh);
    await next();
    if (c.res.status === 200) for (const [name, value] of Object.entries(fresh)) c.header(name, value);
  };
