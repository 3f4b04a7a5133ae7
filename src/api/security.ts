/** What a browser may do with our pages: nothing from elsewhere, nothing inline but the style tags that Mantine writes. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { problem } from "./problems.ts";

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

/** Only reading. */
export const onlyGet: MiddlewareHandler = async ({ req }, next) => {
  if (req.method === "GET" || req.method === "HEAD") return next();
  return problem(405, `This address can only be read: ${req.method} is not allowed.`, { Allow: "GET, HEAD" });
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/iu;
export const isLoopback = (host: string): boolean => host === "::1" || LOOPBACK.test(host);

/** A page elsewhere could point its own name at this machine and read the graph: what listens here only answers to names of here. */
export const onlyLocalNames: MiddlewareHandler = async ({ req }, next) => {
  const name = (req.header("Host") ?? "localhost").replace(/:\d+$/u, "");
  if (isLoopback(name)) return next();
  return problem(421, `This server does not answer to the name “${name}”. Start it with --host to let others in.`);
};
