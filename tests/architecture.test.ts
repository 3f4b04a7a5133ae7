import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** Which rooms each room may see beside itself. */
const MAY_SEE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ["model"],
  extract: ["model", "read"],
  graph: ["model"],
  store: ["model", "graph"],
  export: ["model"],
  eval: ["model"],
  "pipeline.ts": ["model", "read", "extract", "store"],
  api: ["model", "store", "pipeline.ts", "graph", "export"],
  web: ["model", "graph", "api/contract.ts"],
};

/** Packages that only one place may know. */
const KNOWN_ONLY_BY: readonly (readonly [packages: RegExp, place: RegExp])[] = [
  [/^sigma|^@sigma\//u, /^web\/scene\//u],
  [/^compromise/u, /^extract\/(?:relate|english)\//u],
  [/^node:sqlite$|^@photostructure\/sqlite$/u, /^store\/embedded\//u],
  [/^react|^@mantine\//u, /^web\//u],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => /\.tsx?$/u.test(file));

const STATEMENT =
  /(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|(?:import|require)\(\s*"([^"]+)"\s*\)/gu;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), "utf8").matchAll(STATEMENT)].map((match) => ({
    from,
    to: target(from, match[2] ?? match[3]!),
    typeOnly: Boolean(match[1]),
  })),
);

function target(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(SRC, join(SRC, dirname(from), specifier))
    .split(sep)
    .join("/");
}

const room = (file: string): string => file.split("/")[0]!;
const isOurs = ({ to }: Import): boolean => files.includes(to) || to.startsWith("..");

describe("the house", () => {
  it("has no room that the table does not name", () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in MAY_SEE))).toEqual([]);
    expect(imports.filter(isOurs).length).toBeGreaterThan(100);
  });

  it("imports only in the directions of the table", () => {
    const against = imports.filter(isOurs).filter(({ from, to }) => {
      if (to.startsWith("../")) return !to.startsWith("../graph-data") && to !== "../package.json";
      return room(from) !== room(to) && !MAY_SEE[room(from)]!.some((seen) => room(to) === seen || to === seen);
    });
    expect(against.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("lets the page see only the types of the API's contract", () => {
    const values = imports.filter(({ from, to, typeOnly }) => room(from) === "web" && room(to) === "api" && !typeOnly);
    expect(values.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each(KNOWN_ONLY_BY)("%s is known only by %s", (packages, place) => {
    const known = imports.filter(({ to }) => packages.test(to));
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(({ from }) => !place.test(from)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("has no circle of imports", () => {
    const after = new Map(
      files.map((file) => [
        file,
        imports.filter((i) => i.from === file && !i.typeOnly && files.includes(i.to)).map((i) => i.to),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      else if (!done.has(file)) {
        for (const next of after.get(file) ?? []) visit(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});
