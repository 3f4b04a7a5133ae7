/** What a browser may do with our pages: nothing from elsewhere, nothing inline but the style tags that Mantine writes. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { HonoRequest, MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { type ProblemName, problem } from "./problems.ts";

export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  // Served over plain HTTP on one's own machine: promising HTTPS would lock people out of it.
  strictTransportSecurity: false,
  xFrameOptions: "DENY",
});

export interface Guard {
  /** Addresses that may be written, as the contract has them. */
  readonly paths: readonly { readonly method: string; readonly path: string }[];
  readonly writable: boolean;
  readonly token?: string | undefined;
}

/** Reading is free. Writing needs an address that takes it, a server that allows it, and the token, or a page or program on this very machine. */
export function guarded({ paths, writable, token }: Guard): MiddlewareHandler {
  const rows = paths.map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: new RegExp(`^${path.replace(/\{[^}]+\}/gu, "[^/]+")}$`, "u"),
  }));
  return async ({ req, env }, next) => {
    if (req.method === "GET" || req.method === "HEAD") return next();
    if (!rows.some(({ method, path }) => method === req.method && path.test(req.path)))
      return problem(405, `This address cannot be asked so: ${req.method} is not allowed.`, {
        headers: { Allow: "GET, HEAD" },
      });
    if (!writable)
      return problem(
        403,
        "Nothing can be changed here: set GUANXI_TOKEN, or serve on this machine only, and start again.",
        { name: "read-only" },
      );
    const given = /^Bearer (.+)$/iu.exec(req.header("Authorization") ?? "")?.[1];
    if (token !== undefined && given !== undefined)
      return isSame(given, token) ? next() : refused("The token is wrong.", "token-wrong");
    if (!isLoopback(hostOf(req)) || !isDirect(req, env))
      return refused("This needs the server's token: Authorization: Bearer …", "token-missing");
    return isFromHere(req) ? next() : problem(403, "Pages from elsewhere may not change the graph.");
  };
}

const refused = (detail: string, name: ProblemName): Response =>
  problem(401, detail, { name, headers: { "WWW-Authenticate": "Bearer" } });

/** Takes as long whatever differs. */
const isSame = (a: string, b: string): boolean => timingSafeEqual(sha256(a), sha256(b));
const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

const hostOf = (req: HonoRequest): string => (req.header("Host") ?? "localhost").replace(/:\d+$/u, "");

/** Whether a request was made on this machine: anybody can write its name into a header, and a proxy speaks for others. */
function isDirect(req: HonoRequest, env: { incoming?: IncomingMessage } | undefined): boolean {
  const remote = env?.incoming?.socket.remoteAddress?.replace(/^::ffff:/u, "");
  const passedOn = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"].some((name) => req.header(name) !== undefined);
  return (remote === undefined || isLoopback(remote)) && !passedOn;
}

/** A browser says where a request comes from; a program on this machine need not. */
function isFromHere(req: HonoRequest): boolean {
  const site = req.header("Sec-Fetch-Site");
  const origin = req.header("Origin");
  const host = req.header("Host");
  return (site === undefined || site === "same-origin") && (origin === undefined || origin === `http://${host}`);
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu;
export const isLoopback = (host: string): boolean => host === "::1" || LOOPBACK.test(host);

/** A page elsewhere could point its own name at this machine and read the graph: what listens here only answers to names of here. */
export const onlyLocalNames: MiddlewareHandler = async ({ req }, next) => {
  const name = hostOf(req);
  if (isLoopback(name)) return next();
  return problem(421, `This server does not answer to the name “${name}”. Start it with --host to let others in.`);
};
