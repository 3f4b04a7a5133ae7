/** What can be wrong with a file. */
export type ReadFault = "format" | "empty" | "encoding" | "binary" | "no-article";

/** What a person can act on: which file, what is wrong with it, what to do. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** Base name. */
  readonly file: string;
  /** For programs, and for pages in other languages. */
  readonly fault: ReadFault;
  constructor(file: string, problem: string, advice: string, fault: ReadFault) {
    super(`${file}: ${problem}; ${advice}`);
    this.file = file;
    this.fault = fault;
  }
}
