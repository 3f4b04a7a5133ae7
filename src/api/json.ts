/** An answer as JSON, made and compressed in one piece: a stream for each would take several times as long. */
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { Context } from "hono";

const compressed = promisify(gzip);

/** Bytes below which compressing costs more than it saves. */
const SMALL = 1024;

/** The answer, compressed where it is large and who asks takes it so. */
export async function json(c: Context, answer: object): Promise<Response> {
  const body = Buffer.from(JSON.stringify(answer));
  c.header("Content-Type", "application/json");
  c.header("Vary", "Accept-Encoding");
  const zips = body.length >= SMALL && takesGzip(c.req.header("Accept-Encoding"));
  const bytes = zips ? await compressed(body, { level: constants.Z_BEST_SPEED }) : body;
  if (zips) c.header("Content-Encoding", "gzip");
  c.header("Content-Length", String(bytes.length));
  return c.body(new Uint8Array(bytes));
}

const takesGzip = (accepted = ""): boolean => /(?:^|,)\s*gzip\s*(?:,|$)/iu.test(accepted);
