/** A dictionary of names over typed arrays: (node, UTF-16 unit) hashes to the next node. */
export class Trie {
  #node = new Int32Array(1 << 16);
  #unit = new Uint16Array(1 << 16);
  #next = new Int32Array(1 << 16);
  #mask = (1 << 16) - 1;
  #nodes = 1;
  readonly #values: number[] = [];

  /** Gives a name a value ≥ 0; returns the value that it already had, else the new one. */
  add(name: string, value: number): number {
    let node = 0;
    for (let i = 0; i < name.length; i++) node = this.#child(node, name.charCodeAt(i));
    return (this.#values[node] ??= value);
  }

  /** The value of a whole name, or −1. */
  get(name: string): number {
    let node = 0;
    for (let i = 0; i < name.length; i++) {
      node = this.#step(node, name.charCodeAt(i));
      if (node === 0) return -1;
    }
    return this.#values[node] ?? -1;
  }

  /** Calls `found` for every name that starts at a position, shortest first. */
  at(text: string, start: number, found: (end: number, value: number) => void): void {
    let node = 0;
    for (let i = start; i < text.length; i++) {
      node = this.#step(node, text.charCodeAt(i));
      if (node === 0) return;
      const value = this.#values[node];
      if (value !== undefined) found(i + 1, value);
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
    next.forEach((to, at) => {
      if (to !== 0) this.#insert(node[at]!, unit[at]!, to);
    });
  }
}

const slot = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};
