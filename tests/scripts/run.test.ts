/** How scripts are compiled and run, on a small program of its own. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;
const at = (path: string): string => join(folder, path);
const run = (): string =>
  execFileSync(process.execPath, ["scripts/run.mjs", "greet", "甲"], { cwd: folder, encoding: "utf8" });
const says = (word: string) => writeFileSync(at("src/word.ts"), `export const word: string = "${word}";\n`);
const versions = (): string[] => readdirSync(at("node_modules/.cache/guanxi"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guanxi-run-"));
  for (const path of ["scripts", "src", "node_modules"]) mkdirSync(at(path));
  for (const name of ["esbuild", "@esbuild", "tsx"])
    symlinkSync(join(ROOT, "node_modules", name), at(`node_modules/${name}`));
  cpSync(join(ROOT, "scripts/run.mjs"), at("scripts/run.mjs"));
  writeFileSync(at("package.json"), '{ "type": "module" }');
  writeFileSync(
    at("scripts/greet.ts"),
    'import { basename } from "node:path";\nimport { word } from "../src/word.ts";\nconsole.log(word, process.argv.slice(2).join(), basename(import.meta.url), basename(process.argv[1]!));\n',
  );
  says("你好");
});

afterEach(() => rmSync(folder, { recursive: true }));

it("compiles a script once, at its own place and with its own arguments", () => {
  expect(run()).toBe("你好 甲 greet.ts greet.ts\n");
  expect(versions()).toHaveLength(1);
  expect(run()).toBe("你好 甲 greet.ts greet.ts\n");
  expect(versions()).toHaveLength(1);
});

it("compiles anew what has changed, and drops versions of long ago", () => {
  for (const word of ["一", "二二", "三三三", "四四四四"]) {
    says(word);
    expect(run()).toMatch(new RegExp(`^${word} `, "u"));
  }
  expect(versions()).toHaveLength(2);
});

it("runs where nothing can be kept", () => {
  writeFileSync(at("node_modules/.cache"), "");
  expect(run()).toBe("你好 甲 greet.ts greet.ts\n");
  expect(existsSync(at("node_modules/.cache/guanxi"))).toBe(false);
});

it("tells a fault of the source at its place", () => {
  writeFileSync(at("src/word.ts"), "export const word = ;\n");
  expect(run).toThrow(/word\.ts/u);
});
