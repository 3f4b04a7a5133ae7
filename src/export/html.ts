/** One page with the graph in it, which opens from a file: the template with title and data put in. */
import type { Chunks } from "./source.ts";
import type { View } from "./view.ts";

/** Where the template wants what. */
const TITLE = "<!--title-->";
const DATA = "<!--data-->";

/** Throws where there is no template, or one without a place for the graph. */
export async function* writeHtml({ title, graph, at, page = "" }: View): Chunks {
  const [before, after] = page.replace(TITLE, () => htmlText(title)).split(DATA);
  if (after === undefined) throw new Error("The template of the page has no place for data. Build the page anew.");
  yield before!;
  yield `{"title":${inScript(title)},"left":${inScript(graph.left)},"entities":[`;
  yield* items(graph.entities, (entity) => ({ ...entity, ...place(at.get(entity.id)) }));
  yield `],"edges":[`;
  yield* items(graph.edges, (edge) => edge);
  yield `],"coMentions":[`;
  yield* items(graph.coMentions, (tie) => tie);
  yield "]}";
  yield after;
}

function* items<T>(list: readonly T[], write: (item: T) => object): Generator<string> {
  for (const [at, item] of list.entries()) yield (at > 0 ? ",\n" : "\n") + inScript(write(item));
}

const place = (point: { x: number; y: number } | undefined) => ({
  x: Math.round(point?.x ?? 0),
  y: Math.round(point?.y ?? 0),
});

/**
 * JSON that ends no script element and opens no comment in it.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text in an element or a quoted attribute. */
export const htmlText = (text: string): string =>
  text
    .replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!)
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]|\p{Surrogate}/gu, "");
