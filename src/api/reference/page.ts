/** The API's reference for people: one page without script, made from the OpenAPI document. */
import { html, raw } from "hono/html";
import type { ApiDocument, Operation } from "./document.ts";
import { operationPart } from "./operation-part.ts";
import { TAGS, type Tag } from "./operations.ts";
import { schemaPart } from "./schema-part.ts";
import { STYLE } from "./style.ts";
import type { Html, Schema } from "./type-part.ts";
import { type Language, type Reader, reader } from "./words.ts";

/** The language a browser asks for first, of the two there are; Chinese without one. */
export const languageOf = (accepted: string | undefined): Language =>
  /\b(zh|en)\b/iu.exec(accepted ?? "")?.[1]?.toLowerCase() === "en" ? "en" : "zh";

export function referencePage({ paths = {}, components, info }: ApiDocument, language: Language): Html {
  const told = reader(language);
  const { word } = told;
  const operations = Object.entries(paths).flatMap(([path, of]) =>
    Object.entries(of as Record<string, Operation>).map(([method, operation]) => ({ path, method, operation })),
  );
  const under = (tag: Tag) => operations.filter(({ operation }) => operation.tags.includes(tag));
  const tags = Object.keys(TAGS) as Tag[];
  const schemas = Object.entries((components?.schemas ?? {}) as Record<string, Schema>);
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word("title")}</title><style>${raw(STYLE)}</style></head><body>
<header><h1>${word("title")} <small class="faint">${info.version}</small></h1><p>${told.say(info.description)}</p>
<nav><a href="/">${word("explorer")}</a> <a href="/api/openapi.json">${word("document")}</a> ${switchPart(told)}</nav></header>
<nav class="contents" aria-label="${word("contents")}">${tags.map(
    (tag) =>
      html`<section><h2>${told.heading(tag)}</h2><ul>${under(tag).map(
        ({ operation: { operationId } }) => html`<li><a href="#${operationId}">${told.operation(operationId)}</a></li>`,
      )}</ul></section>`,
  )}</nav>
<main>${tags.map(
    (tag) =>
      html`<section><h2>${told.heading(tag)}</h2>${under(tag).map(({ method, path, operation }) =>
        operationPart(method, path, operation, told),
      )}</section>`,
  )}
<section><h2>${word("schemas")}</h2>${schemas.map(([name, schema]) => schemaPart(name, schema, told))}</section></main>
</body></html>`;
}

const switchPart = ({ language }: Reader): Html =>
  language === "zh" ? html`<a href="?lang=en" lang="en">English</a>` : html`<a href="?lang=zh" lang="zh">中文</a>`;
