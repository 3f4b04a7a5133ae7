/** An answer as JSON, made and compressed in one piece: a stream for each would take several times as long. */
import { promisify } from "node:util";
import { constants, gzip, gzipSync } from "node:zlib";
import type { Context } from "hono";

const compressed = promisify(gzip);
const FAST = { level: constants.Z_BEST_SPEED };

/** Bytes below which compressing costs more than it saves. */
const SMALL = 1024;
/** Up to here, handing the bytes to another thread takes as long as compressing them. */
const LARGE = 256 * 1024;

/** The answer, compressed where it is large and who asks takes it so; then `keep` of the context, if there is one, gets the bytes. */
export async function json(c: Context, answer: object): Promise<Response> {
  const body = Buffer.from(JSON.stringify(answer));
  if (body.length < SMALL || !takesGzip(c)) return send(c, body);
  const bytes = body.length < LARGE ? gzipSync(body, FAST) : await compressed(body, FAST);
  (c.get("keep") as Keep | undefined)?.(bytes);
  return sendGzipped(c, bytes);
}

export type Keep = (bytes: Uint8Array) => void;

/** JSON that is compressed already. */
export function sendGzipped(c: Context, bytes: Uint8Array): Response {
  c.header("Content-Encoding", "gzip");
  return send(c, bytes);
}

function send(c: Context, bytes: Uint8Array): Response {
  c.header("Content-Type", "application/json");
  c.header("Vary", "Accept-Encoding");
  c.header("Content-Length", String(bytes.length));
  return c.body(bytes as Uint8Array<ArrayBuffer>);
}

export const takesGzip = (c: Context): boolean =>
  /(?:^|,)\s*gzip\s*(?:,|$)/iu.test(c.req.header("Accept-Encoding") ?? "");
