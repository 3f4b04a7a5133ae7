/** What can be done with a sentence: copied with its citation, collected. */
import { Tool } from "../parts/tool.tsx";
import { useWords } from "../words/words.tsx";
import type { Said } from "./tray.ts";
import { useTray } from "./use-tray.tsx";

/** Two small tools beside a quote. */
export function QuoteTools({ said }: { said: Said }) {
  const words = useWords();
  const tray = useTray();
  const kept = tray.has(said);
  return (
    <span className="quote-tools">
      <Tool icon="copy" name={words.copyCited} onClick={() => tray.copy(said)} />
      <Tool icon="quote" name={kept ? words.drop : words.collect} pressed={kept} onClick={() => tray.toggle(said)} />
    </span>
  );
}
