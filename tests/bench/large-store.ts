/** An embedded store of a size that few users reach, made once and kept in the temporary folder of the machine. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProgressLine } from "../../scripts/support/progress.ts";
import { openEmbedded } from "../../src/store/embedded/embedded-store.ts";
import { VERSION } from "../../src/store/embedded/schema.ts";
import { type Corpus, issueAt } from "./synthetic.ts";

/** 1,728 issues have 100,000 entities, 1,000,000 mentions and 300,000 relations. */
export const largeCorpus = (issues: number): Corpus => ({ issues, articles: 50, entities: Math.round(issues * 77.5) });

/** The file of the store. Making it takes minutes; one that was stopped is gone on with. */
export async function largeStore(corpus: Corpus): Promise<string> {
  const file = join(tmpdir(), "guanxi-bench", `format-${VERSION}-issues-${corpus.issues}.db`);
  const store = await openEmbedded(file);
  const line = new ProgressLine("Making the store");
  for (let done = (await store.counts()).issues; done < corpus.issues; done++) {
    const extract = issueAt(done, corpus);
    await store.put(extract, { source: extract.issue.file, fingerprint: "bench" });
    line.step({ done: done + 1, total: corpus.issues, file: extract.issue.id });
  }
  line.end();
  await store.close();
  return file;
}

/** Takes the store's files out of the system's memory, so that the next reading is from the disk; false where the system has no such means. */
export function forget(file: string): boolean {
  const args = ["oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"];
  return [file, `${file}-graph`, `${file}-pinyin`]
    .filter((each) => existsSync(each))
    .every((each) => spawnSync("dd", [`of=${each}`, ...args]).status === 0);
}
