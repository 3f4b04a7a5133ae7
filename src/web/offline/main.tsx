/** Entry of the page that a graph is exported into: no server, no request. */
import "../styles/base.css";
import "../styles/panel.css";
import "../styles/parts.css";
import "./offline.css";
import { StrictMode, useReducer } from "react";
import { createRoot } from "react-dom/client";
import { browserLanguage, PageContext } from "../state/page.tsx";
import { reduce } from "../state/reduce.ts";
import { ARRIVAL, initial, NO_FILTER } from "../state/state.ts";
import { App } from "./app.tsx";
import { type OfflineGraph, readGraph } from "./graph.ts";

/** What was exported is shown: nothing is folded. */
const start = () =>
  initial({
    ...{ view: ARRIVAL, filter: { ...NO_FILTER, background: true, ties: "both" }, selection: null, reading: null },
    ...{ arrangement: "map", language: browserLanguage() },
  });

function Page({ graph }: { graph: OfflineGraph }) {
  const [state, dispatch] = useReducer(reduce, null, start);
  return (
    <PageContext value={{ state, dispatch }}>
      <App graph={graph} />
    </PageContext>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <Page graph={readGraph(document.getElementById("graph")!)} />
  </StrictMode>,
);
