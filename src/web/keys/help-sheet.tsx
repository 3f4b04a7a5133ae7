/** The sheet of shortcuts: what every key does, by where it does it; and the way to the API for engineers. */
import { Dialog } from "../parts/dialog.tsx";
import { TokenForm } from "../parts/token-form.tsx";
import { useAskedWords } from "../words/asked.tsx";
import { caps } from "./caps.ts";
import { type Chord, SHORTCUTS, type Where } from "./shortcuts.ts";

const isMac = (): boolean => /Mac|iPhone|iPad/u.test(navigator.platform);

/** A dialog. */
export default function HelpSheet({ onClose }: { onClose: () => void }) {
  const words = useAskedWords();
  return (
    <Dialog title={words.shortcuts} onClose={onClose}>
      <div className="shortcuts">
        {(Object.keys(SHORTCUTS) as Where[]).map((where) => (
          <Group key={where} where={where} />
        ))}
      </div>
      <p className="hint">{words.physicalKeys}</p>
      <details className="fold">
        <summary>{words.sharedServer}</summary>
        <TokenForm />
      </details>
      <p className="hint">
        {words.forEngineers} <a href="/api/docs">{words.apiReference}</a>
      </p>
    </Dialog>
  );
}

function Group({ where }: { where: Where }) {
  const words = useAskedWords();
  const names: Readonly<Record<string, string>> = words.shortcutsOn[where];
  return (
    <section aria-label={words.shortcutPlaces[where]}>
      <h3>{words.shortcutPlaces[where]}</h3>
      <dl className="shortcut-list">
        {Object.entries<readonly Chord[]>(SHORTCUTS[where]).map(([name, chords]) => (
          <div key={name}>
            <dt>{names[name]}</dt>
            <dd>
              {chords.map((chord) => (
                <Keys key={chord} chord={chord} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const Keys = ({ chord }: { chord: Chord }) => (
  <span className="chord">
    {caps(chord, isMac()).map((cap) => (
      <kbd key={cap}>{cap}</kbd>
    ))}
  </span>
);
