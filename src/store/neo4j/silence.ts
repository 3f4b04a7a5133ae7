/** A server that is frozen, or cut off from the network, does not even refuse: it is known by its silence alone. */

/** A silence is counted in beats, so that a moment in which this process itself was busy counts as one of them. */
const BEATS = 5;

export interface Listening {
  /** Milliseconds after which a silence is one. */
  readonly limit: number;
  /** How many answers there were so far, to whatever was asked. */
  readonly answers: () => number;
  /** Asks for one. */
  readonly ask: () => void;
}

export class SilenceError extends Error {}

/** What `work` gives, however long it takes, unless nothing at all is answered meanwhile for too long: then a SilenceError. */
export async function unlessSilent<T>(work: Promise<T>, { limit, answers, ask }: Listening): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    let [beats, known] = [0, answers()];
    timer = setInterval(() => {
      beats = answers() === known ? beats + 1 : 0;
      known = answers();
      if (beats < BEATS) ask();
      else reject(new SilenceError());
    }, limit / BEATS);
  });
  try {
    return await Promise.race([work, silence]);
  } finally {
    clearInterval(timer);
  }
}
