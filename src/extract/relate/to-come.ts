import type { Candidate } from "../spans.ts";

const WILL_BE =
  /^[”》]?[^。；，\n]{0,16}?(?:将|拟|定于)(?:[^。；，\n]{0,14}?)(?:开幕|举行|举办|启动|召开|登场|亮相|揭幕|开启|\n|$)/u;
const LOOK_AHEAD = 44;

/** Names of the events that an article announces: who hosts one or takes part in it is only about to. */
export const eventsToCome = (text: string, mentions: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    mentions
      .filter(({ kind, end }) => kind === "event" && WILL_BE.test(text.slice(end, end + LOOK_AHEAD)))
      .map(({ name }) => name),
  );
