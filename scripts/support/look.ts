/** Exports for people: pictures, pages and dossiers. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkIssues } from "../../src/api/checks.ts";
import { dossierOf } from "../../src/api/dossier.ts";
import { viewOf } from "../../src/api/view.ts";
import type { DossierFormat } from "../../src/export/dossier-formats.ts";
import type { OutputFile } from "../../src/export/formats.ts";
import { hasChineseFont } from "../../src/export/png.ts";
import type { ViewFormat } from "../../src/export/view-formats.ts";
import type { Entity } from "../../src/model/graph.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { subjectArgument } from "../entity-argument.ts";
import { UsageError } from "./command.ts";
import { chooseGraph, filterOf, type GraphChoice } from "./graph-choice.ts";
import { builtPage } from "./page.ts";
import { warn } from "./print.ts";

export interface Looking extends GraphChoice {
  /** Pixels across, of an image. */
  readonly width?: number;
}

const NO_FONT =
  "No font with Chinese characters is installed, so names may be missing in the image. Install one (Debian: apt-get install fonts-noto-cjk), or take --format svg.";

/** The file of a view, or null with a sentence on stderr where there is nothing to see. */
export async function viewFile(store: GraphStore, row: ViewFormat, choice: Looking): Promise<OutputFile | null> {
  const source = await chooseGraph(store, choice);
  if (!source) return null;
  if (row.format === "png" && !hasChineseFont()) warn(NO_FONT);
  const shown = await named(store, choice.ego ?? choice.path ?? [choice.community ?? []].flat());
  const view = await viewOf(source, {
    about: choice.query === undefined ? shown.map(({ name }) => name) : [choice.query],
    first: shown.map(({ id }) => id),
    ...(choice.width !== undefined && { width: choice.width }),
    ...(row.page && { page: await readFile(join(await builtPage(), "offline.html"), "utf8") }),
  });
  const { entities, edges } = view.graph.left;
  if (entities + edges > 0)
    warn(
      `Shown are ${view.graph.entities.length} entities, those that most stories tell of first; ${entities} entities and ${edges} relations are not.`,
    );
  return { name: `graph.${row.extension}`, chunks: row.write(view) };
}

/** The entities of these names: the choice has told of unknown and ambiguous ones. */
async function named(store: GraphStore, names: readonly string[]): Promise<Entity[]> {
  const found = names.map(async (name) => (await store.entity(name)) ?? (await store.named(name))[0]);
  return (await Promise.all(found)).filter((entity) => entity !== undefined);
}

/** The file of a dossier, or null with a sentence on stderr where there is no such entity or topic. */
export async function dossierFile(store: GraphStore, row: DossierFormat, choice: Looking): Promise<OutputFile | null> {
  const [name, ...others] = choice.ego ?? [];
  if (name === undefined || others.length > 0)
    throw new UsageError(`A dossier is of one entity or topic: --ego ENTITY --format ${row.format}.`);
  const subject = await subjectArgument(store, name);
  if (!subject) return null;
  const filter = filterOf(choice);
  await checkIssues(store, filter);
  const dossier = await dossierOf(store, subject, filter);
  const left = dossier.sentences.left + dossier.relations.left;
  if (left > 0)
    warn(
      `The dossier leaves out ${dossier.relations.left} relations and ${dossier.sentences.left} mentions, and says so. “npm run mentions” lists all.`,
    );
  return { name: `dossier.${row.extension}`, chunks: row.write(dossier) };
}
