/** How names are read, from one index to the next: working it out takes long, and the next revision has most names again. */
import { readingOf } from "./syllables.ts";

/** Readings by what is read: a name, a person's with a line end behind it. */
export type Readings = ReadonlyMap<string, string>;

export interface ReadingsKept {
  recall(): Readings;
  /** In place of what was kept before; `made`: how many of them are new. */
  keep(readings: Readings, made: number): void;
}

export class ReadingsInMemory implements ReadingsKept {
  #readings: Readings = new Map();

  recall(): Readings {
    return this.#readings;
  }

  keep(readings: Readings): void {
    this.#readings = readings;
  }
}

/** The readings of all names that `use` asks for, kept for the next time. */
export function withReadings<T>(kept: ReadingsKept, use: (read: (name: string, isPerson: boolean) => string) => T): T {
  const before = kept.recall();
  const now = new Map<string, string>();
  let made = 0;
  const read = (name: string, isPerson: boolean): string => {
    const key = isPerson ? `${name}\n` : name;
    const known = now.get(key) ?? before.get(key);
    if (known === undefined) made++;
    const reading = known ?? readingOf(name, isPerson);
    now.set(key, reading);
    return reading;
  };
  const result = use(read);
  kept.keep(now, made);
  return result;
}
