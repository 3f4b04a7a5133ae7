/** Answers as they were sent, in memory: many ask for the same few hubs. The longest unused go first. */

/** Bytes that are kept at most. */
const ROOM = 32 * 1024 * 1024;

export class KeptAnswers {
  readonly #answers = new Map<string, Uint8Array>();
  #bytes = 0;

  get(key: string): Uint8Array | undefined {
    const bytes = this.#answers.get(key);
    if (!bytes) return undefined;
    // To the end: what was used last goes last.
    this.#answers.delete(key);
    this.#answers.set(key, bytes);
    return bytes;
  }

  keep(key: string, bytes: Uint8Array): void {
    this.#drop(key);
    // A copy: what zlib gives is a part of a larger buffer.
    this.#answers.set(key, new Uint8Array(bytes));
    this.#bytes += bytes.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= ROOM) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#answers.get(key)?.length ?? 0;
    this.#answers.delete(key);
  }
}
