import { expect } from "vitest";
import { writeRdf } from "../../src/export/rdf.ts";
import { sourceOf } from "../../src/export/source.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { readBack, testWith } from "./python.ts";

/** Answers to some questions in SPARQL, as rdflib gives them. */
const asking = (queries: readonly string[]) => `
import json, sys
import rdflib
graph = rdflib.Graph().parse(sys.argv[1], format="turtle")
def told(term):
    kind = getattr(term, "datatype", None)
    return str(term) + (" " + kind.split("#")[1] if kind else "")
queries = ${JSON.stringify(queries)}
print(json.dumps([[[None if term is None else told(term) for term in row] for row in graph.query(query)] for query in queries]))
`;

const NAMES = "SELECT ?name WHERE { ?e a schema:Person ; skos:prefLabel ?name ; skos:altLabel ?name }";
const SAID = `SELECT ?head ?property ?tail ?status ?quote ?date WHERE {
  ?s a rdf:Statement ; rdf:subject/skos:prefLabel ?head ; rdf:predicate ?property ; rdf:object/skos:prefLabel ?tail ;
    gx:status ?status ; prov:wasDerivedFrom ?e .
  ?e prov:value ?quote ; prov:wasQuotedFrom/schema:isPartOf/schema:name "刊"
  OPTIONAL { ?e schema:temporalCoverage ?date }
} ORDER BY ?e`;
const PLAIN = `SELECT ?property ?status WHERE {
  ?s gx:status ?status ; rdf:subject ?a ; rdf:predicate ?property ; rdf:object ?b . FILTER EXISTS { ?a ?property ?b } }`;
const ARTICLES =
  "SELECT ?title ?date ?url WHERE { ?a a schema:NewsArticle ; schema:headline ?title ; schema:datePublished ?date ; schema:url ?url }";
const TIES = "SELECT ?articles ?npmi WHERE { ?t a gx:CoMention ; gx:articles ?articles ; gx:npmi ?npmi }";
const RETOLD =
  "SELECT ?stories (count(?e) AS ?pieces) WHERE { ?s gx:stories ?stories ; prov:wasDerivedFrom ?e } GROUP BY ?s ?stories ORDER BY DESC(?pieces) LIMIT 2";
const DATES = "SELECT ?date WHERE { ?e schema:temporalCoverage ?date } ORDER BY ?e";

const asked = async (graph: typeof GRAPH, ...queries: string[]) =>
  (await readBack(writeRdf(sourceOf(graph)), asking(queries))) as (string | null)[][][];

testWith("rdflib", "rdflib answers questions in SPARQL: who is called what, and which sentence says it", async () => {
  const [names, said, plain, articles, ties, retold] = await asked(GRAPH, NAMES, SAID, PLAIN, ARTICLES, TIES, RETOLD);
  const whole = HOSTILE_NAMES.map((name) => name.replace(/\p{Surrogate}/gu, "\uFFFD"));
  expect(names!.flat().sort()).toEqual([...whole].sort());
  expect(said!.slice(0, 4)).toEqual([
    ["白鹿", "urn:guanxi:vocabulary:partnersWith", "青鸟", "asserted", "青鸟与白鹿合作。", "2021-12 gYearMonth"],
    ["白鹿", "urn:guanxi:vocabulary:partnersWith", "青鸟", "asserted", "又合作。", null],
    ["白鹿", "urn:guanxi:vocabulary:partnersWith", "青鸟", "denied", "否认合作。", null],
    ["青鸟", "urn:guanxi:vocabulary:investsIn", "白鹿", "planned", "拟投资。", null],
  ]);
  expect(
    said!
      .slice(4)
      .map(([head, property, tail, , quote]) => [head, property, tail, quote])
      .sort(),
  ).toEqual(whole.map((name) => [name, "https://schema.org/worksFor", "青鸟", name]).sort());
  // The plain triple of the asserted partnership stands beside the denied one, too: it is one and the same.
  expect(plain!.filter(([property]) => property!.includes("investsIn"))).toEqual([]);
  expect(plain!.filter(([property]) => property!.includes("partnersWith"))).toHaveLength(2);
  expect(articles).toEqual([["题", "2022 gYear", "https://news.example/?a=1&b=2 anyURI"]]);
  expect(ties).toEqual([["4 integer", "0.25 double"]]);
  expect(retold).toEqual([
    ["1 integer", "2 integer"],
    ["1 integer", "1 integer"],
  ]);
});

testWith("rdflib", "a date is as exact as the text, and what is none stays text", async () => {
  const dates = ["2021-12-05", "2021-12", "2021", "2021-02-30"];
  const [edge] = GRAPH.edges;
  const evidence = dates.map((date, at) => ({ ...edge!.evidence[0]!, id: `d${at}`, date }));
  const [found] = await asked({ ...GRAPH, edges: [{ ...edge!, evidence }] }, DATES);
  expect(found!.flat()).toEqual(["2021-12-05 date", "2021-12 gYearMonth", "2021 gYear", "2021-02-30"]);
});
