import { createRequire } from "node:module";

/** A word as compromise tags it. `pre` and `post` are the marks and blanks around it. */
export interface TaggedWord {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  /** The dictionary form of a verb. */
  readonly root?: string;
  readonly tags: ReadonlySet<string>;
}

/** What compromise compares with a rule. */
export interface Matchable {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

export type Pointer = readonly [sentence: number, from: number, to: number];

interface Matches {
  readonly ptrs: readonly Pointer[];
  readonly byGroup: Readonly<Record<string, readonly Pointer[]>>;
}

/** compromise with its English tagger, as far as it is used here; its own types leave the inner parts out. */
interface Engine {
  (text: string): { compute(what: "root"): unknown; docs: readonly (readonly TaggedWord[])[] };
  /** `lexicon`: tags by word in lower case. */
  model(): { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  parseMatch(match: string): readonly object[];
  methods(): {
    one: { match(docs: readonly (readonly Matchable[])[], todo: { regs: readonly object[] }): Matches };
  };
}

const require = createRequire(import.meta.url);
let loaded: Engine | undefined;

/** The English engine, loaded when first asked for: an issue without English pays nothing. It is another instance than that of the Chinese rules. */
export const engine = (): Engine => (loaded ??= require("compromise/three") as Engine);
