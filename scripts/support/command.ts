/** What all commands share: how they are described, how they end, and with which exit code. */
import { Command, CommanderError } from "commander";
import { told } from "./faults.ts";
import { padded, width } from "./table.ts";

export const DONE = 0;
/** Done in part or not at all. */
export const UNDONE = 1;
export const USAGE = 2;

/** How a command was used wrongly, where commander cannot see it. */
export class UsageError extends Error {
  override name = "UsageError";
}

export type Example = readonly [command: string, about: string];

const EXITS = `
Exit code: 0 done, 1 done in part or not at all (stderr says what), 2 called wrongly.
`;

/** A command that is called as `npm run NAME -- …`. */
export function command(name: string, about: string, examples: readonly Example[]): Command {
  const call = name === "start" ? "npm start --" : `npm run ${name} --`;
  const lines = examples.map(
    ([arguments_, what]) => [arguments_ ? `${call} ${arguments_}` : call.slice(0, -3), what] as const,
  );
  const column = Math.max(...lines.map(([line]) => width(line)));
  const shown = lines.map(([line, what]) => `  ${padded(line, column)}  ${what}\n`).join("");
  return new Command(call)
    .description(about)
    .addHelpText("after", `\nExamples:\n${shown}${EXITS}`)
    .showHelpAfterError("(--help tells more)")
    .exitOverride();
}

/** Parses the command line, does the work and sets the exit code. Faults are told on stderr. */
export async function run(program: Command, work: (program: Command) => Promise<number>): Promise<void> {
  endQuietlyOnBrokenPipe();
  try {
    await program.parseAsync();
    process.exitCode = await work(program);
  } catch (fault) {
    process.exitCode = codeOf(fault);
    if (!(fault instanceof CommanderError)) process.stderr.write(`${told(fault)}\n`);
  }
}

function codeOf(fault: unknown): number {
  if (fault instanceof CommanderError) return fault.exitCode === 0 ? DONE : USAGE;
  return fault instanceof UsageError ? USAGE : UNDONE;
}

/** `| head` has read enough: that is no fault. */
function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (fault: NodeJS.ErrnoException) => {
      if (fault.code === "EPIPE") process.exit(process.exitCode ?? DONE);
      throw fault;
    });
}
