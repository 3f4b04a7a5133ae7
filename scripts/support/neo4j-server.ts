/** A Neo4j server for trial, tests and CI: Docker where it has a daemon, else Java and Maven. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { cacheFolder, jars, NEO4J_VERSION } from "./neo4j-jars.ts";
import { lastWords, type Settings, startJava } from "./neo4j-java.ts";

export interface ServerOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Where its data lie; kept between starts. */
  readonly home: string;
  /** Begin without data. */
  readonly fresh?: boolean;
  /** Megabytes. */
  readonly heap?: number;
  /** Of neo4j.conf; without any there are no users and no passwords. */
  readonly settings?: Settings;
  readonly say?: (line: string) => void;
}

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** Ends it in order; resolves when it has ended. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
}

/** What can run a server here; null: nothing can. */
export type Engine = "docker" | "java";

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore", timeout: 20_000 }).status === 0;

export function engine(): Engine | null {
  if (runs("docker", "info")) return "docker";
  return runs("java", "-version") && runs("mvn", "-v") ? "java" : null;
}

export const defaultHome = (): string => join(cacheFolder(), "data");

/** Starts a server on loopback and waits until a driver answers. Throws an Error that says why it does not. */
export async function startServer(kind: Engine, options: ServerOptions): Promise<Server> {
  const { home, fresh = false, heap = 1024, say = () => {} } = options;
  const port = options.port || (await freePort());
  if (!(await isFree(port)))
    throw new Error(`Port ${port} is in use. Choose another with --port, or end what uses it.`);
  if (fresh) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const settings = options.settings ?? { "dbms.security.auth_enabled": "false" };
  const child =
    kind === "docker"
      ? startDocker(home, port, settings)
      : startJava({ jars: await jars(say), home, port, heap, settings });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.on("error", () => {});
  const kill = async () => {
    // A signal to Docker's client would leave the container.
    if (kind === "docker") spawnSync("docker", ["kill", containerOf(port)], { stdio: "ignore" });
    else child.kill("SIGKILL");
    await ended;
  };
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, wait(30_000, undefined, { ref: false })]);
    if (child.exitCode === null && child.signalCode === null) await kill();
  };
  const url = `bolt://127.0.0.1:${port}`;
  try {
    await answers(url, child, home);
  } catch (fault) {
    await stop();
    throw fault;
  }
  return { url, process: child, stop, kill };
}

export const containerOf = (port: number): string => `guanxi-neo4j-${port}`;

function startDocker(home: string, port: number, settings: Settings): ChildProcess {
  const mine = process.getuid ? ["--user", `${process.getuid()}:${process.getgid!()}`] : [];
  const place = ["--name", containerOf(port), "-p", `127.0.0.1:${port}:7687`, "-v", `${home}:/data`];
  // Of a setting's name the image wants dots as lines, and lines doubled.
  const named = (name: string) => name.replaceAll("_", "__").replaceAll(".", "_");
  const environment = Object.entries(settings).flatMap(([name, value]) => ["-e", `NEO4J_${named(name)}=${value}`]);
  const image = `neo4j:${NEO4J_VERSION}-community`;
  return spawn("docker", ["run", "--rm", "--init", ...mine, ...place, ...environment, image], {
    stdio: "ignore",
    detached: true,
  });
}

const PATIENCE = 120_000;

async function answers(url: string, child: ChildProcess, home: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(200)) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
      throw new Error(`Neo4j ended before it was ready. ${lastWords(home)}`.trim());
    if (await reachable(url)) return;
  }
  throw new Error(`Neo4j does not answer at ${url} after ${PATIENCE / 1000} s. ${lastWords(home)}`.trim());
}

/** Whether a server answers, with the user of the environment where there is one. */
export async function reachable(url: string): Promise<boolean> {
  const { NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password } = process.env;
  const driver = neo4j.driver(url, password ? neo4j.auth.basic(user, password) : undefined, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery("RETURN 1");
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

const isFree = (port: number): Promise<boolean> =>
  listening(port).then(
    () => true,
    () => false,
  );
export const freePort = (): Promise<number> => listening(0);

function listening(port: number): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
