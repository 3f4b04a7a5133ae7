import { matches } from "../../read/matches.ts";

/** A token of a rule's match: one of these words and tags, in lower case. */
export interface MatchToken {
  /** Of tags that must all hold, and of words in a row, the first. */
  readonly alternatives: readonly string[];
  /** Tags that must hold beside the first. */
  readonly besides: readonly string[];
  readonly optional: boolean;
  readonly negative: boolean;
  /** Whether it takes one term, never several. */
  readonly single: boolean;
}

const GROUP_MARKS = /\[(?:<\w+>)?|\]/gu;
/** No, choices or word, how often, and whether that may be never. */
const TOKEN = /(!)?(?:\(([^()]*)\)|([^\s()!?{}]+))((\?|\{0,\d+\})|\{\d+,\d+\})?/gu;
const AND = " && ";

/**
 * The tokens of a match in compromise's syntax, as far as rules use it, read off its text: few rules ever run, and to have compromise parse them all takes
 * longer than to read an article.
 */
export const tokensOf = (match: string): MatchToken[] =>
  matches(match.replace(GROUP_MARKS, ""), TOKEN).map(([, no, choices, word, times, may]) => {
    const [first, ...besides] = (choices ?? word!).split(AND);
    return {
      alternatives: alternatives(first!),
      besides: besides.filter((tag) => !tag.startsWith("!")),
      optional: may !== undefined,
      negative: no !== undefined,
      single: times === undefined && !first!.includes(" "),
    };
  });

function alternatives(choices: string): string[] {
  const first = choices.split("|").map((choice) => choice.split(" ")[0]!);
  return first.map((feature) => (feature.startsWith("#") ? feature : feature.toLowerCase()));
}
