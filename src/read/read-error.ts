/** What a person can act on: which file, what is wrong with it, what to do. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  /** Base name. */
  readonly file: string;
  constructor(file: string, problem: string, advice: string) {
    super(`${file}: ${problem}; ${advice}`);
    this.file = file;
  }
}
