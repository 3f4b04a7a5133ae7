/** The HTTP API over a store: every route of the contract, mounted. */
import { OpenAPIHono } from "@hono/zod-openapi";
import { compress } from "hono/compress";
import { CursorError, type GraphView, StoreError } from "../store/graph-store.ts";
import { answers } from "./answers.ts";
import { cached } from "./cache.ts";
import { type Input, type JsonRoute, routes } from "./contract.ts";
import { download } from "./download.ts";
import { json } from "./json.ts";
import { problem, RequestError, sentence } from "./problems.ts";
import { headers, onlyGet, onlyLocalNames } from "./security.ts";

export interface ApiOptions {
  readonly store: GraphView;
  /** Hears of faults of the program. */
  readonly log?: (text: string) => void;
  /** Answer only to names of this machine. */
  readonly onlyLocal?: boolean;
}

const toStderr = (text: string) => void process.stderr.write(`${text}\n`);
const VERSION = "0.1.0";
const INFO = {
  title: "Guanxi 关系",
  version: VERSION,
  description:
    "Entities and relations of Chinese business newsletters, each with the sentence that says so. Ids in paths are percent-encoded.",
};

/** The API as an app without a server. */
export function createApi({ store, onlyLocal = false, log = toStderr }: ApiOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result) => (result.success ? undefined : problem(400, sentence(result.error))),
  });
  const tell = (error: unknown) => log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  app.use(headers, compress({ encoding: "gzip" }), onlyGet);
  if (onlyLocal) app.use(onlyLocalNames);
  app.use("/api/*", cached(store, VERSION));
  for (const name of Object.keys(answers) as JsonRoute[]) mount(app, store, name);
  app.openapi(routes.export, async (c) => (await download(store, c.req.valid("query"), tell)) as never);
  app.get("/api/openapi.json", (c) =>
    c.json(app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO, servers: [{ url: "/" }] })),
  );
  app.all("/api/*", (c) => problem(404, `There is nothing at ${c.req.path}. /api/openapi.json lists what there is.`));
  app.notFound((c) => problem(404, `There is nothing at ${c.req.path}.`));
  app.onError((error) => answerOf(error, tell));
  return app;
}

/** The table of answers is checked against the contract; what is lost here is only how the two are paired. */
function mount(app: OpenAPIHono, store: GraphView, name: JsonRoute): void {
  const work = answers[name] as (store: GraphView, input: Input<JsonRoute>) => Promise<object>;
  app.openapi(routes[name] as (typeof routes)["stats"], async (c) => {
    const valid = (of: string) => c.req.valid(of as never) as object;
    return (await json(c, await work(store, { params: valid("param"), query: valid("query") } as never))) as never;
  });
}

function answerOf(error: unknown, tell: (error: unknown) => void): Response {
  if (error instanceof RequestError) return problem(error.status, error.message);
  if (error instanceof CursorError) return problem(400, error.message);
  if (error instanceof StoreError) return problem(503, error.message);
  tell(error);
  return problem(500, "The program has failed at this request. The terminal where it runs says more.");
}
