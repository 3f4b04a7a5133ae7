/** What a person can act on: which file cannot be used for scoring, and why. */
export class ScoringError extends Error {
  override readonly name = "ScoringError";
}
