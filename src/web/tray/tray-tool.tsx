/** The way to the collected quotes. */
import { lazy, Suspense, useState } from "react";
import { Tool } from "../parts/tool.tsx";
import { useWords } from "../words/words.tsx";
import { useTray } from "./use-tray.tsx";

const TrayDialog = lazy(() => import("./tray-dialog.tsx"));

/** The tool with its count. */
export function TrayTool() {
  const words = useWords();
  const { quotes } = useTray();
  const [opened, setOpened] = useState(false);
  return (
    <span className="counted" data-count={quotes.length || undefined}>
      <Tool icon="quote" name={words.tray(quotes.length)} onClick={() => setOpened(true)} />
      {opened && (
        <Suspense>
          <TrayDialog onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </span>
  );
}
