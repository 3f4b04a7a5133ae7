/** The server's faults, said for people: what happened, where, and what to do. The driver's own words may hold what is secret. */
import { Neo4jError } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";

const START = "“npm run neo4j” starts one on this machine";

const SENTENCES: readonly (readonly [code: RegExp, say: (store: string) => string])[] = [
  [
    /Security\.(?:Unauthorized|CredentialsExpired|TokenExpired)/u,
    (s) =>
      `The Neo4j server of ${s} refuses this user and password. Set NEO4J_USER and NEO4J_PASSWORD to those of the server.`,
  ],
  [
    /Security\.AuthenticationRateLimit/u,
    (s) =>
      `The Neo4j server of ${s} has had too many wrong passwords. Wait a minute, and set NEO4J_USER and NEO4J_PASSWORD right.`,
  ],
  [
    /Security\.Forbidden|Statement\.AccessMode/u,
    (s) => `The store ${s} cannot be written: this user may only read it. Set NEO4J_USER to one who may write.`,
  ],
  [
    /Database\.DatabaseNotFound/u,
    (s) =>
      `The Neo4j server has no such database: ${s}. Check the name after the host, or leave it out for the user's own.`,
  ],
  [
    /Database\.DatabaseUnavailable|General\.DatabaseUnavailable/u,
    (s) =>
      `The database of ${s} is not running. Start it with “START DATABASE”, or wait until the server has, and try again.`,
  ],
  [
    /WriteOnReadOnly|ReadOnly|NotALeader|ForbiddenOnReadOnly/u,
    (s) =>
      `The store ${s} cannot be written: the database is read only. Make it writable, or name another store with --store.`,
  ],
  [
    /OutOfMemory|MemoryPool|OutOfDisk|NoSpace|TransactionLogError|StorageDamage/u,
    (s) =>
      `The Neo4j server of ${s} has run out of memory or disk. Give it more and run this again: what was stored is safe.`,
  ],
  [
    /ServiceUnavailable|SessionExpired|N\/A|Cluster\./u,
    (s) => `No Neo4j server answers at ${s}. Check that it runs and can be reached (${START}), then try again.`,
  ],
  [
    /Schema\.Constraint|Schema\.IndexCreationFailed/u,
    (s) =>
      `The database of ${s} holds other data that does not go with a graph of this program. Name a database of its own.`,
  ],
  [/TransientError/u, (s) => `The Neo4j server of ${s} is too busy to answer. Try again in a moment.`],
];

/** The fault as a StoreError where a person can mend it; any other as it is, without what the driver added. */
export function told(fault: unknown, store: string): unknown {
  if (!(fault instanceof Neo4jError)) return fault;
  const code = codeOf(fault);
  const sentence = SENTENCES.find(([pattern]) => pattern.test(code))?.[1];
  if (sentence) return new StoreError(sentence(store));
  if (/^Neo\./u.test(code))
    return new StoreError(`The Neo4j server of ${store} reports a fault (${code}). Its log tells more.`);
  return fault;
}

/** What the driver could not reach has no code of the server's. */
const codeOf = ({ code, message }: Neo4jError): string =>
  code || (/connect|pool|timed out|routing/iu.test(message) ? "ServiceUnavailable" : "");
