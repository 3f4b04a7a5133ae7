/** Tests that need a real Neo4j: left out loudly where none can be had, and in CI that is a failure. */
import { describe, expect, it } from "vitest";

/** `server` is null where nothing here can run one. */
export function onServer<T>(what: string, server: T | null, tests: (server: T) => void): void {
  if (server) {
    describe(what, () => tests(server));
    return;
  }
  const left = `LEFT OUT: ${what}, as neither Docker nor Java with Maven is here`;
  console.warn(left);
  describe(what, () => {
    it.skipIf(!process.env.CI)("is tested", () => expect.fail(left));
  });
}
