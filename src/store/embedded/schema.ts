/**
 * The tables. What an issue says is kept as it was put, under the names it was extracted with; entities are a layer above that can be
 * made anew. So merging or parting names moves no mention and no relation.
 */

/** “GnXi”: tells our files from other SQLite databases. */
export const APPLICATION_ID = 0x476e5869;
/** Of the tables below. Raise it with each change that an older program could not read. */
export const VERSION = 2;

/** Days are numbers such as 20220105; `since` and `until` bound the interval that a date is. */
export const TABLES = `
CREATE TABLE store (id TEXT NOT NULL, revision INTEGER NOT NULL) STRICT;
CREATE TABLE word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE issue (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, date TEXT, file TEXT NOT NULL,
  source TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL,
  articles INTEGER NOT NULL, mentions INTEGER NOT NULL, relations INTEGER NOT NULL,
  record BLOB NOT NULL
) STRICT;
CREATE TABLE article (
  key INTEGER PRIMARY KEY, issue INTEGER NOT NULL REFERENCES issue, n INTEGER NOT NULL,
  title TEXT NOT NULL, section TEXT, date TEXT, source TEXT, url TEXT, text TEXT NOT NULL, record BLOB NOT NULL,
  UNIQUE (issue, n)
) STRICT;
-- The graph in short, for the index in memory: numbers of names, and of the relations' ends, words and days.
CREATE TABLE digest (
  article INTEGER PRIMARY KEY REFERENCES article, issue INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
  names BLOB NOT NULL, relations BLOB NOT NULL
) STRICT;
-- What tells which articles retell one another: numbers of 64 bits, see graph/stories.ts.
CREATE TABLE story (article INTEGER PRIMARY KEY REFERENCES article, keys BLOB NOT NULL) STRICT;
-- What full-text search orders and filters by. The folded texts of an issue are one line of characters, in which an article has a start, an
-- end of its title and a stop.
CREATE TABLE listing (
  article INTEGER PRIMARY KEY, issue INTEGER NOT NULL, n INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
  section TEXT, source TEXT, start INTEGER NOT NULL, title INTEGER NOT NULL, stop INTEGER NOT NULL
) STRICT;
-- Where a character stands in the line of an issue: see places.ts.
CREATE TABLE place (
  character INTEGER NOT NULL, issue INTEGER NOT NULL, places BLOB NOT NULL, PRIMARY KEY (character, issue)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention (
  name INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, issue TEXT NOT NULL, n INTEGER NOT NULL,
  start INTEGER NOT NULL, stop INTEGER NOT NULL, at INTEGER NOT NULL,
  article INTEGER NOT NULL, surface TEXT NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (name, since, until, issue, n, start, stop, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE relation (
  article INTEGER NOT NULL REFERENCES article, at INTEGER NOT NULL, record TEXT NOT NULL,
  PRIMARY KEY (article, at)
) STRICT, WITHOUT ROWID;

CREATE TABLE name (
  key INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, entity INTEGER,
  claims INTEGER NOT NULL, lexicon INTEGER NOT NULL, mentions INTEGER NOT NULL, relations INTEGER NOT NULL,
  UNIQUE (name, kind)
) STRICT;
CREATE INDEX name_entity ON name (entity);
CREATE TABLE alias (
  name INTEGER NOT NULL, alias TEXT NOT NULL, uses INTEGER NOT NULL, claims INTEGER NOT NULL,
  PRIMARY KEY (name, alias)
) STRICT, WITHOUT ROWID;
CREATE TABLE short (
  short TEXT NOT NULL, full TEXT NOT NULL, kind TEXT NOT NULL, claims INTEGER NOT NULL,
  PRIMARY KEY (short, full, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX short_full ON short (full);

CREATE TABLE entity (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
  mentions INTEGER NOT NULL, issues INTEGER NOT NULL
) STRICT;
CREATE INDEX entity_kind ON entity (kind);
CREATE TABLE answer (id TEXT NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (id, entity)) STRICT, WITHOUT ROWID;
CREATE INDEX answer_entity ON answer (entity);
CREATE TABLE bears (folded TEXT NOT NULL, entity INTEGER NOT NULL, PRIMARY KEY (folded, entity)) STRICT, WITHOUT ROWID;
CREATE INDEX bears_entity ON bears (entity);

-- What people keep beside the graph, as JSON.
CREATE TABLE kept (kind TEXT NOT NULL, id TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;

INSERT INTO store VALUES (lower(hex(randomblob(8))), 0);
`;
