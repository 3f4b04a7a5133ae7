/** The HTTP API over a store: every route of the contract, mounted. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { HTTPException } from "hono/http-exception";
import { CursorError, type GraphStore, type GraphView, QueryError, StoreError } from "../store/graph-store.ts";
import { answers, type Here } from "./answers.ts";
import { cached } from "./cache.ts";
import { type Input, type JsonRoute, routes } from "./contract.ts";
import { download, downloadDossier } from "./download.ts";
import { json } from "./json.ts";
import { onlyParameters } from "./known-parameters.ts";
import { offlinePage } from "./pages.ts";
import { problem, RequestError, sentence } from "./problems.ts";
import { apiDocument } from "./reference/document.ts";
import { languageOf, referencePage } from "./reference/page.ts";
import { guarded, headers, onlyLocalNames } from "./security.ts";
import { VERSION } from "./version.ts";
import { writes } from "./write-contract.ts";
import { mountWrites } from "./writing.ts";

export interface ApiOptions {
  readonly store: GraphStore;
  /** Whether the store may be changed: on this machine by its own pages, from elsewhere with the token. */
  readonly writable?: boolean;
  /** What a request that writes has to bear. */
  readonly token?: string;
  /** Folder of the built page. */
  readonly page?: string;
  /** Hears of faults of the program. */
  readonly log?: (text: string) => void;
  /** Answer only to names of this machine. */
  readonly onlyLocal?: boolean;
}

const toStderr = (text: string) => void process.stderr.write(`${text}\n`);
const paths = Object.values(writes).map(({ method, path }) => ({ method, path }));

/** The API as an app without a server. */
export function createApi({
  store,
  page,
  onlyLocal = false,
  writable = false,
  token,
  log = toStderr,
}: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => (result.success ? undefined : problem(400, sentence(result.error))),
  });
  const tell = (error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.use(headers, compress({ encoding: "gzip" }), guarded({ paths, writable, token }));
  if (onlyLocal) app.use(onlyLocalNames);
  app.use("/api/docs", onlyParameters(["lang"]));
  app.use("/api/openapi.json", onlyParameters([]));
  for (const route of [...Object.values(routes), ...Object.values(writes)] as readonly Row[])
    app.on(route.method, route.getRoutingPath(), onlyParameters(Object.keys(route.request?.query?.shape ?? {})));
  app.get("/api/docs", (c) => {
    const asked = c.req.query("lang") ?? c.req.header("Accept-Language");
    c.header("Cache-Control", "no-cache");
    c.header("Vary", "Accept-Language", { append: true });
    return c.html(referencePage(apiDocument(app), languageOf(asked)));
  });
  app.use("/api/*", cached(store, VERSION));
  for (const name of Object.keys(answers) as JsonRoute[]) mount(app, store, name, { writable });
  const offline = () => offlinePage(page);
  app.openapi(
    routes.export,
    async (c) => (await download(store, c.req.valid("query"), { fault: tell, page: offline })) as never,
  );
  app.openapi(routes.dossier, async (c) => {
    const input = { params: c.req.valid("param"), query: c.req.valid("query") };
    return (await downloadDossier(store, input, { fault: tell })) as never;
  });
  mountWrites(app, store);
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.get("/api/openapi.json", (c) => c.json(apiDocument(app)));
  app.all("/api/*", (c) => problem(404, `There is nothing at ${c.req.path}. /api/docs lists what there is.`));
  app.notFound((c) => problem(404, `There is nothing at ${c.req.path}.`));
  app.onError((error) => answerOf(error, tell));
  return app;
}

/** A row of the contract, of whatever shape. */
interface Row {
  readonly method: string;
  readonly request?: { readonly query?: { readonly shape: object } };
  getRoutingPath(): string;
}

/** The table of answers is checked against the contract; what is lost here is only how the two are paired. */
function mount(app: OpenAPIHono, store: GraphView, name: JsonRoute, here: Here): void {
  const work = answers[name] as (store: GraphView, input: Input<JsonRoute>, here: Here) => Promise<object>;
  app.openapi(routes[name] as (typeof routes)["stats"], async (c) => {
    const valid = (of: string) => c.req.valid(of as never) as object;
    const input = { params: valid("param"), query: valid("query") } as never;
    return (await json(c, await work(store, input, here))) as never;
  });
}

function answerOf(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof RequestError) return problem(error.status, error.message, { name: error.problem });
  if (error instanceof HTTPException)
    return problem(error.status, `The request cannot be understood: ${error.message}.`);
  if (error instanceof CursorError || error instanceof QueryError) return problem(400, error.message);
  if (error instanceof StoreError) return problem(503, error.message);
  tell(error);
  return problem(500, "The program has failed at this request. The terminal where it runs says more.");
}
