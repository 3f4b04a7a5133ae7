/** What the writing routes do: one change at a time. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { type Kept, type KeptKind, keptId } from "../model/kept.ts";
import { addIssue, isUnreadable } from "../pipeline.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { given } from "./given.ts";
import { problem, RequestError } from "./problems.ts";
import { MOST_BYTES, writes } from "./write-contract.ts";

/** Mounts the routes that change the store. */
export function mountWrites(app: OpenAPIHono, store: GraphStore): void {
  const inTurn = turns();
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => problem(413, `Nothing larger than ${MOST_BYTES >> 20} MB is taken.`, { name: "too-large" }),
    }),
  );
  app.openapi(writes.addIssue, async (c) => {
    const { file } = c.req.valid("form");
    const bytes = new Uint8Array(await file.arrayBuffer());
    return c.json(await inTurn(() => added(store, file.name, bytes)), 200) as never;
  });
  app.openapi(writes.removeIssue, async (c) => {
    const { id } = c.req.valid("param");
    if (!(await inTurn(() => store.remove(id)))) throw new RequestError(404, `There is no issue “${id}”.`);
    return c.body(null, 204);
  });
  const keep = async <K extends Kept>(record: K) => {
    await inTurn(() => store.keep(record));
    return record;
  };
  app.openapi(writes.keepTopic, async (c) => {
    const body = c.req.valid("json");
    return c.json(await keep({ kind: "topic", id: keptId("topic", body.name), ...body }), 200);
  });
  app.openapi(writes.keepView, async (c) => {
    const body = c.req.valid("json");
    return c.json(await keep({ kind: "view", id: keptId("view", body.name), ...body }), 200);
  });
  app.openapi(writes.keepNote, async (c) => {
    const body = c.req.valid("json");
    return c.json(await keep({ kind: "note", id: keptId("note", body.about), ...body }), 200);
  });
  const forget = async (kind: KeptKind, id: string) => {
    if (!(await inTurn(() => store.forget(kind, id)))) throw new RequestError(404, `There is no ${kind} “${id}”.`);
    return new Response(null, { status: 204 }) as never;
  };
  app.openapi(writes.forgetTopic, (c) => forget("topic", c.req.valid("param").id));
  app.openapi(writes.forgetView, (c) => forget("view", c.req.valid("param").id));
  app.openapi(writes.forgetNote, (c) => forget("note", c.req.valid("param").id));
}

async function added(store: GraphStore, name: string, bytes: Uint8Array) {
  try {
    return await addIssue({ name, bytes }, store, given({ lexicon: process.env.GUANXI_LEXICON }));
  } catch (fault) {
    if (isUnreadable(fault)) throw new RequestError(422, fault.message, fault.fault && `file-${fault.fault}`);
    throw fault;
  }
}

/** Runs works one after the other, whatever becomes of each. */
function turns() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
