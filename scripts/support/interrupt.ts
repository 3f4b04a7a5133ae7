/** Ctrl-C: the first asks to stop, the second stops. */

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Signals end the process again, as they do without this. */
  release(): void;
}

/** `said` is told at the first. */
export function onInterrupt(said: string): Interrupt {
  const controller = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) process.exit(name === "SIGINT" ? 130 : 143);
    if (said) process.stderr.write(`\n${said}\n`);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return {
    signal: controller.signal,
    release: () => void process.off("SIGINT", stop).off("SIGTERM", stop),
  };
}
