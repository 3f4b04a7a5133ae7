/** The contract as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), with an example of everything. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { routes } from "../contract.ts";
import { VERSION } from "../version.ts";
import { writes } from "../write-contract.ts";
import { EXAMPLES, type Example, USUAL } from "./examples.ts";
import { OPERATIONS, type OperationName, TAGS, type Tag } from "./operations.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Schema } from "./type-part.ts";

export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const INFO = {
  title: "Guanxi 关系",
  version: VERSION,
  description:
    "Entities and relations of Chinese business newsletters, each with the sentence that says so. Ids in paths are percent-encoded. A parameter that a route does not know is refused.",
};

/** Of the routes that an app has mounted. */
export function apiDocument(app: OpenAPIHono): ApiDocument {
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO, servers: [{ url: "/" }] });
  const tags = Object.entries(TAGS).map(([name, { en }]) => ({ name, description: en }));
  for (const [name, { method, path }] of Object.entries({ ...routes, ...writes }) as [OperationName, Row][])
    describe(document.paths?.[path]?.[method] as Operation, name);
  return { ...document, tags };
}

interface Row {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
}

interface Media {
  readonly schema: Schema;
  example?: unknown;
}

export interface Parameter extends Media {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  description?: string;
}

/** As much of an operation as the contract uses. */
export interface Operation {
  readonly operationId: OperationName;
  readonly summary: string;
  readonly tags: readonly Tag[];
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Record<string, Media> }>
  >;
}

function describe(operation: Operation, name: OperationName): void {
  const { id, query = {}, body, answer }: Example = EXAMPLES[name];
  Object.assign(operation, { operationId: name, summary: OPERATIONS[name].en, tags: [OPERATIONS[name].tag] });
  for (const parameter of operation.parameters ?? []) {
    parameter.description ??= PARAMETERS[parameter.name]!;
    parameter.example = parameter.in === "path" ? id : (query[parameter.name] ?? USUAL[parameter.name]);
  }
  const json = "application/json";
  if (body) operation.requestBody!.content[json]!.example = body;
  if (answer) operation.responses["200"]!.content![json]!.example = answer;
}
