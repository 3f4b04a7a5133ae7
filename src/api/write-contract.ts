/** The routes that change the store: part of the contract, and closed unless the server is local or has a token. */
import { createRoute, z } from "@hono/zod-openapi";
import { PathId } from "./asking.ts";
import { NewNote, NewTopic, NewView, Note, Topic, View } from "./kept-shapes.ts";
import { Problem } from "./shapes.ts";

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});
const faults = {
  400: problem("The request cannot be understood"),
  401: problem("The token is missing or wrong"),
  403: problem("Nothing may be written here, or not by this page"),
  415: problem("The body is of another media type"),
  500: problem("A fault of the program"),
  503: problem("The store cannot be reached"),
};
const missing = { 404: problem("There is no such thing") };
const security = [{ token: [] }, {}];
const done = { 204: { description: "It is gone" } };

const json = <T extends z.ZodTypeAny>(schema: T, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const keeping = <B extends z.ZodTypeAny, R extends z.ZodTypeAny>(path: string, body: B, record: R, summary: string) =>
  createRoute({
    method: "post",
    path,
    summary,
    security,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: { 200: json(record, "As it is kept, in place of the one with its id"), ...faults },
  });

const forgetting = (path: string, summary: string) =>
  createRoute({
    method: "delete",
    path,
    summary,
    security,
    request: { params: PathId },
    responses: { ...done, ...faults, ...missing },
  });

/** A newsletter is text: more than this is something else. */
export const MOST_BYTES = 64 * 1024 * 1024;

export const writes = {
  addIssue: createRoute({
    method: "post",
    path: "/api/issues",
    summary: "Read a newsletter's file into the graph",
    security,
    request: {
      body: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: z.object({ file: z.any().openapi({ type: "string", format: "binary" }) }),
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
      413: problem("The file is too large"),
      422: problem("The file cannot be read as a newsletter"),
    },
  }),
  removeIssue: forgetting("/api/issues/{id}", "Take an issue out, with whatever only it said"),
  keepTopic: keeping("/api/topics", NewTopic, Topic, "Keep a topic"),
  keepView: keeping("/api/views", NewView, View, "Keep a view"),
  keepNote: keeping("/api/notes", NewNote, Note, "Keep a note on an entity"),
  forgetTopic: forgetting("/api/topics/{id}", "Forget a topic"),
  forgetView: forgetting("/api/views/{id}", "Forget a view"),
  forgetNote: forgetting("/api/notes/{id}", "Forget a note"),
} as const;
