/** The type of a value, with links to the records that have names. */
import { html } from "hono/html";

/** As much of a JSON Schema as the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema;
  readonly description?: string;
  readonly default?: unknown;
}

export type Html = ReturnType<typeof html>;

export function typePart(schema: Schema): Html {
  const { $ref, items, allOf, anyOf, properties } = schema;
  if ($ref) {
    const name = $ref.split("/").at(-1)!;
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (items) return items.enum || items.anyOf ? html`(${typePart(items)})[]` : html`${typePart(items)}[]`;
  if (anyOf) return html`${separated(anyOf, " | ")}`;
  if (allOf) return html`${separated(allOf, " & ")}`;
  if (schema.enum) return html`${schema.enum.join(" | ")}`;
  if (properties)
    return html`{ ${Object.entries(properties).map(([name, of], at) => html`${at ? ", " : ""}${name}: ${typePart(of)}`)} }`;
  return html`${[schema.type ?? "any"].flat().join(" | ")}`;
}

const separated = (schemas: readonly Schema[], by: string) =>
  schemas.map((one, at) => html`${at ? by : ""}${typePart(one)}`);
