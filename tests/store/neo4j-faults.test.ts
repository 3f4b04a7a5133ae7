import { createServer } from "node:net";
import { inspect } from "node:util";
import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/graph-store.ts";
import { addressOf } from "../../src/store/neo4j/address.ts";
import { told } from "../../src/store/neo4j/errors.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { orderOf } from "../../src/store/neo4j/order.ts";
import { type BoltScript, boltServer, type Request } from "./bolt-server.ts";
import { extract, put } from "./fixtures.ts";

const SECRET = "geheim-7";

/** The sentence, and how long it took to say. */
async function fails(url: string): Promise<{ message: string; took: number }> {
  const begin = performance.now();
  const fault: unknown = await openNeo4j(url, { user: "neo4j", password: SECRET }).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  expect(fault).toBeInstanceOf(StoreError);
  const { message, stack } = fault as StoreError;
  expect(`${message}${stack}`).not.toContain(SECRET);
  return { message, took: performance.now() - begin };
}

async function listening(answer: boolean): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    if (answer) socket.end("HTTP/1.1 400 Bad Request\r\n\r\n");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  return { url: `bolt://127.0.0.1:${port}`, close: () => server.close() };
}

describe("a server that is not there", () => {
  it.each(["bolt://127.0.0.1:1", "neo4j://127.0.0.1:1/graph"])(
    "%s is told of within seconds",
    async (url) => {
      const { message, took } = await fails(url);
      expect(message).toMatch(/No Neo4j server answers at .*127\.0\.0\.1:1.*npm run neo4j/u);
      expect(took).toBeLessThan(8_000);
    },
    20_000,
  );

  it.each([true, false])(
    "nor one that is something else (it answers: %s)",
    async (answers) => {
      const { url, close } = await listening(answers);
      const { message, took } = await fails(url);
      close();
      expect(message).toMatch(/No Neo4j server answers at/u);
      expect(took).toBeLessThan(10_000);
    },
    20_000,
  );
});

describe("the address", () => {
  it("has a server and may have a database", () => {
    expect(addressOf("neo4j+s://graph.example:7688/papers")).toEqual({
      server: "neo4j+s://graph.example:7688",
      database: "papers",
      shown: "neo4j+s://graph.example:7688/papers",
    });
    expect(addressOf("bolt://127.0.0.1")).toMatchObject({ server: "bolt://127.0.0.1", database: null });
  });

  it.each([
    [`bolt://neo4j:${SECRET}@127.0.0.1`, /NEO4J_USER and NEO4J_PASSWORD/u],
    ["bolt://", /no address of a Neo4j server/u],
    ["bolt://host/a/b", /one name after the host/u],
  ])("%s is refused", async (url, sentence) => {
    expect((await fails(url)).message).toMatch(sentence);
  });
});

describe("faults of the server", () => {
  it.each([
    ["Neo.ClientError.Security.Unauthorized", /refuses this user and password/u],
    ["Neo.ClientError.Security.AuthenticationRateLimit", /too many wrong passwords/u],
    ["Neo.ClientError.Security.CredentialsExpired", /wants another password first/u],
    ["Neo.ClientError.Database.DatabaseNotFound", /no such database: bolt:\/\/x/u],
    ["Neo.ClientError.General.WriteOnReadOnlyAccessDbDatabase", /read only/u],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", /holds other data/u],
    ["Neo.TransientError.General.OutOfMemoryError", /run out of memory/u],
    ["Neo.DatabaseError.Transaction.TransactionLogError", /disk is full/u],
    ["Neo.TransientError.Transaction.DeadlockDetected", /too busy/u],
    ["ServiceUnavailable", /No Neo4j server answers/u],
    ["Neo.DatabaseError.General.UnknownError", /reports a fault/u],
  ])("%s is told in a sentence", (code, sentence) => {
    const fault = told(new neo4j.Neo4jError(`with ${SECRET}`, code, "", ""), "bolt://x");
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as Error).message).toMatch(sentence);
    expect((fault as Error).message).not.toContain(SECRET);
  });

  it("a statement that the server cannot read is a fault of the program, and stays what it is", () => {
    const fault = new neo4j.Neo4jError("Invalid input", "Neo.ClientError.Statement.SyntaxError", "", "");
    expect(told(fault, "bolt://x")).toBe(fault);
  });
});

