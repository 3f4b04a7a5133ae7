/** The explorer and its API on a port of this machine. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { compress } from "hono/compress";
import { pages } from "./pages.ts";
import { type ApiOptions, createApi } from "./routes.ts";
import { isLoopback } from "./security.ts";

export interface ServerOptions extends ApiOptions {
  readonly host?: string;
  /** 0: any free one. */
  readonly port?: number;
}

export interface RunningServer {
  readonly url: string;
  /** Finishes what is under way, for a moment. */
  close(): Promise<void>;
}

/** A server that cannot start, with the sentence that says what to do. */
export class ServerError extends Error {
  override name = "ServerError";
}

/** How long answers under way may take once the server closes, in milliseconds. */
const GRACE = 2000;

/** Listens. Throws a ServerError where it cannot. */
export async function createServer({
  page,
  host = "127.0.0.1",
  port = 4173,
  ...api
}: ServerOptions): Promise<RunningServer> {
  const onlyLocal = isLoopback(host);
  const writable = onlyLocal || api.token !== undefined;
  const app = createApi({ writable, ...api, ...(page && { page }), onlyLocal });
  if (page) app.get("*", compress(), pages(page));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  await listen(server, host, port);
  const { port: actual } = server.address() as AddressInfo;
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`, close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (fault: NodeJS.ErrnoException) => fail(told(fault, host, port)));
    server.listen(port, host, () => done());
  });
}

function told(fault: NodeJS.ErrnoException, host: string, port: number): Error {
  const sentence = {
    EADDRINUSE: `Port ${port} is in use by another program. End that one, or choose another port: npm start -- --port ${port < 65535 ? port + 1 : 4173}`,
    EACCES: `Port ${port} may not be used without special rights. Choose one above 1023: npm start -- --port 4173`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Choose another with --host, or leave it out.`,
    ENOTFOUND: `${host} is not the name of a machine. Choose another with --host, or leave it out.`,
  }[fault.code ?? ""];
  return sentence ? new ServerError(sentence, { cause: fault }) : fault;
}

async function close(server: Server): Promise<void> {
  const hurry = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(hurry);
}
