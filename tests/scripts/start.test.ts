/** The server as a command. What builds the page is left to the tests in a browser: here the page may be built already or not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, ended } from "./spawn.ts";

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "guanxi-start-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("prints its address and nothing else, serves page and API, ends cleanly at a signal", async () => {
  const child = begin("start", ["--port", "0", "--no-sample", "--store", join(folder, "empty.db")]);
  const outcome = ended(child);
  const url = await new Promise<string>((done, fail) => {
    child.stdout.once("data", (text) => done(String(text).trim()));
    child.once("close", () => fail(new Error("ended before it served")));
  });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  expect(await (await fetch(`${url}/api/stats`)).json()).toMatchObject({ issues: 0 });
  const page = await fetch(url);
  expect(page.headers.get("content-type")).toContain("text/html");
  await page.text();
  child.kill("SIGTERM");
  expect(await outcome).toMatchObject({ code: 0, stdout: `${url}\n` });
}, 90_000);
