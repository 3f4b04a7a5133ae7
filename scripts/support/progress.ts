/** How far long work is: one line that is rewritten on a terminal, a line now and then elsewhere. */
import { onLine } from "./print.ts";
import { cut } from "./table.ts";

export interface Step {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

const TERMINAL_EVERY = 100;
const LOG_EVERY = 5000;

export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #what: string;
  readonly #began = Date.now();
  #said: number;
  #open = false;

  /** `what` is being done. */
  constructor(what: string, stream: NodeJS.WriteStream = process.stderr) {
    this.#what = what;
    this.#stream = stream;
    this.#said = stream.isTTY ? 0 : this.#began;
  }

  step({ done, total, file }: Step): void {
    const now = Date.now();
    if (done < total && now - this.#said < (this.#stream.isTTY ? TERMINAL_EVERY : LOG_EVERY)) return;
    this.#said = now;
    const text = `${this.#what} ${done}/${total}  ${pace(done, total, now - this.#began)}  ${onLine(file)}`;
    if (this.#stream.isTTY) this.#stream.write(`\r\u001B[K${cut(text, (this.#stream.columns || 80) - 1)}`);
    else this.#stream.write(`${text}\n`);
    this.#open = true;
  }

  /** Ends the line, so that what follows stands on its own. */
  end(): void {
    if (this.#open && this.#stream.isTTY) this.#stream.write("\r\u001B[K");
    this.#open = false;
  }
}

/** `3.4/s, 1 min 5 s left`. */
export function pace(done: number, total: number, milliseconds: number): string {
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  const seconds = Math.round((total - done) / rate);
  const left = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${done < total ? `, ${left} left` : ""}`;
}
