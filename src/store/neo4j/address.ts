/** Which server and database a URL names. */
import { StoreError } from "../graph-store.ts";

export interface Address {
  /** For the driver: scheme, host, port and routing context. */
  readonly server: string;
  /** Null: the user's home database. */
  readonly database: string | null;
  /** For people: without anything secret. */
  readonly shown: string;
}

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/u;

/** Takes `scheme://host[:port][/database]` apart. Throws a StoreError on anything else, and on a password, which others could see. */
export function addressOf(url: string): Address {
  const parts = URL.canParse(url) ? new URL(url) : null;
  if (!parts || !SCHEMES.test(parts.protocol) || !parts.hostname)
    throw new StoreError("This is no address of a Neo4j server. Write neo4j://host:7687 or bolt://host:7687/database.");
  if (parts.username || parts.password)
    throw new StoreError(
      "Leave user and password out of the store's URL, and set NEO4J_USER and NEO4J_PASSWORD instead.",
    );
  const [database = "", ...more] = parts.pathname.split("/").slice(1).map(decodeURIComponent);
  if (more.some(Boolean)) throw new StoreError("The URL of a Neo4j store has one name after the host: its database.");
  return {
    server: `${parts.protocol}//${parts.host}${parts.search}`,
    database: database || null,
    shown: `${parts.protocol}//${parts.host}${database && `/${database}`}`,
  };
}
