/** The dictionary of the chosen language, typed: a missing word does not compile. */
import { usePage } from "../state/page.tsx";
import type { Language } from "../state/state.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Widened<T> = T extends (...args: infer A) => string
  ? (...args: A) => string
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> };

export type Words = Widened<typeof zh>;

export const DICTIONARIES: Readonly<Record<Language, Words>> = { zh, en };

/** Words of the page's language. */
export const useWords = (): Words => DICTIONARIES[usePage().state.language];

/** The label of a schema row in the page's language. */
export function useLabel(): (row: { readonly zh: string; readonly en: string }) => string {
  const { language } = usePage().state;
  return (row) => row[language];
}
