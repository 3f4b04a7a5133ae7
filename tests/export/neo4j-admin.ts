/** Neo4j's own bulk import, from the jars of the trial server. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { jars } from "../../scripts/support/neo4j-jars.ts";

/** Reads a folder of tables into the database of a home where no server runs. Throws with what the tool said. */
export async function importCsv(home: string, tables: string): Promise<void> {
  const tool = ["-Xmx512m", "-cp", join(await jars(console.warn), "*"), "org.neo4j.cli.AdminTool"];
  const database = ["database", "import", "full", "neo4j", "@import.args"];
  await promisify(execFile)("java", [...tool, ...database], { cwd: tables, env: { ...process.env, NEO4J_HOME: home } });
}
