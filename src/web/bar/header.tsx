/** The head of the page: name, search, arrangement, undo, export, language, colours. */
import { SegmentedControl } from "@mantine/core";
import { lazy } from "react";
import { IssuesTool } from "../issues/issues-tool.tsx";
import { LateTool } from "../parts/late-tool.tsx";
import { Tool } from "../parts/tool.tsx";
import type { MapHandle } from "../scene/handle.ts";
import { SearchBox } from "../search/search-box.tsx";
import { usePage } from "../state/page.tsx";
import type { Arrangement } from "../state/state.ts";
import { TrayTool } from "../tray/tray-tool.tsx";
import type { Picture } from "../view/use-picture.ts";
import { useWords } from "../words/words.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";

const ViewsMenu = lazy(() => import("../keep/views-menu.tsx"));
const ExportMenu = lazy(() => import("../export/export-menu.tsx"));

/** 48 pixels high on a desk, two rows on a phone. */
export function Header({ picture, map }: { picture: Picture; map: MapHandle }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const arrangements: readonly Arrangement[] = ["map", "read", "table"];
  return (
    <header className="header">
      <h1 className="brand">
        <button type="button" title={words.home} onClick={() => dispatch({ do: "home" })}>
          {words.name}
        </button>
      </h1>
      <SearchBox />
      <nav className="tools" aria-label={words.arrangement}>
        <SegmentedControl
          size="xs"
          aria-label={words.arrangement}
          value={state.arrangement}
          onChange={(value) => dispatch({ do: "arrange", arrangement: value as Arrangement })}
          data={arrangements.map((value) => ({ value, label: words[value] }))}
        />
        <Tool
          icon="undo"
          name={words.undo}
          disabled={state.past.length === 0}
          onClick={() => dispatch({ do: "undo" })}
        />
        <Tool
          icon="redo"
          name={words.redo}
          disabled={state.future.length === 0}
          onClick={() => dispatch({ do: "redo" })}
        />
        <TrayTool />
        <IssuesTool />
        <LateTool icon="bookmark" name={words.kept}>
          <ViewsMenu />
        </LateTool>
        <LateTool icon="download" name={words.export}>
          <ExportMenu picture={picture} map={map} />
        </LateTool>
        <button
          type="button"
          className="text-tool"
          aria-label={words.languageLabel}
          lang={state.language === "zh" ? "en" : "zh"}
          onClick={() => dispatch({ do: "speak", language: state.language === "zh" ? "en" : "zh" })}
        >
          {state.language === "zh" ? "EN" : "中"}
        </button>
        <SchemeSwitch />
      </nav>
    </header>
  );
}
