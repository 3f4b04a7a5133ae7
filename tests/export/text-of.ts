/** What an exporter writes, as one text. */
import type { Chunks } from "../../src/export/source.ts";
import { bytesOf } from "./bytes-of.ts";

export const textOf = async (chunks: Chunks): Promise<string> => Buffer.from(await bytesOf(chunks)).toString();
