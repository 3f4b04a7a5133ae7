/**
 * RDF in Turtle: schema.org for entities and relations (https://schema.org), SKOS for names, PROV for evidence
 * (https://www.w3.org/TR/prov-o/). An asserted relation is a triple of its own; each one, also what is planned, denied or ended, is an
 * `rdf:Statement` with its status, derived from quotes, each quoted from an article.
 */
import { DataFactory, type NamedNode, type Term as Node, Writer } from "n3";
import type { Issue } from "../model/extract.ts";
import type { ArticleRef, CoMention, Edge, Entity, Evidence } from "../model/graph.ts";
import { CO_MENTION, edgeKey } from "./json.ts";
import {
  address,
  CLASSES,
  date,
  iri,
  number,
  OWN_RELATIONS,
  PREFIXES,
  propertyOf,
  type Term,
  term,
  text,
} from "./rdf-terms.ts";
import type { Chunks, GraphSource, SourceArticle } from "./source.ts";

type IssueOf = Pick<Issue, "id" | "date"> & { readonly title?: string };
type ArticleOf = Pick<ArticleRef, "id" | "n" | "title" | "section" | "date" | "source" | "url">;

export async function* writeRdf(source: GraphSource): Chunks {
  const turtle = new Turtle();
  vocabulary(turtle);
  for await (const each of source.entities()) yield turtle.told(() => entity(turtle, each));
  for await (const each of source.issues()) yield turtle.told(() => issue(turtle, each));
  for await (const each of source.articles()) yield turtle.told(() => mentions(turtle, each));
  for await (const each of source.edges()) yield turtle.told(() => edge(turtle, each));
  for await (const each of source.coMentions()) yield turtle.told(() => tie(turtle, each));
  yield turtle.told(() => turtle.end());
}

/** The writer, and what it has written since one looked. */
class Turtle {
  #written = "";
  readonly #writer = new Writer(
    {
      write: (chunk: string, _: string, done?: () => void) => {
        this.#written += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    },
    { prefixes: PREFIXES },
  );
  /** Issues and articles that have been described. */
  readonly known = new Set<string>();

  /** A property without a value is left out. */
  say(subject: NamedNode, property: Term, object: Node | null): void {
    if (object) this.#writer.addQuad(DataFactory.quad(subject, term(property), object as NamedNode));
  }

  /** What `work` writes. */
  told(work: () => void): string {
    work();
    const written = this.#written;
    this.#written = "";
    return written;
  }

  end(): void {
    this.#writer.end();
  }
}

const given = <T>(value: T | null, made: (value: T) => Node): Node | null => (value === null ? null : made(value));

/** What our own words mean. */
function vocabulary(turtle: Turtle): void {
  for (const { kind, zh, en, symmetric } of OWN_RELATIONS) {
    const property = term(propertyOf(kind).property);
    turtle.say(property, "rdf:type", term("rdf:Property"));
    if (symmetric) turtle.say(property, "rdf:type", term("owl:SymmetricProperty"));
    turtle.say(property, "rdfs:label", DataFactory.literal(zh, "zh"));
    turtle.say(property, "rdfs:label", DataFactory.literal(en, "en"));
  }
}

function entity(turtle: Turtle, { id, name, type, aliases, mentions, issues }: Entity): void {
  const node = iri("entity", id);
  turtle.say(node, "rdf:type", term(CLASSES[type]));
  turtle.say(node, "skos:prefLabel", text(name));
  for (const alias of aliases) turtle.say(node, "skos:altLabel", text(alias));
  turtle.say(node, "gx:kind", text(type));
  turtle.say(node, "gx:mentions", number(mentions));
  turtle.say(node, "gx:issues", number(issues));
}

function issue(turtle: Turtle, each: IssueOf): void {
  if (turtle.known.has(each.id)) return;
  turtle.known.add(each.id);
  const node = iri("issue", each.id);
  turtle.say(node, "rdf:type", term("schema:PublicationIssue"));
  if (each.title !== undefined) turtle.say(node, "schema:name", text(each.title));
  turtle.say(node, "schema:datePublished", given(each.date, date));
}

function article(turtle: Turtle, each: ArticleOf, of: IssueOf): NamedNode {
  const node = iri("article", each.id);
  if (turtle.known.has(each.id)) return node;
  turtle.known.add(each.id);
  issue(turtle, of);
  turtle.say(node, "rdf:type", term("schema:NewsArticle"));
  turtle.say(node, "schema:headline", text(each.title));
  turtle.say(node, "schema:isPartOf", iri("issue", of.id));
  turtle.say(node, "schema:position", number(each.n));
  turtle.say(node, "schema:articleSection", given(each.section, text));
  turtle.say(node, "schema:creditText", given(each.source, text));
  turtle.say(node, "schema:url", given(each.url, address));
  turtle.say(node, "schema:datePublished", given(each.date ?? of.date, date));
  return node;
}

function mentions(turtle: Turtle, each: SourceArticle): void {
  const node = article(turtle, each, each.issue);
  for (const id of new Set(each.mentions.map((mention) => mention.entity)))
    turtle.say(node, "schema:mentions", iri("entity", id));
}

function edge(turtle: Turtle, { head, type, tail, status, evidence, stories }: Edge): void {
  const { property, inverse = false } = propertyOf(type);
  const ends = [iri("entity", head), iri("entity", tail)] as const;
  const [subject, object] = inverse ? [ends[1], ends[0]] : ends;
  if (status === "asserted") turtle.say(subject, property, object);
  const node = iri("statement", edgeKey(head, type, tail, status));
  turtle.say(node, "rdf:type", term("rdf:Statement"));
  turtle.say(node, "rdf:type", term("prov:Entity"));
  turtle.say(node, "rdf:subject", subject);
  turtle.say(node, "rdf:predicate", term(property));
  turtle.say(node, "rdf:object", object);
  turtle.say(node, "gx:status", text(status));
  turtle.say(node, "gx:stories", number(stories));
  for (const each of evidence) turtle.say(node, "prov:wasDerivedFrom", iri("evidence", each.id));
  for (const each of evidence) quote(turtle, each);
}

function quote(turtle: Turtle, each: Evidence): void {
  const from = article(turtle, each.article, each.issue);
  const node = iri("evidence", each.id);
  turtle.say(node, "rdf:type", term("prov:Entity"));
  turtle.say(node, "prov:value", text(each.quote));
  turtle.say(node, "prov:wasQuotedFrom", from);
  turtle.say(node, "schema:temporalCoverage", given(each.date, date));
  turtle.say(node, "gx:attribution", given(each.attribution, text));
  turtle.say(node, "gx:headAsWritten", text(each.headName));
  turtle.say(node, "gx:tailAsWritten", text(each.tailName));
  turtle.say(node, "gx:start", number(each.start));
  turtle.say(node, "gx:end", number(each.end));
  turtle.say(node, "gx:confidence", number(each.confidence));
  turtle.say(node, "gx:rule", text(each.rule));
}

function tie(turtle: Turtle, { head, tail, articles, npmi }: CoMention): void {
  const node = iri("co-mention", edgeKey(head, CO_MENTION, tail));
  turtle.say(node, "rdf:type", term("gx:CoMention"));
  for (const end of [head, tail]) turtle.say(node, "gx:of", iri("entity", end));
  turtle.say(node, "gx:articles", number(articles));
  turtle.say(node, "gx:npmi", number(npmi));
}
