/** The view's layout as the scene understands it. */
import { useMemo } from "react";
import { firstDates } from "../../graph/first-dates.ts";
import { ENTITY_KINDS } from "../../model/schema.ts";
import { usePage } from "../state/page.tsx";
import type { Drawn } from "../view/drawn.ts";
import { DICTIONARIES } from "../words/words.tsx";
import type { Plan } from "./plan.ts";

/** The same object until something of it changes. */
export function usePlan({ entities, edges }: Drawn): Plan {
  const { view, language } = usePage().state;
  const { layout, centre, fixed } = view;
  const dates = useMemo(() => firstDates(edges), [edges]);
  const names = useMemo(() => new Map(entities.map(({ id, name }) => [id, name])), [entities]);
  return useMemo(() => {
    const words = DICTIONARIES[language];
    return {
      layout,
      centre,
      dates,
      fixed: new Map(fixed.map(({ id, x, y }) => [id, { x, y }])),
      caption: (text: string) =>
        ENTITY_KINDS.find(({ kind }) => kind === text)?.[language] ?? names.get(text) ?? (text || words.untitledDate),
      note: `${words.layout}${language === "zh" ? "：" : ": "}${words.layouts[layout]}`,
    };
  }, [layout, centre, dates, names, fixed, language]);
}
