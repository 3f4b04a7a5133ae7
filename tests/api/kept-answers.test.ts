import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { KeptAnswers } from "../../src/api/kept-answers.ts";
import { createApi } from "../../src/api/routes.ts";
import { extract } from "../store/fixtures.ts";
import { sampleStore } from "./sample-store.ts";

const GZIP = { headers: { "Accept-Encoding": "gzip" } };

test("an answer kept is the answer made, until the store changes", async () => {
  const { store, close } = await sampleStore();
  let asked = 0;
  const neighbourhood: typeof store.neighbourhood = (...given) => {
    asked++;
    return store.neighbourhood(...given);
  };
  const app = createApi({ store: { ...store, neighbourhood } });
  const ask = async () => {
    const answer = await app.request("/api/subgraph?coMentions=true", GZIP);
    expect(answer.headers.get("content-type")).toBe("application/json");
    return { etag: answer.headers.get("etag"), text: gunzipSync(await answer.arrayBuffer()).toString() };
  };
  const first = await ask();
  expect(await ask()).toEqual(first);
  expect(asked).toBe(1);
  const plain = await app.request("/api/subgraph?coMentions=true");
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(await plain.text()).toBe(first.text);
  await store.put(extract({ id: "new", articles: [{ text: "空" }] }), { source: "new", fingerprint: "1" });
  asked = 0;
  expect((await ask()).etag).not.toBe(first.etag);
  expect(asked).toBe(1);
  await close();
});

test("the longest unused answers make room", () => {
  const answers = new KeptAnswers();
  const large = new Uint8Array(8 * 1024 * 1024);
  for (const key of ["a", "b", "c", "d"]) answers.keep(key, large);
  expect(answers.get("a")).toHaveLength(large.length);
  answers.keep("e", large);
  expect(["a", "b", "c", "d", "e"].filter((key) => answers.get(key))).toEqual(["a", "c", "d", "e"]);
});
