/** Writes the graph, or a part of it, for other programs. */
import { extname } from "node:path";
import { DOSSIER_FORMATS, dossierFormat } from "../src/export/dossier-formats.ts";
import { EXPORT_FORMATS, exportFormat, type OutputFile } from "../src/export/formats.ts";
import { VIEW_FORMATS, viewFormat } from "../src/export/view-formats.ts";
import { type GraphStore, MAX_HOPS } from "../src/store/graph-store.ts";
import { command, DONE, run, UNDONE, UsageError } from "./support/command.ts";
import { chooseGraph } from "./support/graph-choice.ts";
import { dossierFile, type Looking, viewFile } from "./support/look.ts";
import { checkPeriod, filterOptions, leastOptions, storeOption, wholeNumber } from "./support/options.ts";
import { writeFiles } from "./support/output.ts";
import { print, warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";

interface Options extends Looking {
  readonly store: string;
  readonly format?: string;
  readonly out?: string;
}

const FORMATS = [...EXPORT_FORMATS, ...VIEW_FORMATS, ...DOSSIER_FORMATS];

const program = leastOptions(
  filterOptions(
    command(
      "export",
      "Writes the graph, or a part of it, for other programs and for people. Without a selection: the whole graph.",
      [
        ["--format gexf --out graph.gexf", "the whole graph, for Gephi and NetworkX"],
        ["--ego 快手 --depth 2 --format gexf --out kuaishou.gexf", "what is up to two steps from 快手"],
        ["--path 菜鸟 中国邮政 --format json --out path.json", "the ten best evidenced paths between two"],
        ["--community 快手 --format gexf --out circle.gexf", "all of the community that 快手 belongs to"],
        ["--section 政策 --min-evidence 2 --format csv --out s.zip", "what two stories of a section tell, or more"],
        ["--query 邮政 --format csv --out post.zip", "around all that is called so: tables in a zip"],
        ["--ego 快手 --depth 2 --format html --out kuaishou.html", "one page to explore, which opens without a server"],
        ["--ego 快手 --format png --out kuaishou.png", "a picture to print; svg: one to edit"],
        ["--ego 快手 --format docx --out kuaishou.docx", "a dossier: who, since when, with whom, every sentence"],
        ["--types company --since 2021-12 --format csv --out tables", "tables in a folder"],
      ],
    ),
  ),
)
  .option("--ego <entities...>", "around these entities (ids, or exact names)")
  .option("--path <entities...>", "the best evidenced paths between two entities")
  .option("--paths <n>", "at most so many paths (default: 10)", wholeNumber(1))
  .option("--length <n>", "paths of at most so many steps (default: 4)", wholeNumber(1, MAX_HOPS))
  .option("--community <entity>", "all of the community to which an entity belongs")
  .option("--query <text>", "around all entities that a search for this text finds")
  .option("--depth <n>", "how many steps around them (default: 1)", wholeNumber(0, 6))
  .option("--limit <n>", "at most so many entities, the most connected first", wholeNumber(1))
  .option("--co-mentions", "edges between entities named in one article, too")
  .option(
    "--width <pixels>",
    "how wide an image is (default: 3200, or more for large graphs)",
    wholeNumber(100, 12_000),
  )
  .option("--format <name>", FORMATS.map(({ format, about }) => `${format} (${about})`).join(", "))
  .option("--out <file>", "a file, a name that ends in .zip, or a folder for several files; without it to stdout")
  .addOption(storeOption());

/** Null where there is nothing to write: stderr says why. */
async function filesOf(store: GraphStore, format: string, options: Options): Promise<readonly OutputFile[] | null> {
  const [look, dossier] = [viewFormat(format), dossierFormat(format)];
  if (!look && !dossier) {
    const source = await chooseGraph(store, options);
    return source && exportFormat(format)!.write(source);
  }
  const file = look ? await viewFile(store, look, options) : await dossierFile(store, dossier!, options);
  return file && [file];
}

async function write(files: readonly OutputFile[], format: string, out = "-"): Promise<number> {
  if (out === "-" && files.length > 1)
    throw new UsageError(`${format} has several files: name a folder, or a file that ends in .zip, with --out.`);
  for (const path of await writeFiles(files, out)) await print(`${path}\n`);
  return DONE;
}

function checkUse(options: Options): void {
  checkPeriod(options);
  const chosen = (["ego", "path", "query", "community"] as const).filter((name) => options[name] !== undefined);
  if (chosen.length > 1) throw new UsageError(`Choose one of ${chosen.map((name) => `--${name}`).join(" and ")}.`);
  if (options.path && options.path.length !== 2) throw new UsageError("A path has two ends: --path A B.");
  if (options.depth !== undefined && !options.ego && !options.query)
    throw new UsageError("--depth goes with --ego or --query.");
  if (options.limit !== undefined && !options.ego && !options.query && !options.community)
    throw new UsageError("--limit goes with --ego, --query or --community.");
  for (const name of ["paths", "length"] as const)
    if (options[name] !== undefined && !options.path) throw new UsageError(`--${name} goes with --path.`);
}

/** As told, else by the ending of the file. */
function formatOf({ format, out = "" }: Options): string {
  const ending = extname(out).slice(1).toLowerCase();
  const name = format ?? ending;
  const named = (by: (row: (typeof FORMATS)[number]) => boolean) => FORMATS.find(by)?.format;
  const found = named((row) => row.format === name) ?? (format ? undefined : named((row) => row.extension === ending));
  if (found) return found;
  const known = FORMATS.map((each) => each.format).join(", ");
  if (name && format) warn(`There is no format “${name}”.`);
  throw new UsageError(`Choose a format with --format: ${known}.`);
}

await run(program, () => {
  const options = program.opts<Options>();
  checkUse(options);
  const format = formatOf(options);
  return reading(options, async (store) => {
    const files = await filesOf(store, format, options);
    return files ? write(files, format, options.out) : UNDONE;
  });
});
