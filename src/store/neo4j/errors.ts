/** The server's faults, said for people: what happened, where, and what to do. The driver's own words may hold what is secret. */
import { Neo4jError } from "neo4j-driver";
import { StoreError } from "../graph-store.ts";

const START = "“npm run neo4j” starts one on this machine";

export const unreachable = (store: string): string =>
  `No Neo4j server answers at ${store}. Check that it runs and can be reached (${START}), then try again.`;

/** What a load says that has waited for so many milliseconds. */
export const lost = (store: string, patience: number): string =>
  `No Neo4j server has answered at ${store} for ${Math.round(patience / 1000)} s. What was stored is safe: start the server (${START}), then run the same command again to go on.`;

/** Major version of the oldest server that has all that the queries use. */
export const OLDEST = 5;

export const otherVersion = (store: string): string =>
  `The Neo4j server of ${store} is of a version that this program cannot use. Update it to Neo4j ${OLDEST}.26 or newer, or name another store with --store.`;

const SENTENCES: readonly (readonly [code: RegExp, say: (store: string) => string])[] = [
  [
    /Security\.CredentialsExpired/u,
    (s) =>
      `The Neo4j server of ${s} wants another password first: this is the one that it came with. Change it in its browser, or by “ALTER CURRENT USER SET PASSWORD” in the database system, and set NEO4J_PASSWORD.`,
  ],
  [
    /Security\.(?:Unauthorized|TokenExpired)/u,
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
    /OutOfMemory|MemoryPool/u,
    (s) =>
      `The Neo4j server of ${s} has run out of memory. Give it more, and run the same command again: what was stored is safe.`,
  ],
  [
    // The first where its log has no place left, the others of all that is asked after that.
    /TransactionLogError|Transaction(?:Start|Commit)Failed|StorageDamage/u,
    (s) =>
      `The Neo4j server of ${s} can store nothing more: its disk is full or broken. Free some space, restart the server, and run the same command again: what was stored is safe.`,
  ],
  [/ServiceUnavailable|SessionExpired|Cluster\./u, unreachable],
  [/Protocol(?:Version|Error)/u, otherVersion],
  [
    /Schema\.Constraint|Schema\.IndexCreationFailed/u,
    (s) =>
      `The database of ${s} holds other data that does not go with a graph of this program. Name a database of its own.`,
  ],
  [/TransientError/u, (s) => `The Neo4j server of ${s} is too busy to answer. Try again in a moment.`],
];

/** A statement that the server cannot read is a fault of this program. */
const OURS = /Statement\.(?:Syntax|Semantic|Type|Argument|Parameter)/u;

/** The fault as a StoreError where a person can mend it; any other as it is. `gone` is said where no server answers. */
export function told(fault: unknown, store: string, gone = unreachable(store)): unknown {
  if (!(fault instanceof Neo4jError)) return fault;
  const code = codeOf(fault);
  const sentence = SENTENCES.find(([pattern]) => pattern.test(code))?.[1];
  if (sentence) return new StoreError(sentence === unreachable ? gone : sentence(store));
  if (/^Neo\./u.test(code) && !OURS.test(code))
    return new StoreError(`The Neo4j server of ${store} reports a fault (${code}). Its log tells more.`);
  return fault;
}

/** “If not exists” does not help where another process makes the same at the same moment. */
export const isThere = (fault: unknown): boolean =>
  fault instanceof Neo4jError && /Schema\.EquivalentSchemaRuleAlreadyExists/u.test(fault.code);

/** What the driver itself has to say comes without a code of the server's. */
function codeOf({ code, message }: Neo4jError): string {
  if (code && code !== "N/A") return code;
  if (/protocol version/iu.test(message)) return "ProtocolVersion";
  return /connect|pool|timed out|routing|HTTP/iu.test(message) ? "ServiceUnavailable" : "";
}
