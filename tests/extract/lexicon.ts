import { loadLexicon } from "../../src/extract/lexicon/load.ts";

/** The project's lexicon, loaded once for all tests of a file. */
export const lexicon = loadLexicon();
