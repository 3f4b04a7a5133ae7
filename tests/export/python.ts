/** Readers of exports that people use in Python: left out loudly where python3 has them not, and in CI that is a failure. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { writeFiles } from "../../scripts/support/output.ts";
import type { Chunks } from "../../src/export/source.ts";

/** A test that needs a module of PyPI. */
export function testWith(module: string, name: string, run: () => Promise<void>): void {
  const there = has(module);
  if (!there) console.warn(`LEFT OUT: ${name}. “pip install ${module}” for python3 lets it run.`);
  test.skipIf(!there && process.env.CI !== "true")(name, run, 60_000);
}

function has(module: string): boolean {
  try {
    execFileSync("python3", ["-c", `import ${module}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** What a Python program, which is given the file as its argument, prints as JSON. */
export async function readBack(chunks: Chunks, program: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-export-"));
  try {
    const [file] = await writeFiles([{ name: "export", chunks }], join(folder, "export.xlsx"));
    return JSON.parse(execFileSync("python3", ["-c", program, file!], { encoding: "utf8", maxBuffer: 1 << 26 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
