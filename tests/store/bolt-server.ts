/** A server that speaks Bolt 5.4 and does what a script says: for faults that a real one has only when its disk is full or its version is another. */
import { createServer, type Socket } from "node:net";
import { FORMAT } from "../../src/store/neo4j/schema.ts";

/** https://neo4j.com/docs/bolt/current/bolt/message/ */
const REQUESTS = {
  1: "HELLO",
  2: "GOODBYE",
  15: "RESET",
  16: "RUN",
  17: "BEGIN",
  18: "COMMIT",
  63: "PULL",
  106: "LOGON",
} as const;
export type Request = (typeof REQUESTS)[keyof typeof REQUESTS];
const [SUCCESS, RECORD, IGNORED, FAILURE] = [0x70, 0x71, 0x7e, 0x7f];

export interface BoltScript {
  /** Major and minor version of Bolt; 0, 0: none that the driver knows. */
  readonly version?: readonly [major: number, minor: number];
  readonly agent?: string;
  /** Code of the failure that answers a request; `statement` is that of a RUN. */
  readonly fails?: (request: Request, statement: string) => string | false | undefined;
  /** Whether it has stopped answering anything, as a frozen one does. */
  readonly isFrozen?: () => boolean;
}

export interface BoltServer {
  readonly url: string;
  close(): void;
}

export async function boltServer(script: BoltScript): Promise<BoltServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    speak(socket, script);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as { port: number };
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { url: `bolt://127.0.0.1:${port}`, close };
}

function speak(
  socket: Socket,
  { version: [major, minor] = [5, 4], agent = "Neo4j/5.26.0", fails, isFrozen }: BoltScript,
): void {
  let bytes = Buffer.alloc(0);
  let hasShakenHands = false;
  let hasFailed = false;
  /** What the next PULL gives: a store that is there and empty. */
  let row: readonly Value[] | null = null;
  socket.on("data", (more) => {
    bytes = Buffer.concat([bytes, more]);
    if (!hasShakenHands && bytes.length >= 20) {
      hasShakenHands = true;
      bytes = bytes.subarray(20);
      socket.write(Buffer.from([0, 0, minor, major]));
    }
    while (hasShakenHands && bytes.length >= 2) {
      const length = bytes.readUInt16BE(0);
      if (bytes.length < length + 2) return;
      const message = bytes.subarray(2, length + 2);
      bytes = bytes.subarray(length + 2);
      // Two zeros end a message; ours of interest fit into one chunk.
      if (length > 0) answer(REQUESTS[message[1] as keyof typeof REQUESTS], message.toString());
    }
  });

  function answer(request: Request | undefined, statement: string): void {
    if (request === "RESET") hasFailed = false;
    if (isFrozen?.()) return;
    const code = !hasFailed && request && fails?.(request, statement);
    if (request === "GOODBYE") socket.end();
    else if (hasFailed) say(IGNORED);
    else if (code) say(FAILURE, { code, message: "as the script says" });
    else succeed(request, statement);
    hasFailed ||= Boolean(code);
  }

  function succeed(request: Request | undefined, statement: string): void {
    if (request === "RUN") row = /RETURN s\.id/u.test(statement) ? ["store", 0, FORMAT] : null;
    if (request === "PULL" && row) say(RECORD, row);
    say(SUCCESS, {
      server: agent,
      connection_id: "1",
      fields: row ? ["id", "revision", "format"] : [],
      has_more: false,
    });
  }

  function say(tag: number, ...fields: readonly Value[]): void {
    const message = Buffer.from([0xb0 + fields.length, tag, ...fields.flatMap(packed)]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    socket.write(Buffer.concat([length, message, Buffer.alloc(2)]));
  }
}

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** PackStream for what is small: numbers to 127, strings to 255 bytes, lists and maps to 15 items. */
function packed(value: Value): number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [value ? 0xc3 : 0xc2];
  if (typeof value === "string") {
    const text = Buffer.from(value);
    return [0xd0, text.length, ...text];
  }
  if (Array.isArray(value)) return [0x90 + value.length, ...value.flatMap(packed)];
  const entries = Object.entries(value);
  return [0xa0 + entries.length, ...entries.flatMap(([key, item]) => [...packed(key), ...packed(item)])];
}
