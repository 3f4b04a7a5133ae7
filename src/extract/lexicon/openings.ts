const BITS = 20;

/** Pairs of UTF-16 units that begin some name, as one bit each of a hash: most places of a text begin none. */
export class Openings {
  readonly #bits = new Uint8Array(1 << (BITS - 3));

  /** Remembers how a name of two units or more begins. */
  add(name: string): void {
    const hash = pair(name, 0);
    this.#bits[hash >> 3]! |= 1 << (hash & 7);
  }

  /** False only where no name begins. */
  mayBegin(text: string, at: number): boolean {
    const hash = pair(text, at);
    return (this.#bits[hash >> 3]! & (1 << (hash & 7))) !== 0;
  }
}

const pair = (text: string, at: number): number =>
  Math.imul(Math.imul(text.charCodeAt(at), 0x9e3779b1) ^ text.charCodeAt(at + 1), 0x85ebca6b) >>> (32 - BITS);
