/** A process of clients that keep their connections: reads addresses, a line each, and tells on stdout, as JSON, how long each answer took (milliseconds) and all of them (seconds). Its arguments: the encoding that they take, and how long a client rests between an answer and the next question (milliseconds). */
import { text } from "node:stream/consumers";
import { setTimeout as rest } from "node:timers/promises";
import { Pool } from "undici";

const CLIENTS = 50;
const WARM_UP = 100;
const ASKED = 1000;
/** They end after so many milliseconds. */
const LONG = 6000;

const [encoding = "identity", rests = "0"] = process.argv.slice(2);
const pause = Number(rests);
const addresses = (await text(process.stdin)).trim().split("\n");
const { origin } = new URL(addresses[0]!);
const pool = new Pool(origin, { connections: CLIENTS, pipelining: 1 });
let next = 0;

async function ask(address: string): Promise<void> {
  const path = address.slice(origin.length);
  const { statusCode, body } = await pool.request({ method: "GET", path, headers: { "accept-encoding": encoding } });
  await body.dump();
  if (statusCode !== 200) throw new Error(`${statusCode} at ${address}`);
}

async function client(times: number[], count: number): Promise<void> {
  const end = performance.now() + LONG;
  if (pause > 0) await rest(Math.random() * pause);
  while (times.length < count && performance.now() < end) {
    const from = performance.now();
    await ask(addresses[next++ % addresses.length]!);
    times.push(performance.now() - from);
    if (pause > 0) await rest(pause);
  }
}

const together = (times: number[], count: number) =>
  Promise.all(Array.from({ length: CLIENTS }, () => client(times, count)));

await together([], CLIENTS * WARM_UP);
const times: number[] = [];
const from = performance.now();
await together(times, CLIENTS * ASKED);
console.log(JSON.stringify({ times, seconds: (performance.now() - from) / 1e3 }));
await pool.close();
