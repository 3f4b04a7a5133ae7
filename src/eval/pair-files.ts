/** Which text an annotation is of, told by the names of the files. */
import { ScoringError } from "./scoring-error.ts";

/** Base name without its extension. */
const stem = (file: string): string => file.replace(/^.*[/\\]/u, "").replace(/\.[^.]+$/u, "");

/** The text whose name is that of the gold file or, if none is, ends with it. Throws a ScoringError if there is none or more than one. */
export function textFor(gold: string, texts: readonly string[]): string {
  const name = stem(gold);
  const same = texts.filter((text) => stem(text) === name);
  const [text, ...others] = same.length > 0 ? same : texts.filter((text) => stem(text).endsWith(name));
  if (text === undefined)
    throw new ScoringError(
      `${gold}: there is no text for it: no file among the texts is called ${name} or ends with that.`,
    );
  if (others.length > 0)
    throw new ScoringError(
      `${gold}: more than one text could be meant: ${[text, ...others].join(", ")}. Give it the name of one.`,
    );
  return text;
}
