import { readFileSync } from "node:fs";
import { decodeModel } from "./model-file.ts";
import { Tagger } from "./tagger.ts";

const FILE = new URL("../../../graph-data/model/tagger.bin", import.meta.url);

let known: Tagger | undefined;

/** The tagger with the weights of graph-data, which do not change while the program runs. Throws ModelError on weights that this program cannot use. */
export const loadTagger = (): Tagger => (known ??= new Tagger(decodeModel(readFileSync(FILE))));
