/** Results to stdout, all else to stderr. */
import { once } from "node:events";
import type { Span } from "../../src/model/graph.ts";

/** Waits while the reader is slow, so that memory stays flat. */
export async function print(chunk: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, "drain");
}

export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value)}\n`);

export const warn = (text: string): void => void process.stderr.write(`${plain(text)}\n`);

/** Text from newsletters must not steer a terminal: control characters and marks of direction are made visible. */
export const plain = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");

/** The same on one line. */
export const onLine = (text: string): string => plain(text.replace(/\s+/gu, " "));

const coloured = (): boolean => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
const style = (on: number, off: number) => (text: string) => (coloured() ? `\u001B[${on}m${text}\u001B[${off}m` : text);

export const bold = style(1, 22);
export const faint = style(2, 22);
export const marked = style(36, 39);

/** A text with its hits marked; on one line, unless its pieces are to be cleaned otherwise. */
export function highlighted(
  text: string,
  hits: readonly Span[],
  rest: (text: string) => string = (each) => each,
  clean: (text: string) => string = onLine,
): string {
  let [line, last] = ["", 0];
  for (const { start, end } of hits) {
    line += rest(clean(text.slice(last, start))) + marked(clean(text.slice(start, end)));
    last = end;
  }
  return line + rest(clean(text.slice(last)));
}
