/** The page: head, map or tables, reading. */
import { useEffect, useMemo, useState } from "react";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { EdgeTable } from "../table/edge-table.tsx";
import { EntityTable } from "../table/entity-table.tsx";
import { drawn } from "../view/drawn.ts";
import { useWords } from "../words/words.tsx";
import { FilterBox } from "./filter-box.tsx";
import type { OfflineGraph } from "./graph.ts";
import { OfflineMap } from "./map.tsx";
import { Panel } from "./panel.tsx";
import { SearchBox } from "./search-box.tsx";

export type Scheme = "light" | "dark";

/** Everything. */
export function App({ graph }: { graph: OfflineGraph }) {
  const words = useWords();
  const { state, dispatch } = usePage();
  const [scheme, setScheme] = useState<Scheme>(() =>
    matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  );
  const picture = useMemo(() => drawn(graph, state.view, state.filter), [graph, state.view, state.filter]);
  const table = state.arrangement === "table";
  useEffect(() => {
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    document.documentElement.dataset.mantineColorScheme = scheme;
  }, [state.language, scheme]);
  return (
    <div className="offline">
      <a className="skip" href="#panel">
        {words.skip}
      </a>
      <header className="offline-head">
        <h1>
          <button type="button" onClick={() => dispatch({ do: "select", selection: null })}>
            <bdi>{graph.title}</bdi>
          </button>
        </h1>
        <SearchBox graph={graph} />
        <div className="offline-tools">
          <button
            type="button"
            className="text-tool"
            aria-pressed={table}
            onClick={() => dispatch({ do: "arrange", arrangement: table ? "map" : "table" })}
          >
            {words.table}
          </button>
          <button
            type="button"
            className="text-tool"
            aria-label={words.languageLabel}
            onClick={() => dispatch({ do: "speak", language: state.language === "zh" ? "en" : "zh" })}
          >
            {words.language}
          </button>
          <button
            type="button"
            className="text-tool"
            aria-label={scheme === "dark" ? words.light : words.dark}
            onClick={() => setScheme(scheme === "dark" ? "light" : "dark")}
          >
            <Icon name={scheme === "dark" ? "sun" : "moon"} />
          </button>
        </div>
      </header>
      <main className="offline-main">
        <section className="offline-stage" aria-label={table ? words.table : words.map}>
          <FilterBox graph={graph} picture={picture} />
          {table ? (
            <div className="table-view">
              <h2>{words.tableEntities(picture.entities.length)}</h2>
              <EntityTable drawn={picture} />
              <h2>{words.tableEdges(picture.edges.length + picture.coMentions.length)}</h2>
              <EdgeTable drawn={picture} />
            </div>
          ) : (
            <OfflineMap graph={graph} picture={picture} scheme={scheme} />
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className="offline-panel" id="panel" tabIndex={0} aria-label={words.panel}>
          <Panel graph={graph} picture={picture} />
        </section>
      </main>
    </div>
  );
}
