/** What the index in memory reads again after a change, told by a transaction that only keeps account. */
import { expect, it } from "vitest";
import type { Transaction } from "../../src/store/neo4j/connection.ts";
import { Digests } from "../../src/store/neo4j/digests.ts";
import { SOURCES } from "../../src/store/neo4j/queries.ts";

/** A server with one article an issue; `asked` are the issues whose articles were read. */
function serving(issues: Record<string, string>) {
  const asked: string[] = [];
  const run = async (text: string, { issues: some = [] }: { issues?: string[] } = {}) => {
    if (text === SOURCES)
      return Object.entries(issues).map(([issue, fingerprint]) => ({ issue, fingerprint, source: `${issue}.txt` }));
    asked.push(...some);
    return some.map((issue) => ({ issue, id: `${issue}:1`, digest: JSON.stringify({ said: issues[issue] }) }));
  };
  return { tx: { run } as unknown as Transaction, asked };
}

const said = (digests: ReadonlyMap<string, readonly { digest: object }[]>) =>
  Object.fromEntries([...digests].map(([issue, [article]]) => [issue, (article!.digest as { said?: string }).said]));

it("reads what is new or made otherwise, and lets go of what is gone", async () => {
  const digests = new Digests();
  await digests.read(serving({ a: "1", b: "1", c: "1" }).tx, "r1");
  const { tx, asked } = serving({ a: "1", b: "2", d: "1" });
  expect(said(await digests.read(tx, "r2"))).toEqual({ a: "1", b: "2", d: "1" });
  expect(asked).toEqual(["b", "d"]);
});

it("reads again what was read while the graph changed, and nothing else", async () => {
  const digests = new Digests();
  await digests.read(serving({ a: "1" }).tx, "r1");
  await digests.read(serving({ a: "1", b: "1" }).tx, "r2");
  digests.forget("r2");
  const { tx, asked } = serving({ a: "1", b: "1" });
  await digests.read(tx, "r3");
  expect(asked).toEqual(["b"]);
});

it("of two reads at once, each gives what its own server says", async () => {
  const digests = new Digests();
  const [old, next] = await Promise.all([
    digests.read(serving({ a: "1", b: "1" }).tx, "r1"),
    digests.read(serving({ a: "2" }).tx, "r2"),
  ]);
  expect([said(old), said(next)]).toEqual([{ a: "1", b: "1" }, { a: "2" }]);
});
