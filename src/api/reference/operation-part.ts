/** A route on the reference page: what it is asked, an example, and what it answers. */
import { html } from "hono/html";
import { exampleAddress } from "./address.ts";
import type { Operation, Parameter } from "./document.ts";
import { EXAMPLES, type Example } from "./examples.ts";
import { type Html, type Schema, typePart } from "./type-part.ts";
import type { Reader } from "./words.ts";

export function operationPart(method: string, path: string, operation: Operation, reader: Reader): Html {
  const { operationId, parameters = [], requestBody, responses, security } = operation;
  const { word } = reader;
  return html`<article id="${operationId}"><h3>${reader.operation(operationId)}</h3>
    <p class="call"><b>${method.toUpperCase()}</b> ${path}</p>
    ${security ? html`<p class="faint">${word("writes")}</p>` : ""}
    ${parameters.length > 0 ? parametersPart(parameters, reader) : ""}
    ${requestBody ? html`<h4>${word("body")}</h4>${contentPart(requestBody.content)}` : ""}
    <h4>${word("example")}</h4>${examplePart(method, path, EXAMPLES[operationId])}
    <h4>${word("answers")}</h4><ul>${Object.entries(responses).map(
      ([status, { description, content }]) =>
        html`<li><b>${status}</b> ${reader.say(description)} ${content && status === "200" ? contentPart(content) : ""}</li>`,
    )}</ul></article>`;
}

function parametersPart(parameters: readonly Parameter[], { word, say }: Reader): Html {
  return html`<div class="wide" tabindex="0"><table>
    <thead><tr><th>${word("parameter")}</th><th>${word("type")}</th><th>${word("meaning")}</th><th>${word("example")}</th></tr></thead>
    <tbody>${parameters.map(
      ({ name, in: place, required, schema, description, example }) => html`<tr>
        <td><code>${name}</code><br><span class="faint">${word(place)}${required ? html` · ${word("required")}` : ""}</span></td>
        <td><code>${typePart(schema)}</code></td>
        <td>${say(description)}${schema.default === undefined ? "" : html` <span class="faint">(${word("usually")}: ${String(schema.default)})</span>`}</td>
        <td><code>${[example].flat().join(", ")}</code></td></tr>`,
    )}</tbody></table></div>`;
}

function examplePart(method: string, path: string, { body, answer, ...asked }: Example): Html {
  const address = exampleAddress(path, asked);
  const call = html`${method.toUpperCase()} ${method === "get" ? html`<a href="${address}">${readable(address)}</a>` : readable(address)}`;
  return html`<p class="call">${call}</p>${body ? jsonPart(body) : ""}${answer ? jsonPart(answer) : ""}`;
}

/** An address as a browser shows it. */
const readable = (address: string): string => decodeURI(address);

const jsonPart = (value: object): Html => html`<pre tabindex="0">${JSON.stringify(value, null, 2)}</pre>`;

const contentPart = (content: Readonly<Record<string, { schema: Schema }>>): Html =>
  html`<span class="faint">${Object.entries(content).map(
    ([type, { schema }], at) =>
      html`${at ? ", " : ""}${type}${schema.format ? "" : html`: <code>${typePart(schema)}</code>`}`,
  )}</span>`;
