/** How names are read, in a file beside the store: the first search by pinyin does not wait for all of them. */
import about from "pinyin-pro/package.json" with { type: "json" };
import type { Readings, ReadingsKept } from "../readings.ts";
import { readKept, writeKept } from "./kept-file.ts";

/** Raise it with each change of how a name is read. */
const FORMAT = 1;
const ABOUT = JSON.stringify([FORMAT, about.version]);

type Columns = readonly [names: readonly string[], readings: readonly string[]];

export class ReadingsInFile implements ReadingsKept {
  readonly #file: string;
  #readings: Readings | undefined;

  constructor(store: string) {
    this.#file = `${store}-pinyin`;
  }

  recall(): Readings {
    if (this.#readings) return this.#readings;
    const [names, readings] = readKept<Columns>(this.#file, ABOUT) ?? [[], []];
    return new Map(names.map((name, at) => [name, readings[at]!]));
  }

  keep(readings: Readings, made: number): void {
    this.#readings = readings;
    if (made > 0) writeKept(this.#file, ABOUT, [[...readings.keys()], [...readings.values()]] satisfies Columns);
  }
}
