/** A selection as a file. */

import { dossierFormat } from "../export/dossier-formats.ts";
import { exportFormat } from "../export/formats.ts";
import { type Chunks, inBlocks, sourceOf } from "../export/source.ts";
import { viewFormat } from "../export/view-formats.ts";
import { zipped } from "../export/zip.ts";
import { kindOf } from "../graph/filter.ts";
import { byCodeUnit } from "../model/identity.ts";
import type { GraphView } from "../store/graph-store.ts";
import { asked } from "./asked.ts";
import { checkIssues, checkPeriod } from "./checks.ts";
import type { Input } from "./contract.ts";
import { dossierOf } from "./dossier.ts";
import { RequestError } from "./problems.ts";
import { isUnchosen, resolveIds, type Selection, selectSubgraph } from "./select.ts";
import { knownSubject } from "./subject.ts";
import { viewOf } from "./view.ts";
import { wholeGraph } from "./whole-graph.ts";

export interface DownloadOptions {
  /** Hears of what goes wrong when the answer is under way. */
  readonly fault: (error: unknown) => void;
  /** The page into which a graph can be put. */
  readonly page: () => Promise<string>;
}

/** Streams the export; a format of several files comes as a zip. */
export async function download(
  store: GraphView,
  { format, ...rest }: Input<"export">["query"],
  { fault, page }: DownloadOptions,
): Promise<Response> {
  const [row, look] = [exportFormat(format), viewFormat(format)];
  const { source, about, names, ids } = await chosen(store, asked(rest));
  if (look) {
    const first = await resolveIds(store, ids);
    const view = await viewOf(source, { about: names, first, ...(look.page && { page: await page() }) });
    return fileOf(look.write(view), look, about, fault);
  }
  if (!row) throw new RequestError(400, `There is no format “${format}”.`);
  const files = row.write(source);
  const [file] = files;
  if (file && files.length === 1) return fileOf(file.chunks, row, about, fault);
  return fileOf(zipped(files), { mediaType: "application/zip", extension: `${format}.zip` }, about, fault);
}

/** The dossier of an entity or topic as a file. */
export async function downloadDossier(
  store: GraphView,
  { params, query: { format, ...rest } }: Input<"dossier">,
  { fault }: Pick<DownloadOptions, "fault">,
): Promise<Response> {
  const row = dossierFormat(format)!;
  const filter = asked(rest);
  checkPeriod(filter);
  await checkIssues(store, filter);
  const subject = await knownSubject(store, params.id);
  const dossier = await dossierOf(store, subject, filter);
  return fileOf(row.write(dossier), row, `guanxi-${subject.name}`, fault);
}

const fileOf = (
  chunks: Chunks,
  { mediaType, extension }: { mediaType: string; extension: string },
  about: string,
  fault: (error: unknown) => void,
): Response =>
  new Response(readable(inBlocks(chunks), fault), {
    headers: { "Content-Type": mediaType, "Content-Disposition": attachment(about, extension) },
  });

async function chosen(store: GraphView, selection: Selection) {
  const { entity, path, q, community } = selection;
  if (isUnchosen(selection) && selection.limit === undefined) {
    await checkIssues(store, selection);
    const { depth, paths, length, ...kept } = selection;
    return { source: wholeGraph(store, kept), about: "guanxi", names: [], ids: [] };
  }
  const graph = await selectSubgraph(store, { limit: Number.MAX_SAFE_INTEGER, ...selection });
  if (path && graph.entities.length === 0) throw new RequestError(404, "There is no path between the two.");
  const ids = entity ?? path ?? (community === undefined ? [] : [community]);
  const names = q === undefined ? ids.map((id) => id.slice(kindOf(id).length + 1)) : [q];
  const about = ["guanxi", ...names.toSorted(byCodeUnit).slice(0, 3)].join("-");
  return { source: sourceOf(graph), about, names, ids };
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
