/** A selection as a file. */

import { exportFormat } from "../export/formats.ts";
import { inBlocks, sourceOf } from "../export/source.ts";
import { zipped } from "../export/zip.ts";
import { kindOf } from "../graph/filter.ts";
import { byCodeUnit } from "../model/identity.ts";
import type { GraphView } from "../store/graph-store.ts";
import { checkIssues } from "./checks.ts";
import type { Input } from "./contract.ts";
import { given } from "./given.ts";
import { RequestError } from "./problems.ts";
import { isUnchosen, type Selection, selectSubgraph } from "./select.ts";
import { wholeGraph } from "./whole-graph.ts";

/** Streams the export; a format of several files comes as a zip. `fault` hears of what goes wrong when the answer is under way. */
export async function download(
  store: GraphView,
  { format, ...rest }: Input<"export">["query"],
  fault: (error: unknown) => void,
): Promise<Response> {
  const row = exportFormat(format);
  if (!row) throw new RequestError(400, `There is no format “${format}”.`);
  const { source, about } = await chosen(store, given(rest));
  const files = row.write(source);
  const [file] = files;
  const zip = files.length > 1 || !file;
  const blocks = inBlocks(zip ? zipped(files) : file.chunks);
  return new Response(readable(blocks, fault), {
    headers: {
      "Content-Type": zip ? "application/zip" : row.mediaType,
      "Content-Disposition": attachment(about, zip ? `${format}.zip` : row.extension),
    },
  });
}

async function chosen(store: GraphView, selection: Selection) {
  const { entity, path, q, community } = selection;
  if (isUnchosen(selection) && selection.limit === undefined) {
    await checkIssues(store, selection);
    const { depth, paths, length, ...kept } = selection;
    return { source: wholeGraph(store, kept), about: "guanxi" };
  }
  const graph = await selectSubgraph(store, { limit: Number.MAX_SAFE_INTEGER, ...selection });
  if (path && graph.entities.length === 0) throw new RequestError(404, "There is no path between the two.");
  const ids = entity ?? path ?? (community === undefined ? [] : [community]);
  const names = q === undefined ? ids.map((id) => id.slice(kindOf(id).length + 1)) : [q];
  return { source: sourceOf(graph), about: ["guanxi", ...names.sort(byCodeUnit).slice(0, 3)].join("-") };
}

function attachment(about: string, extension: string): string {
  const name = `${about.replace(/[\p{Cc}\p{Cf}\p{Surrogate}/\\:*?"<>|%\s]+/gu, "_").slice(0, 80)}.${extension}`;
  const plain = `guanxi.${extension}`;
  const encoded = encodeURIComponent(name.toString()).replace(
    /['()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function readable(blocks: AsyncGenerator<Uint8Array>, fault: (error: unknown) => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await blocks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        fault(error);
        controller.error(error);
      }
    },
    async cancel() {
      await blocks.return(undefined);
    },
  });
}
