/** The Community server's jars, fetched once with Maven and kept in the user's cache folder. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The line with long support; runs on Java 17 and 21. */
export const NEO4J_VERSION = "5.26.31";

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>guanxi</groupId><artifactId>neo4j-jars</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

export const cacheFolder = (): string =>
  join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "guanxi", `neo4j-${NEO4J_VERSION}`);

/** The folder of the jars. `say` is told when they must be fetched first. */
export async function jars(say: (line: string) => void): Promise<string> {
  const cache = cacheFolder();
  const lib = join(cache, "lib");
  if (existsSync(lib)) return lib;
  say(`Fetching Neo4j ${NEO4J_VERSION} (123 MB, once) into ${cache} …`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "fetch-"));
  try {
    writeFileSync(join(work, "pom.xml"), POM);
    const goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", "-DoutputDirectory=lib"];
    await succeeds("mvn", ["-q", "-B", ...goal], work);
    // Another process may have been as fast.
    if (!existsSync(lib)) renameSync(join(work, "lib"), lib);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return lib;
}

function succeeds(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => (said = `${said}${text}`.slice(-2000)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with code ${code}: ${said.trim()}`)),
    );
  });
}
