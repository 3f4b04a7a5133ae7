/** The place as a query string and back: what a link to a picture holds. Unknown or broken parts are dropped. */
import { LAYOUT_NAMES, type LayoutName } from "../../graph/layout-names.ts";
import { isEntityKind, isRelationKind, STATUSES } from "../../model/schema.ts";
import type { Arrangement, Fixed, Language, Place, Reading, Root, Selection, Ties, View } from "./state.ts";
import { EXPANSION, MOST_NEIGHBOURS } from "./state.ts";

/** `?e=…` for a place; what is as usual is left out. */
export function toAddress({ view, filter, selection, reading, arrangement, language }: Place): string {
  const query = new URLSearchParams();
  const put = (name: string, values: readonly string[]) => {
    for (const value of values) query.append(name, value);
  };
  put("e", view.roots.map(rootText));
  put("pin", view.pins);
  put("hide", view.hidden);
  put(
    "fix",
    view.fixed.map(({ id, x, y }) => `${x},${y},${id}`),
  );
  if (view.layout !== "force") query.set("layout", view.layout);
  if (view.centre) query.set("centre", view.centre);
  if (view.newest && view.roots.length + view.pins.length > 0) query.set("newest", "1");
  if (filter.types.length > 0) query.set("types", filter.types.join(","));
  if (filter.relations.length > 0) query.set("relations", filter.relations.join(","));
  if (filter.statuses.length > 0) query.set("statuses", filter.statuses.join(","));
  if (filter.background) query.set("background", "1");
  if (filter.ties !== "relations") query.set("ties", filter.ties);
  if (filter.since) query.set("since", filter.since);
  if (filter.until) query.set("until", filter.until);
  if (filter.least > 1) query.set("least", String(filter.least));
  put("section", filter.sections);
  put("source", filter.sources);
  if (selection?.of === "entity") query.set("at", selection.id);
  if (selection?.of === "edge") put("edge", [selection.head, selection.tail, selection.type]);
  if (selection?.of === "pair") put("compare", [selection.a, selection.b]);
  if (reading) put("read", [reading.article, `${reading.start}-${reading.end}`]);
  if (arrangement !== "map") query.set("as", arrangement);
  query.set("lang", language);
  return `?${query.toString().replace(/%3A/gu, ":").replace(/%2C/gu, ",")}`;
}

/** The place that a query string names. */
export function fromAddress(search: string, language: Language): Place {
  const query = new URLSearchParams(search);
  const list = (name: string) => (query.get(name) ?? "").split(",");
  const lang = query.get("lang");
  return {
    view: view(query),
    filter: {
      types: list("types").filter(isEntityKind),
      relations: list("relations").filter(isRelationKind),
      statuses: STATUSES.map((row) => row.status).filter((status) => list("statuses").includes(status)),
      background: query.get("background") === "1",
      ties: oneOf<Ties>(query.get("ties"), ["relations", "comentions", "both"]),
      since: month(query.get("since")),
      until: month(query.get("until")),
      least: Math.max(1, Number(/^\d{1,3}$/u.exec(query.get("least") ?? "")?.[0] ?? 1)),
      sections: query.getAll("section"),
      sources: query.getAll("source"),
    },
    selection: selection(query),
    reading: reading(query.getAll("read")),
    arrangement: oneOf<Arrangement>(query.get("as"), ["map", "read", "table"]),
    language: lang === "zh" || lang === "en" ? lang : language,
  };
}

const month = (text: string | null): string | null => (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text ?? "") ? text : null);

function view(query: URLSearchParams): View {
  const [roots, pins] = [query.getAll("e").map(rootOf), query.getAll("pin")];
  return {
    newest: roots.length + pins.length === 0 || query.get("newest") === "1",
    roots,
    pins,
    hidden: query.getAll("hide"),
    fixed: query.getAll("fix").flatMap(fixedOf),
    layout: oneOf<LayoutName>(query.get("layout"), LAYOUT_NAMES),
    centre: query.get("centre") || null,
  };
}

/** An id, and what is not as usual of its expansion; ids hold no white space. */
const rootText = ({ id, by, most }: Root): string =>
  by === null && most === EXPANSION ? id : `${id} ${by ?? "all"} ${most}`;

function rootOf(text: string): Root {
  const [id = "", by = "", most = ""] = text.split(" ");
  return {
    id,
    by: by === "co" || isRelationKind(by) ? by : null,
    most: /^[1-9]\d{0,3}$/u.test(most) ? Math.min(Number(most), MOST_NEIGHBOURS) : EXPANSION,
  };
}

function fixedOf(text: string): Fixed[] {
  const found = /^(-?\d{1,5}),(-?\d{1,5}),(.+)$/su.exec(text);
  return found ? [{ id: found[3]!, x: Number(found[1]), y: Number(found[2]) }] : [];
}

function selection(query: URLSearchParams): Selection | null {
  const id = query.get("at");
  if (id) return { of: "entity", id };
  const [a, b] = query.getAll("compare");
  if (a && b) return { of: "pair", a, b };
  const [head, tail, type] = query.getAll("edge");
  if (!head || !tail || !type || !(type === "co" || isRelationKind(type))) return null;
  return { of: "edge", head, tail, type };
}

function reading([article, span]: readonly string[]): Reading | null {
  const found = /^(\d{1,9})-(\d{1,9})$/u.exec(span ?? "");
  return article && found ? { article, start: Number(found[1]), end: Number(found[2]) } : null;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly [T, ...T[]]): T =>
  allowed.find((item) => item === value) ?? allowed[0];
