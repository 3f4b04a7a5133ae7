/** The page: head, map or table, reading, foot. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { Footer } from "../bar/footer.tsx";
import { Header } from "../bar/header.tsx";
import { stats } from "../data/queries.ts";
import { Fault } from "../parts/fault.tsx";
import type { MapCommands } from "../scene/handle.ts";
import { usePage } from "../state/page.tsx";
import { usePicture } from "../view/use-picture.ts";
import { DICTIONARIES, useWords } from "../words/words.tsx";
import { AskExpand } from "./ask-expand.tsx";
import { Empty } from "./empty.tsx";
import { Side } from "./side.tsx";
import { sizeStyle, useSizes } from "./sizes.ts";
import { Stage } from "./stage.tsx";
import { usePageKeys } from "./use-page-keys.ts";

const Separators = lazy(() => import("./separators.tsx"));

/** Everything. */
export function App() {
  const words = useWords();
  const { state } = usePage();
  const picture = usePicture();
  const map = useRef<MapCommands | null>(null);
  const store = useQuery(stats);
  const { sizes, resize } = useSizes();
  usePageKeys(map);
  useEffect(() => {
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    document.title = DICTIONARIES[state.language].name;
  }, [state.language]);

  const empty = store.data?.issues === 0;
  return (
    <div className="page" data-as={state.arrangement} data-reading={state.reading !== null || undefined}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <Header picture={picture} map={map} />
      <main className="main" id="content" tabIndex={-1} style={sizeStyle(sizes)}>
        {store.error && !store.data ? (
          <div className="whole">
            <Fault error={store.error} retry={() => void Promise.all([store.refetch(), picture.retry()])} />
          </div>
        ) : empty ? (
          <Empty />
        ) : (
          <>
            <Stage picture={picture} map={map} />
            <Side picture={picture} />
            <Suspense>
              <Separators arrangement={state.arrangement} sizes={sizes} resize={resize} />
            </Suspense>
          </>
        )}
      </main>
      {!empty && <Footer picture={picture} />}
      <AskExpand />
    </div>
  );
}
