/** The words of RDF that the export uses, and IRIs for what it speaks of. */
import { DataFactory, type Literal, type NamedNode } from "n3";
import { isDate } from "../model/date.ts";
import { type EntityKind, RELATION_KINDS, type RelationKind } from "../model/schema.ts";

/** `gx` is our own, for what the others have no word for. */
export const PREFIXES = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  owl: "http://www.w3.org/2002/07/owl#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dcterms: "http://purl.org/dc/terms/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  prov: "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  gx: "urn:guanxi:vocabulary:",
} as const;

/** `schema:name` as an IRI. */
export type Term = `${keyof typeof PREFIXES}:${string}`;

const terms = new Map<Term, NamedNode>();

export function term(short: Term): NamedNode {
  const known = terms.get(short);
  if (known) return known;
  const at = short.indexOf(":");
  const made = DataFactory.namedNode(PREFIXES[short.slice(0, at) as keyof typeof PREFIXES] + short.slice(at + 1));
  terms.set(short, made);
  return made;
}

/** https://schema.org/docs/full.html */
export const CLASSES: Readonly<Record<EntityKind, Term>> = {
  company: "schema:Corporation",
  agency: "schema:GovernmentOrganization",
  city: "schema:City",
  policy: "schema:Legislation",
  person: "schema:Person",
  place: "schema:Place",
  organization: "schema:Organization",
  media: "schema:NewsMediaOrganization",
  event: "schema:Event",
  product: "schema:Product",
};

interface Property {
  readonly property: Term;
  /** From the tail to the head. */
  readonly inverse?: boolean;
}

const KNOWN: Readonly<Partial<Record<RelationKind, Property>>> = {
  owns: { property: "schema:owns" },
  works_for: { property: "schema:worksFor" },
  located_in: { property: "schema:location" },
  part_of: { property: "dcterms:isPartOf" },
  issues: { property: "schema:publisher", inverse: true },
  hosts: { property: "schema:organizer", inverse: true },
};

const own = (kind: RelationKind): Term =>
  `gx:${kind.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase())}`;

export const propertyOf = (kind: RelationKind): Property => KNOWN[kind] ?? { property: own(kind) };

/** Kinds of relation that nobody else has a word for. */
export const OWN_RELATIONS = RELATION_KINDS.filter(({ kind }) => !KNOWN[kind]);

/** Halves of surrogate pairs are no characters. */
export const wellFormed = (value: string): string => value.replace(/\p{Surrogate}/gu, "\uFFFD");

export type Thing = "entity" | "issue" | "article" | "statement" | "evidence" | "co-mention";

/** An IRI from an id, percent-encoded. */
export const iri = (thing: Thing, id: string): NamedNode =>
  DataFactory.namedNode(`urn:guanxi:${thing}:${encodeURIComponent(wellFormed(id)).replaceAll("%3A", ":")}`);

export const text = (value: string): Literal => DataFactory.literal(wellFormed(value));
export const number = (value: number): Literal => DataFactory.literal(value);
export const address = (url: string): Literal => DataFactory.literal(wellFormed(url), term("xsd:anyURI"));

/** As exact as it is. What is no date stays text. */
export function date(value: string): Literal {
  if (!isDate(value)) return text(value);
  const types = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" } as const;
  return DataFactory.literal(value, term(types[value.length as keyof typeof types]));
}
