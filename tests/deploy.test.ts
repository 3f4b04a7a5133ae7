/** compose.yaml and the Dockerfile, as far as they can be checked without Docker. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { NEO4J_VERSION } from "../scripts/support/neo4j-jars.ts";

const at = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const read = (file: string): string => readFileSync(at(file), "utf8");

interface Service {
  readonly image?: string;
  readonly user?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const { services, volumes } = parse(read("compose.yaml")) as {
  services: Record<"neo4j" | "explorer", Service>;
  volumes: Readonly<Record<string, null>>;
};

/** Instructions with their words; lines that go on are joined. */
const instructions = read("Dockerfile")
  .replace(/\\\n/gu, " ")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.trim().split(/\s+/u));
const all = (name: string) => instructions.filter(([word]) => word === name).map(([, ...words]) => words);

describe("compose.yaml", () => {
  it("runs the server that the tests run, as a user of its own, with its data in a volume", () => {
    expect(services.neo4j).toMatchObject({ image: `neo4j:${NEO4J_VERSION}-community`, user: "7474:7474" });
    const [volume] = services.neo4j.volumes!.map((mount) => mount.split(":")[0]!);
    expect(Object.keys(volumes)).toEqual([volume]);
    expect(services.neo4j.healthcheck!.test.join(" ")).toMatch(/cypher-shell/u);
  });

  it("has the password from the environment alone, and fails without one", () => {
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/u);
    expect(services.explorer.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/u);
  });

  it("starts the explorer on that server once it is healthy, for this machine only", () => {
    expect(services.explorer.environment.GUANXI_STORE).toBe("bolt://neo4j:7687");
    expect(services.explorer.depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    for (const { ports } of Object.values(services))
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:(\d+):\1$/u);
  });
});

describe("the Dockerfile", () => {
  const copied = all("COPY").flatMap((words) => (words[0]!.startsWith("--from=") ? [] : words.slice(0, -1)));
  const kept = read(".dockerignore")
    .split("\n")
    .flatMap((line) => (line.startsWith("!") ? [line.slice(1)] : []));

  it("copies what is there, and what its context keeps", () => {
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect([path, existsSync(at(path))]).toEqual([path, true]);
    expect([...new Set(copied)].sort()).toEqual([...kept].sort());
  });

  it("has the same command as npm start, not as root, on a Node that we support, and asks for its health", () => {
    const [command] = all("CMD").map((words) => JSON.parse(words.join(" ")) as string[]);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: { start: string } };
    expect(scripts.start).toBe("node scripts/run.mjs start");
    expect(command!.slice(0, 4)).toEqual(["node", "--import", "tsx", "scripts/start.ts"]);
    expect(all("USER")).toEqual([["node"]]);
    expect(all("FROM").map(([image]) => image)).toEqual(["node:24-slim", "node:24-slim"]);
    expect(all("HEALTHCHECK")[0]!.join(" ")).toContain("/api/health");
  });
});
