/** Entities of one kind joined by what they share. */
import { writeFile } from "node:fs/promises";
import { type NamedProjection, projection } from "../src/api/projection.ts";
import { matrixCsv, pairsCsv } from "../src/export/matrix.ts";
import type { EntityKind, RelationKind } from "../src/model/schema.ts";
import type { Period } from "../src/store/graph-store.ts";
import { command, DONE, run, UsageError } from "./support/command.ts";
import {
  checkPeriod,
  entityKinds,
  jsonOption,
  periodOptions,
  relationKinds,
  storeOption,
  wholeNumber,
} from "./support/options.ts";
import { bold, onLine, print, printJson, warn } from "./support/print.ts";
import { reading } from "./support/stores.ts";
import { table } from "./support/table.ts";

interface Options extends Period {
  readonly store: string;
  readonly kind: readonly EntityKind[];
  readonly relations: readonly RelationKind[];
  readonly end: string;
  readonly least: number;
  readonly limit: number;
  readonly csv?: string;
  readonly matrix?: string;
  readonly json?: boolean;
}

const program = periodOptions(
  command("projection", "Entities of one kind, joined by what they share; those that share most first.", [
    ["--kind agency --relations issues", "agencies that issue the same policies"],
    ["--kind company --relations invests_in,acquires --matrix m.csv", "investors in common, as a square table"],
    ["--kind company --relations invests_in --end tail", "companies that have an investor in common"],
    ["--kind agency --relations issues --least 2 --json", "for a program"],
  ]),
)
  .requiredOption("--kind <kind>", "the kind of the entities to join", entityKinds)
  .requiredOption("--relations <list>", "what they share is at the other end of these", relationKinds)
  .option("--end <end>", "which end of the relations they are at: head or tail", "head")
  .option("--least <n>", "pairs that share at least so many", wholeNumber(1), 1)
  .option("--limit <n>", "at most so many pairs", wholeNumber(1), 1000)
  .option("--csv <file>", "write the pairs as a table")
  .option("--matrix <file>", "write a square table")
  .addOption(storeOption())
  .addOption(jsonOption());

async function show(found: NamedProjection, { json, csv, matrix }: Options): Promise<void> {
  const names = new Map(found.entities.map(({ id, name }) => [id, name]));
  const named = (id: string) => onLine(names.get(id)!);
  if (found.more > 0) warn(`${found.more} more pairs; a higher --limit shows them, or --least fewer.`);
  if (found.tooCommon.length > 0) warn(`Left out, as nearly all share it: ${found.tooCommon.map(onLine).join(", ")}.`);
  if (csv) await writeFile(csv, pairsCsv(found.pairs, names));
  if (matrix) await writeFile(matrix, matrixCsv(found.pairs, names));
  if (json) return printJson(found);
  if (csv || matrix) return print([csv, matrix].flatMap((file) => (file ? [`${file}\n`] : [])).join(""));
  const columns = [
    { title: "shared", value: ({ shared }: NamedProjection["pairs"][number]) => shared.length },
    { title: "one", value: ({ head }: NamedProjection["pairs"][number]) => named(head) },
    { title: "other", value: ({ tail }: NamedProjection["pairs"][number]) => named(tail) },
    { title: "what", value: ({ shared }: NamedProjection["pairs"][number]) => shared.map(named).join(" "), most: 60 },
  ];
  await print(table(columns, found.pairs, bold));
}

function checkUse(options: Options): "head" | "tail" {
  checkPeriod(options);
  if (options.kind.length !== 1) throw new UsageError("--kind takes one kind of entity.");
  if (options.end === "head" || options.end === "tail") return options.end;
  throw new UsageError("--end is head or tail.");
}

await run(program, () => {
  const options = program.opts<Options>();
  const end = checkUse(options);
  const { kind, relations, least, limit, since, until } = options;
  return reading(options, async (store) => {
    const period = { ...(since && { since }), ...(until && { until }) };
    await show(await projection(store, { kind: kind[0]!, relations, end, least, limit, ...period }), options);
    return DONE;
  });
});
