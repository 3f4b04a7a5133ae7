/** The HTTP API as typed functions. */
import type { Api } from "../../api/contract.ts";
import { token } from "./token.ts";

type Value = string | number | boolean | readonly string[] | undefined;
export type Query = Readonly<Record<string, Value>>;

/** What the server answered instead of a result; status 0: no answer at all. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly status: number;
  /** What kind of problem it is, where the server names it. */
  readonly type: string;
  constructor(status: number, detail: string, type = "about:blank") {
    super(detail);
    this.status = status;
    this.type = type;
  }
}

/** Whether the server or its store is away: what comes back by itself, and is asked for until it does. */
export const isAway = (fault: unknown): boolean =>
  fault instanceof ApiError && (fault.status === 0 || fault.status === 503);

/** The address of a route: `{id}` from `id`, the rest as query; lists repeat the name. */
export function address(path: string, query: Query = {}, id = ""): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString().replace(/%3A/gu, ":").replace(/%2C/gu, ",");
  return path.replace("{id}", encodeURIComponent(id)) + (text ? `?${text}` : "");
}

/** Asks a route. Throws ApiError. */
export async function ask<P extends keyof Api>(
  path: P,
  query?: Query,
  id?: string,
  signal?: AbortSignal,
): Promise<Api[P]> {
  const response = await answer(address(path, query, id), signal ? { signal } : {});
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as Api[P];
}

/** Changes the store: a form or a record to a route, or nothing for a route that takes away. Throws ApiError. */
export async function send<T = void>(method: "POST" | "DELETE", url: string, body?: FormData | object): Promise<T> {
  const given = token();
  const headers = {
    ...(given && { Authorization: `Bearer ${given}` }),
    ...(body && !(body instanceof FormData) && { "Content-Type": "application/json" }),
  };
  const content = body instanceof FormData ? body : JSON.stringify(body);
  const response = await answer(url, { method, headers, ...(content !== undefined && { body: content }) });
  if (!response.ok) throw await refusal(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function answer(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") throw fault;
    throw new ApiError(0, String(fault));
  }
}

async function refusal(response: Response): Promise<ApiError> {
  const text = await response.text();
  try {
    const { type, title, detail } = JSON.parse(text) as { type?: string; title?: string; detail?: string };
    return new ApiError(response.status, detail ?? title ?? response.statusText, type);
  } catch {
    return new ApiError(response.status, response.statusText);
  }
}
