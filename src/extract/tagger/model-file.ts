import { LABELS } from "./labels.ts";
import { TEMPLATES } from "./templates.ts";
import type { Weights } from "./weights.ts";
import { Words } from "./words.ts";

/** A trained tagger as it is kept in a file. */
export interface TaggerModel {
  /** Step of the weights, in natural logarithms. */
  readonly scale: number;
  /** `[before × TAGS + after]`, in steps. */
  readonly transitions: Float32Array;
  readonly weights: Weights;
  readonly words: Words;
}

/** A file that is no model, or one of another version. */
export class ModelError extends Error {
  override name = "ModelError";
}

const MAGIC = "GXTAGGER";
const VERSION = 1;
const ALIGN = 4;

/** Labels and templates: a file that was made for others cannot be used. */
const shape = (): string => JSON.stringify({ version: VERSION, labels: LABELS, templates: TEMPLATES });

/**
 * The bytes of a model: magic, length of the header, header (JSON: version, labels, templates), scale, then each array behind
 * its length in bytes, all on boundaries of four bytes, numbers little-endian.
 */
export function encodeModel({ scale, transitions, weights, words }: TaggerModel): Uint8Array {
  const header = new TextEncoder().encode(shape());
  const parts = [
    new TextEncoder().encode(MAGIC),
    ...block(header),
    bytesOf(Float32Array.of(scale)),
    ...[
      transitions,
      weights.keys,
      lengthsOf(weights.starts),
      weights.cells,
      weights.values,
      words.check,
      words.value,
      words.prefixes,
    ].flatMap((array) => block(bytesOf(array))),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const bytesOf = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

const block = (bytes: Uint8Array): Uint8Array[] => [
  bytesOf(Uint32Array.of(bytes.length)),
  bytes,
  new Uint8Array((ALIGN - (bytes.length % ALIGN)) % ALIGN),
];

const lengthsOf = (starts: Uint32Array): Uint8Array =>
  Uint8Array.from({ length: starts.length - 1 }, (_, i) => starts[i + 1]! - starts[i]!);

/** Reads the bytes of a model. Throws ModelError on anything else. */
export function decodeModel(file: Uint8Array): TaggerModel {
  const bytes = file.byteOffset % ALIGN === 0 ? file : file.slice();
  const reader = new BlockReader(bytes);
  if (reader.text(MAGIC.length) !== MAGIC) throw new ModelError("This file holds no weights of a tagger.");
  const header = new TextDecoder().decode(reader.block());
  if (header !== shape())
    throw new ModelError("The weights of the tagger are of another version of the program. Train them again.");
  const scale = reader.float();
  const transitions = new Float32Array(...reader.view());
  const keys = new Int32Array(...reader.view());
  const starts = startsOf(reader.block());
  const cells = reader.block();
  const values = new Int8Array(...reader.view(1));
  const check = new Uint16Array(...reader.view(2));
  return {
    scale,
    transitions,
    weights: { keys, starts, cells, values },
    words: new Words(check, reader.block(), reader.block()),
  };
}

function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
  return starts;
}

class BlockReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  text(length: number): string {
    return String.fromCharCode(...this.#take(length));
  }

  float(): number {
    const { buffer, byteOffset } = this.#take(4);
    return new DataView(buffer, byteOffset).getFloat32(0, true);
  }

  block(): Uint8Array {
    const { buffer, byteOffset, length } = this.#take(4);
    const size = new DataView(buffer, byteOffset, length).getUint32(0, true);
    const block = this.#take(size);
    this.#take((ALIGN - (size % ALIGN)) % ALIGN);
    return block;
  }

  view(unit = 4): [ArrayBufferLike, number, number] {
    const { buffer, byteOffset, length } = this.block();
    return [buffer, byteOffset, length / unit];
  }

  #take(length: number): Uint8Array {
    if (this.#at + length > this.#bytes.length) throw new ModelError("The file of the tagger's weights is cut short.");
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
