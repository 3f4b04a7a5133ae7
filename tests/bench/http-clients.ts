/** A process of clients that keep their connections: reads addresses, a line each, and tells on stdout, as JSON, how long each answer took (milliseconds) and all of them (seconds). */
import { Agent, get } from "node:http";
import { text } from "node:stream/consumers";

const CLIENTS = 50;
const WARM_UP = 100;
const ASKED = 1000;
/** On a busy machine they end after so many milliseconds. */
const LONG = 20_000;

const addresses = (await text(process.stdin)).trim().split("\n");
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
let next = 0;

/** As a browser asks: compressed. */
const ask = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const request = get(address, { agent, headers: { "Accept-Encoding": "gzip" } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${answer.statusCode} at ${address}`));
      answer.on("end", done).on("error", fail).resume();
    });
    // The server may have ended a connection that lay idle just when it is used again.
    request.on("error", (fault) => (request.reusedSocket ? ask(address).then(done, fail) : fail(fault)));
  });

async function client(times: number[], count: number): Promise<void> {
  const end = performance.now() + LONG;
  while (times.length < count && performance.now() < end) {
    const from = performance.now();
    await ask(addresses[next++ % addresses.length]!);
    times.push(performance.now() - from);
  }
}

const together = (times: number[], count: number) =>
  Promise.all(Array.from({ length: CLIENTS }, () => client(times, count)));

await together([], WARM_UP);
const times: number[] = [];
const from = performance.now();
await together(times, ASKED);
console.log(JSON.stringify({ times, seconds: (performance.now() - from) / 1e3 }));
agent.destroy();
