/** The collected quotes: read, taken out, copied, taken away as a document. */
import { Button } from "@mantine/core";
import { useState } from "react";
import { citation } from "../../model/citation.ts";
import { save } from "../export/files.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Tool } from "../parts/tool.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";
import { keyOf, toMarkdown } from "./tray.ts";
import { toDocx, toXlsx } from "./tray-files.ts";
import { useTray } from "./use-tray.tsx";

/** A dialog. */
export default function TrayDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { dispatch } = usePage();
  const { quotes, toggle, clear, copy } = useTray();
  const [fault, setFault] = useState("");
  const title = words.trayTitle;
  const away = (extension: string, made: Promise<Blob>) =>
    made.then(
      (file) => save(`guanxi-quotes.${extension}`, file),
      (error: unknown) => setFault(String(error)),
    );
  const button = { size: "xs", variant: "default", disabled: quotes.length === 0 } as const;
  return (
    <Dialog title={title} onClose={onClose}>
      {quotes.length === 0 && <p className="hint">{words.trayEmpty}</p>}
      <ul className="evidence-list">
        {quotes.map((said) => (
          <li key={keyOf(said)} className="tray-row">
            <button
              type="button"
              className="quote"
              onClick={() => {
                dispatch({ do: "read", reading: { article: said.article.id, start: said.start, end: said.end } });
                onClose();
              }}
            >
              {said.quote}
            </button>
            <Tool icon="close" name={words.drop} onClick={() => toggle(said)} />
            <p className="whence">{citation(said.issue, said.article)}</p>
          </li>
        ))}
      </ul>
      {fault && <p role="alert">{fault}</p>}
      <div className="actions">
        <Button {...button} onClick={() => copy(...quotes)}>
          {words.copyAll}
        </Button>
        <Button {...button} onClick={() => void away("docx", toDocx(quotes, title))}>
          Word
        </Button>
        <Button {...button} onClick={() => void away("xlsx", toXlsx(quotes, words.trayColumns))}>
          Excel
        </Button>
        <Button {...button} onClick={() => save("guanxi-quotes.md", new Blob([toMarkdown(quotes, title)]))}>
          Markdown
        </Button>
        <Button {...button} onClick={clear}>
          {words.clearTray}
        </Button>
      </div>
    </Dialog>
  );
}
