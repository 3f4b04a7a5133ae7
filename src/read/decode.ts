/** Bytes → text: UTF-8, UTF-16 and GB18030 are told apart by evidence, anything else is decoded when asked for. */
import { ReadError } from "./read-error.ts";

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 1 << 16;
/** Share of characters that may be broken before an encoding is ruled out. */
const TOLERANCE = 0.01;

/** The file's text without byte order mark; NUL and lone surrogates become U+FFFD, so that offsets stay. */
export function decode(bytes: Uint8Array, file: string, encoding?: string): string {
  const text = encoding ? decodeAs(bytes, encoding, file) : detect(bytes);
  if (text === null)
    throw new ReadError(file, "its encoding is not recognised", "name it (for example big5)", "encoding");
  if (isBinary(text))
    throw new ReadError(file, "it holds binary data, not text", "export it as text or Markdown", "binary");
  return text.replace(/\0|\p{Surrogate}/gu, "\ufffd");
}

function decodeAs(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw new ReadError(
      file,
      `the encoding “${encoding}” is unknown`,
      "use utf-8, utf-16le, gb18030 or big5",
      "encoding",
    );
  }
}

function detect(bytes: Uint8Array): string | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const plain = marked?.[0] ?? wide(bytes, 0.2);
  if (plain) return new TextDecoder(plain).decode(bytes);
  const text = strict(bytes, "utf-8");
  if (text !== null) return text;
  const hidden = wide(bytes, 0.005);
  if (hidden) return new TextDecoder(hidden).decode(bytes);
  return lenient(bytes, "utf-8") ?? strict(bytes, "gb18030") ?? lenient(bytes, "gb18030");
}

/** UTF-16 without a mark: line ends, spaces and digits leave zero bytes, and these on one side only. */
function wide(bytes: Uint8Array, share: number): string | null {
  const zeros: [number, number] = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros;
  if (odd > length * share && even * 10 < odd) return "utf-16le";
  return even > length * share && odd * 10 < even ? "utf-16be" : null;
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A few broken bytes do not change what a file is written in. */
function lenient(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  let [broken, foreign] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7f) foreign++;
    if (unit === 0xfffd) broken++;
  }
  return broken <= Math.max(foreign * TOLERANCE, 3) && broken * 10 < foreign ? text : null;
}

function isBinary(text: string): boolean {
  if (/^(?:%PDF-|PK\x03\x04|\x89PNG|\{\\rtf)/u.test(text)) return true;
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[\0-\x08\x0e-\x1f\x7f]/gu)?.length ?? 0;
  return controls > Math.max(8, sample.length / 20);
}
