/** The page's state in React, and its one effect: the address bar. */
import { createContext, type Dispatch, type ReactNode, use, useEffect, useReducer, useRef } from "react";
import { fromAddress, toAddress } from "./address.ts";
import { type Action, reduce } from "./reduce.ts";
import { initial, type Language, type State } from "./state.ts";

interface Page {
  readonly state: State;
  readonly dispatch: Dispatch<Action>;
}

/** A page without an address bar has a provider of its own. */
export const PageContext = createContext<Page | null>(null);

/** State and dispatch. */
export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("usePage outside PageProvider");
  return page;
}

export const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en");
const here = () => fromAddress(location.search, browserLanguage());

/** Holds the state, writes it to the address bar, follows back and forward. */
export function PageProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reduce, null, () => initial(here()));
  useAddressBar(state, dispatch);
  return <PageContext value={{ state, dispatch }}>{children}</PageContext>;
}

function useAddressBar(state: State, dispatch: Dispatch<Action>) {
  const address = toAddress(state);
  const first = useRef(true);
  useEffect(() => {
    // A link may spell the same place otherwise: compare places, not strings.
    if (address === toAddress(here())) {
      if (first.current) history.replaceState(null, "", address);
    } else history.pushState(null, "", address);
    first.current = false;
  }, [address]);
  useEffect(() => {
    const follow = () => dispatch({ do: "visit", place: here() });
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, [dispatch]);
}
