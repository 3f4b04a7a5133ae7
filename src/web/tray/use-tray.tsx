/** The tray as the page holds it: kept in this browser, and what was just done with it told. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { useWords } from "../words/words.tsx";
import { cited, keyOf, type Said, toggled } from "./tray.ts";

interface Tray {
  readonly quotes: readonly Said[];
  readonly has: (said: Pick<Said, "article" | "quote">) => boolean;
  readonly toggle: (said: Said) => void;
  readonly clear: () => void;
  /** To the clipboard, with its citation. */
  readonly copy: (...quotes: readonly Said[]) => void;
}

const TrayContext = createContext<Tray | null>(null);
const KEY = "guanxi-tray";
/** How long a word about what was done stays, in milliseconds. */
const TOLD = 2500;

/** The tray. */
export function useTray(): Tray {
  const tray = use(TrayContext);
  if (!tray) throw new Error("useTray outside TrayProvider");
  return tray;
}

/** Holds the tray, and shows what was done. */
export function TrayProvider({ children }: { children: ReactNode }) {
  const words = useWords();
  const [quotes, setQuotes] = useState(remembered);
  const [told, setTold] = useState("");
  useEffect(() => {
    try {
      localStorage.setItem(KEY, JSON.stringify(quotes));
    } catch {
      // A browser that keeps nothing: the tray lives as long as the page.
    }
  }, [quotes]);
  useEffect(() => {
    if (told === "") return;
    const timer = setTimeout(() => setTold(""), TOLD);
    return () => clearTimeout(timer);
  }, [told]);

  const copy = useCallback(
    (...said: readonly Said[]) =>
      void navigator.clipboard.writeText(said.map(cited).join("\n")).then(
        () => setTold(words.copied(said.length)),
        () => setTold(words.notCopied),
      ),
    [words],
  );
  const tray = useMemo<Tray>(() => {
    const keys = new Set(quotes.map(keyOf));
    const has: Tray["has"] = (said) => keys.has(keyOf(said));
    return {
      quotes,
      has,
      toggle: (said) => {
        setQuotes((now) => toggled(now, said));
        setTold(has(said) ? words.dropped : words.collected);
      },
      clear: () => setQuotes([]),
      copy,
    };
  }, [quotes, copy, words]);
  return (
    <TrayContext value={tray}>
      {children}
      <div className="told" role="status" data-shown={told !== ""}>
        {told}
      </div>
    </TrayContext>
  );
}

function remembered(): readonly Said[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? (kept as Said[]) : [];
  } catch {
    return [];
  }
}
