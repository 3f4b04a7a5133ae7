/** Words of what is opened on request, apart from those that every visit needs. */
import { usePage } from "../state/page.tsx";
import { askedEn } from "./asked-en.ts";
import { askedZh } from "./asked-zh.ts";
import type { Widened } from "./words.tsx";

export type AskedWords = Widened<typeof askedZh>;

const DICTIONARIES = { zh: askedZh, en: askedEn } as const;

/** Words of the page's language. */
export const useAskedWords = (): AskedWords => DICTIONARIES[usePage().state.language];
