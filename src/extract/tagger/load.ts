import { readFileSync } from "node:fs";
import { decodeModel } from "./model-file.ts";
import { Tagger } from "./tagger.ts";

const FILE = new URL("../../../graph-data/model/tagger.bin", import.meta.url);

/** The tagger with the weights of graph-data. Throws ModelError on weights that this program cannot use. */
export function loadTagger(file: URL | string = FILE): Tagger {
  return new Tagger(decodeModel(readFileSync(file)));
}
