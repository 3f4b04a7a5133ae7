/** The explorer's files, as vite has built them. */
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import type { Context, Handler } from "hono";
import { problem, RequestError } from "./problems.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Files under assets/ bear a digest in their name: they never change. */
const FOREVER = "public, max-age=31536000, immutable";

/** The page into which a graph can be put. Throws a RequestError where it is not built. */
export async function offlinePage(folder: string | undefined): Promise<string> {
  const file = folder && join(folder, "offline.html");
  if (file && (await isFile(file))) return readFile(file, "utf8");
  throw new RequestError(503, "The page for a graph in one file is not built. “npm start” builds it.");
}

/** Serves the files of a folder; what is no file and looks like none is a place within the page: index.html. */
export function pages(folder: string): Handler {
  const root = resolve(folder);
  return async (c) => {
    const path = decoded(c.req.url);
    const file = path === null ? null : fileAt(root, path);
    if (path === null || !file) return problem(404, `There is nothing at ${c.req.path}.`);
    if (await isFile(file)) return send(c, file, path.startsWith("/assets/") ? FOREVER : "no-cache");
    if (extname(path) || path.startsWith("/assets/")) return problem(404, `There is nothing at ${c.req.path}.`);
    const index = join(root, "index.html");
    if (await isFile(index)) return send(c, index, "no-cache");
    return problem(404, "The explorer's page is not built. “npm start” builds it; the API is at /api/openapi.json.");
  };
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}

/** Null for what lies outside the folder or is hidden. */
function fileAt(root: string, path: string): string | null {
  if (/[\0\\]|(?:^|\/)\.[^/]/u.test(path)) return null;
  const file = join(root, path);
  return file === root || file.startsWith(root + sep) ? file : null;
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

async function send(c: Context, file: string, caching: string): Promise<Response> {
  const { mtimeMs, size } = await stat(file);
  const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": caching,
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
  };
  if (c.req.header("If-None-Match") === etag) return c.body(null, 304, headers);
  return c.body(new Uint8Array(await readFile(file)), 200, headers);
}
