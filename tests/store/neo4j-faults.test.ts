import { createServer } from "node:net";
import neo4j from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/graph-store.ts";
import { addressOf } from "../../src/store/neo4j/address.ts";
import { told } from "../../src/store/neo4j/errors.ts";
import { openNeo4j } from "../../src/store/neo4j/neo4j-store.ts";
import { orderOf } from "../../src/store/neo4j/order.ts";

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
    ["Neo.ClientError.Security.CredentialsExpired", /refuses this user and password/u],
    ["Neo.ClientError.Database.DatabaseNotFound", /no such database: bolt:\/\/x/u],
    ["Neo.ClientError.General.WriteOnReadOnlyAccessDbDatabase", /read only/u],
    ["Neo.ClientError.Schema.ConstraintValidationFailed", /holds other data/u],
    ["Neo.TransientError.General.OutOfMemoryError", /out of memory or disk/u],
    ["Neo.TransientError.Transaction.DeadlockDetected", /too busy/u],
    ["ServiceUnavailable", /No Neo4j server answers/u],
    ["Neo.DatabaseError.General.UnknownError", /reports a fault/u],
  ])("%s is told in a sentence", (code, sentence) => {
    const fault = told(neo4j.Neo4jError ? new neo4j.Neo4jError(`with ${SECRET}`, code, "", "") : null, "bolt://x");
    expect(fault).toBeInstanceOf(StoreError);
    expect((fault as Error).message).toMatch(sentence);
    expect((fault as Error).message).not.toContain(SECRET);
  });
});

it("the order of code points becomes that of code units", () => {
  const units = ["", "a", "中", "\uD7FE", "\uD7FF", "\uD7FFa", "\u{1F600}", "\u{2000B}", "豈", "ｚ", "ｚa", "\uFFFF"];
  const points = (text: string) => [...text].map((each) => each.codePointAt(0)!.toString(16).padStart(6, "0")).join("");
  const sorted = units.toSorted((a, b) => (points(orderOf(a)) < points(orderOf(b)) ? -1 : 1));
  expect(sorted).toEqual([...units].sort());
});
