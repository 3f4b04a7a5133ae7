/** A dictionary of names over typed arrays: (node, UTF-16 unit) hashes to the next node. */
export class Trie {
  #node: Int32Array;
  #unit: Uint16Array;
  #next: Int32Array;
  #mask: number;
  #nodes = 1;
  /** By node; 0 is none, else the value and one. */
  #values: Int32Array;

  /** `slots`, a power of two, is room for half as many nodes before it grows. */
  constructor(slots = 1 << 12) {
    this.#node = new Int32Array(slots);
    this.#unit = new Uint16Array(slots);
    this.#next = new Int32Array(slots);
    this.#values = new Int32Array(slots / 2 + 1);
    this.#mask = slots - 1;
  }

  /** Gives a name a value ≥ 0; returns the value that it already had, else the new one. */
  add(name: string, value: number): number {
    let node = 0;
    for (let i = 0; i < name.length; i++) node = this.#child(node, name.charCodeAt(i));
    if (this.#values[node] === 0) this.#values[node] = value + 1;
    return this.#values[node]! - 1;
  }

  /** The value of a whole name, or −1. */
  get(name: string): number {
    let node = 0;
    for (let i = 0; i < name.length; i++) {
      node = this.#step(node, name.charCodeAt(i));
      if (node === 0) return -1;
    }
    return this.#values[node]! - 1;
  }

  /** Calls `found` for every name that starts at a position, shortest first. */
  at(text: string, start: number, found: (end: number, value: number) => void): void {
    let node = 0;
    for (let i = start; i < text.length; i++) {
      node = this.#step(node, text.charCodeAt(i));
      if (node === 0) return;
      const value = this.#values[node]!;
      if (value !== 0) found(i + 1, value - 1);
    }
  }

  #step(node: number, unit: number): number {
    for (let at = slot(node, unit) & this.#mask; ; at = (at + 1) & this.#mask) {
      const next = this.#next[at]!;
      if (next === 0 || (this.#node[at] === node && this.#unit[at] === unit)) return next;
    }
  }

  #child(node: number, unit: number): number {
    const known = this.#step(node, unit);
    if (known !== 0) return known;
    if (this.#nodes * 2 > this.#mask) this.#grow();
    this.#insert(node, unit, this.#nodes);
    return this.#nodes++;
  }

  #insert(node: number, unit: number, next: number): void {
    let at = slot(node, unit) & this.#mask;
    while (this.#next[at] !== 0) at = (at + 1) & this.#mask;
    this.#node[at] = node;
    this.#unit[at] = unit;
    this.#next[at] = next;
  }

  #grow(): void {
    const [node, unit, next] = [this.#node, this.#unit, this.#next];
    const size = next.length * 2;
    this.#node = new Int32Array(size);
    this.#unit = new Uint16Array(size);
    this.#next = new Int32Array(size);
    this.#mask = size - 1;
    const values = new Int32Array(size / 2 + 1);
    values.set(this.#values);
    this.#values = values;
    for (let at = 0; at < next.length; at++) if (next[at] !== 0) this.#insert(node[at]!, unit[at]!, next[at]!);
  }
}

const slot = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
