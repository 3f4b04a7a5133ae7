/** Issues of any number, made and not written: extracts as a year of newsletters gives them, the same on every machine. All names are made up. */
import type { Extract, ExtractedArticle, Mention, NameClaim, Relation } from "../../src/model/extract.ts";
import { ENTITY_KINDS, type EntityKind, RELATION_KINDS, STATUSES } from "../../src/model/schema.ts";

export interface Corpus {
  readonly issues: number;
  readonly articles: number;
  /** How many entities there are to name; few of them are named often (Zipf, exponent 1). */
  readonly entities: number;
}

/** As the sample issues have it: mentions and relations an article, 11.4 and 2.5. */
const SENTENCES = 6;
const SYLLABLES = [..."云海山河星月风林石泉松竹兰梅鹤鹿雁鲸虎龙金木水火土东西南北中天地日光明华安宁平和"];
const SUFFIX: Readonly<Record<EntityKind, string>> = {
  ...{ company: "公司", agency: "局", city: "市", policy: "办法", person: "", place: "地区" },
  ...{ organization: "协会", media: "日报", event: "大会", product: "号" },
};
/** Characters that follow the names of a sentence. */
const FILLER = 27;

export interface Named {
  readonly kind: EntityKind;
  readonly name: string;
}

/** The entity of a rank, 0 being named most. */
export function entityAt(rank: number): Named {
  const { kind } = ENTITY_KINDS[rank % ENTITY_KINDS.length]!;
  let name = "";
  for (let rest = rank, at = 0; at < 3 || rest > 0; at++, rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return { kind, name: name + SUFFIX[kind] };
}

export const corpusOf = (issues: number): Corpus => ({ issues, articles: 50, entities: issues * 30 });

/** Issue by issue. */
export function* synthetic(corpus: Corpus): Generator<Extract> {
  for (let n = 0; n < corpus.issues; n++) yield issueAt(n, corpus);
}

/** The issue of a number, from 0; the same whatever was made before. */
export function issueAt(n: number, { articles, entities }: Corpus): Extract {
  const chance = random(n + 1);
  const day = new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
  const pick = () => Math.floor((entities + 1) ** chance()) - 1;
  const said = Array.from({ length: articles }, (_, at) => article(at + 1, day, { pick, chance }));
  const names = new Map(said.flatMap(({ mentions }) => mentions.map((m) => [`${m.type}:${m.entity}`, m] as const)));
  return {
    issue: { id: `synthetic-${day}`, title: `合成周刊 ${day}`, date: day, file: `${day}.txt` },
    articles: said,
    names: [...names.values()].map(
      ({ type, entity }): NameClaim => ({ kind: type, name: entity, rank: "rule", aliases: [] }),
    ),
    shortNames: [],
  };
}

interface Dice {
  readonly pick: () => number;
  readonly chance: () => number;
}

function article(n: number, day: string, { pick, chance }: Dice): ExtractedArticle {
  const title = `${entityAt(pick()).name}的新动向`;
  const mentions: Mention[] = [];
  const relations: Relation[] = [];
  let text = `${title}\n`;
  // Each article has words of its own, as articles have that do not retell one another; the graph does not hang on them.
  const words = random(Number(day.replaceAll("-", "")) * 100 + n);
  for (let at = 0; at < SENTENCES; at++) {
    const [head, tail] = [entityAt(pick()), entityAt(pick())];
    const start = text.length;
    for (const [lead, named] of [
      ["", head],
      ["与", tail],
    ] as const) {
      text += lead;
      mentions.push(mentionOf(named, text.length));
      text += named.name;
    }
    text += `${filler(words)}。`;
    const types = typesBetween(head.kind, tail.kind);
    const type = types[Math.floor(chance() * types.length)];
    if (type === undefined || head.name === tail.name || chance() > 0.7) continue;
    relations.push({
      ...{ head: head.name, headType: head.kind, type, tail: tail.name, tailType: tail.kind },
      ...{ evidence: text.slice(start), start, end: text.length, date: null, attribution: null },
      ...{ status: STATUSES[chance() < 0.8 ? 0 : 1].status, confidence: 0.8, rule: "synthetic" },
    });
  }
  return {
    ...{
      n,
      section: "动态",
      title,
      source: "合成社",
      url: `https://news.example/${day}/${n}`,
      compiler: null,
      author: null,
    },
    ...{ date: null, text, offsets: [{ at: 0, from: 0, length: text.length }], mentions, relations },
  };
}

const filler = (chance: () => number): string =>
  Array.from({ length: FILLER }, () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join("");

const mentionOf = ({ kind, name }: Named, start: number): Mention => {
  return {
    start,
    end: start + name.length,
    surface: name,
    type: kind,
    entity: name,
    confidence: 0.9,
    rule: "synthetic",
  };
};

const allows = (kinds: readonly EntityKind[], kind: EntityKind): boolean => kinds.length === 0 || kinds.includes(kind);
const typesBetween = (head: EntityKind, tail: EntityKind) =>
  RELATION_KINDS.filter((row) => allows(row.head, head) && allows(row.tail, tail)).map(({ kind }) => kind);

/** Numbers of [0, 1) from a seed: mulberry32 (T. Ettinger, public domain). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
