/** A record on the reference page: its properties, with their types and meanings. */
import { html } from "hono/html";
import { type Html, type Schema, typePart } from "./type-part.ts";
import type { Reader } from "./words.ts";

export function schemaPart(name: string, schema: Schema, { word, say }: Reader): Html {
  const properties = Object.entries(Object.assign({}, ...partsOf(schema).map((part) => part.properties)) as Properties);
  const table = html`<div class="wide" tabindex="0"><table>
    <thead><tr><th>${word("property")}</th><th>${word("type")}</th><th>${word("meaning")}</th></tr></thead>
    <tbody>${properties.map(
      ([property, of]) =>
        html`<tr><td><code>${property}</code></td><td><code>${typePart(of)}</code></td><td>${say(of.description)}</td></tr>`,
    )}</tbody></table></div>`;
  return html`<article id="schema-${name}"><h3>${name}</h3>${schema.description ? html`<p>${say(schema.description)}</p>` : ""}
    ${properties.length > 0 ? table : html`<p><code>${typePart(schema)}</code></p>`}</article>`;
}

type Properties = Record<string, Schema>;

/** What is added to another record is told with a link to it. */
const partsOf = (schema: Schema): readonly Schema[] => schema.allOf ?? [schema];
