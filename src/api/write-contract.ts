/** The routes that change the store: part of the contract, and closed unless the server is local or has a token. */
import { createRoute, z } from "@hono/zod-openapi";
import { PathId } from "./asking.ts";
import { NewNote, NewTopic, NewView, Note, Topic, View } from "./kept-shapes.ts";
import { json, missing, problem, faults as readFaults } from "./responses.ts";

const faults = {
  ...readFaults,
  401: problem("The token is missing or wrong"),
  403: problem("Nothing may be written here, or not by this page"),
  413: problem("The body is too large"),
  415: problem("The body is of another media type"),
};
const security = [{ token: [] }, {}];
const done = { 204: { description: "It is gone" } };

const keeping = <B extends z.ZodTypeAny, R extends z.ZodTypeAny>(path: string, body: B, record: R) =>
  createRoute({
    method: "post",
    path,
    security,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: { 200: json(record, "As it is kept, in place of the one with its id"), ...faults },
  });

const forgetting = (path: string) =>
  createRoute({
    method: "delete",
    path,
    security,
    request: { params: PathId },
    responses: { ...done, ...faults, ...missing },
  });

/** A newsletter is text: more than this is something else. */
export const MOST_BYTES = 64 * 1024 * 1024;

const newsletter = z
  .instanceof(File, { error: "send the newsletter's file as this part of a multipart form" })
  .openapi({ type: "string", format: "binary" });

export const writes = {
  addIssue: createRoute({
    method: "post",
    path: "/api/issues",
    security,
    request: {
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({ file: newsletter }),
          },
        },
      },
    },
    responses: {
      200: json(
        z
          .object({ outcome: z.enum(["added", "replaced", "unchanged"]), issue: z.string(), title: z.string() })
          .openapi("Added"),
        "It is in the graph; /api/news?issue= tells what is new with it",
      ),
      ...faults,
      422: problem("The file cannot be read as a newsletter"),
    },
  }),
  removeIssue: forgetting("/api/issues/{id}"),
  keepTopic: keeping("/api/topics", NewTopic, Topic),
  keepView: keeping("/api/views", NewView, View),
  keepNote: keeping("/api/notes", NewNote, Note),
  forgetTopic: forgetting("/api/topics/{id}"),
  forgetView: forgetting("/api/views/{id}"),
  forgetNote: forgetting("/api/notes/{id}"),
} as const;