describe("a server that", () => {
  const EMPTY = extract({ id: "期", articles: [] });

  /** What putting an issue ends with, and how often each request was made. */
  async function putting(script: BoltScript): Promise<{ said: string; asked: ReadonlyMap<Request, number> }> {
    const asked = new Map<Request, number>();
    const server = await boltServer({
      ...script,
      fails: (request, statement) => {
        asked.set(request, (asked.get(request) ?? 0) + 1);
        return script.fails?.(request, statement);
      },
    });
    try {
      const store = await openNeo4j(server.url, { user: "neo4j", password: SECRET, patience: 1_500 });
      const said = await put(store, EMPTY).catch((fault: unknown) => {
        expect(fault).toBeInstanceOf(StoreError);
        return inspect(fault, { depth: 9 });
      });
      await store.close();
      return { said, asked };
    } catch (fault) {
      expect(fault).toBeInstanceOf(StoreError);
      return { said: inspect(fault, { depth: 9 }), asked };
    } finally {
      server.close();
    }
  }

  it.each<readonly [what: string, script: BoltScript, sentence: RegExp]>([
    ["speaks no Bolt that we know", { version: [0, 0] }, /of a version that this program cannot use.*Update it/u],
    ["is too old", { agent: "Neo4j/4.4.37" }, /of a version that this program cannot use.*Update it/u],
    [
      "knows another password",
      { fails: (request) => request === "LOGON" && "Neo.ClientError.Security.Unauthorized" },
      /refuses this user and password\. Set NEO4J_USER and NEO4J_PASSWORD/u,
    ],
    [
      "has no such database",
      { fails: (request) => request === "BEGIN" && "Neo.ClientError.Database.DatabaseNotFound" },
      /no such database.*Check the name/u,
    ],
    [
      "is read only",
      { fails: (_, text) => text.includes("SET s.locked") && "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" },
      /cannot be written: the database is read only\. Make it writable/u,
    ],
    [
      "lets this user only read",
      { fails: (_, text) => text.includes("SET s.locked") && "Neo.ClientError.Security.Forbidden" },
      /may only read it\. Set NEO4J_USER/u,
    ],
    [
      "has a full disk",
      { fails: (request) => request === "COMMIT" && "Neo.DatabaseError.Transaction.TransactionLogError" },
      /disk is full or broken\. Free some space, restart the server/u,
    ],
    [
      "had a full disk, and waits to be restarted",
      { fails: (request) => request === "BEGIN" && "Neo.DatabaseError.Transaction.TransactionStartFailed" },
      /disk is full or broken\. Free some space, restart the server/u,
    ],
  ])("%s", async (_, script, sentence) => {
    const { said } = await putting(script);
    expect(said).toMatch(sentence);
    expect(said).not.toContain(SECRET);
  });

  it("freezes in the middle of a load, and refuses nobody, is given up", async () => {
    let frozen = false;
    const { said } = await putting({
      fails: (_, text) => (frozen ||= text.includes("SET s.locked")) && false,
      isFrozen: () => frozen,
    });
    expect(said).toMatch(/No Neo4j server has answered at bolt:.* What was stored is safe/u);
  }, 20_000);

  it("found a deadlock is asked again", async () => {
    let deadlocks = 2;
    const { said, asked } = await putting({
      fails: (_, text) =>
        text.includes("SET s.locked") && deadlocks-- > 0 && "Neo.TransientError.Transaction.DeadlockDetected",
    });
    expect(said).toBe("added");
    expect(asked.get("BEGIN")).toBeGreaterThan(2);
  }, 20_000);
});

it("the order of code points becomes that of code units", () => {
  const units = ["", "a", "中", "\uD7FE", "\uD7FF", "\uD7FFa", "\u{1F600}", "\u{2000B}", "豈", "ｚ", "ｚa", "\uFFFF"];
  const points = (text: string) => [...text].map((each) => each.codePointAt(0)!.toString(16).padStart(6, "0")).join("");
  const sorted = units.toSorted((a, b) => (points(orderOf(a)) < points(orderOf(b)) ? -1 : 1));
  expect(sorted).toEqual([...units].sort());
});
