/** Every transition of the page, pure. */
import type { LayoutName } from "../../graph/layout-names.ts";
import type { EntityKind, RelationKind, Status } from "../../model/schema.ts";
import type {
  Arrangement,
  Asked,
  Between,
  Filter,
  Fixed,
  Language,
  Period,
  Place,
  Reading,
  Root,
  Selection,
  State,
  Ties,
  View,
} from "./state.ts";
import { ALL_TIME, ARRIVAL, NO_FILTER, root, subjectsOf } from "./state.ts";

export type Action =
  | { readonly do: "open"; readonly id: string }
  | { readonly do: "add"; readonly ids: readonly string[] }
  | { readonly do: "expand"; readonly roots: readonly Root[] }
  | { readonly do: "collapse"; readonly id: string }
  | { readonly do: "ask"; readonly asked: Asked | null }
  | { readonly do: "hide"; readonly ids: readonly string[] }
  | { readonly do: "showHidden" }
  | { readonly do: "keepOnly"; readonly ids: readonly string[] }
  | { readonly do: "fix"; readonly at: readonly Fixed[] }
  | { readonly do: "unfix"; readonly ids: readonly string[] }
  | { readonly do: "lay"; readonly layout: LayoutName; readonly centre: string | null }
  | { readonly do: "mark"; readonly ids: readonly string[] }
  | { readonly do: "toggleMark"; readonly id: string }
  | { readonly do: "between"; readonly between: Between | null }
  | { readonly do: "home" }
  | { readonly do: "undo" }
  | { readonly do: "redo" }
  | { readonly do: "select"; readonly selection: Selection | null }
  | { readonly do: "within"; readonly period: Period }
  | { readonly do: "read"; readonly reading: Reading | null }
  | { readonly do: "closeTab"; readonly article: string }
  | { readonly do: "toggleType"; readonly kind: EntityKind }
  | { readonly do: "toggleRelation"; readonly kind: RelationKind }
  | { readonly do: "toggleStatus"; readonly status: Status }
  | { readonly do: "background"; readonly shown: boolean }
  | { readonly do: "ties"; readonly ties: Ties }
  | { readonly do: "period"; readonly since: string | null; readonly until: string | null }
  | { readonly do: "least"; readonly least: number }
  | { readonly do: "toggleSection"; readonly section: string }
  | { readonly do: "toggleSource"; readonly source: string }
  | { readonly do: "clearFilter" }
  | { readonly do: "arrange"; readonly arrangement: Arrangement }
  | { readonly do: "help"; readonly opened: boolean }
  | { readonly do: "speak"; readonly language: Language }
  | { readonly do: "visit"; readonly place: Place };

const DEPTH_OF_UNDO = 100;

/** The state after an action; the months chosen of one go with it. */
export function reduce(state: State, action: Action): State {
  const next = moved(state, action);
  const same = JSON.stringify(next.selection) === JSON.stringify(state.selection);
  return same ? next : { ...next, within: ALL_TIME };
}

function moved(state: State, action: Action): State {
  switch (action.do) {
    case "open":
      return {
        ...go(state, { ...ARRIVAL, newest: false, roots: [root(action.id)] }),
        selection: entity(action.id),
        reading: null,
      };
    case "add":
      return go(state, {
        ...state.view,
        pins: union(state.view.pins, action.ids),
        hidden: without(state.view.hidden, action.ids),
      });
    case "expand":
      return {
        ...go(state, action.roots.reduce(expanded, state.view)),
        selection: action.roots.length === 1 ? entity(action.roots[0]!.id) : state.selection,
        asked: null,
      };
    case "collapse":
      return go(state, collapsed(state.view, action.id));
    case "ask":
      return { ...state, asked: action.asked };
    case "hide":
      return hide(state, action.ids);
    case "showHidden":
      return go(state, { ...state.view, hidden: [] });
    case "keepOnly":
      return go(state, { ...state.view, newest: false, roots: [], pins: [...action.ids], hidden: [] });
    case "fix":
      return go(state, { ...state.view, fixed: [...loose(state.view, idsOf(action.at)), ...action.at] });
    case "unfix":
      return go(state, { ...state.view, fixed: loose(state.view, action.ids) });
    case "lay":
      return go(state, { ...state.view, layout: action.layout, centre: action.centre });
    case "mark":
      return { ...state, marked: action.ids };
    case "toggleMark":
      return { ...state, marked: toggle(state.marked, action.id) };
    case "between":
      return { ...state, between: action.between };
    case "home":
      return { ...go(state, ARRIVAL), selection: null, reading: null, marked: [], between: null };
    case "undo":
      return back(state);
    case "redo":
      return forth(state);
    case "select":
      return select(state, action.selection);
    case "within":
      return { ...state, within: action.period };
    case "read":
      return { ...state, reading: action.reading, tabs: opened(state.tabs, action.reading) };
    case "closeTab":
      return closed(state, action.article);
    case "visit":
      return {
        ...go(state, action.place.view),
        ...action.place,
        tabs: opened(state.tabs, action.place.reading),
        asked: null,
      };
    case "arrange":
      return { ...state, arrangement: action.arrangement };
    case "help":
      return { ...state, help: action.opened };
    case "speak":
      return { ...state, language: action.language };
    default:
      return { ...state, filter: filtered(state.filter, action) };
  }
}

type FilterAction = Extract<
  Action,
  {
    do:
      | "toggleType"
      | "toggleRelation"
      | "toggleStatus"
      | "background"
      | "ties"
      | "period"
      | "least"
      | "toggleSection"
      | "toggleSource"
      | "clearFilter";
  }
>;

function filtered(filter: Filter, action: FilterAction): Filter {
  switch (action.do) {
    case "toggleType":
      return { ...filter, types: toggle(filter.types, action.kind) };
    case "toggleRelation":
      return { ...filter, relations: toggle(filter.relations, action.kind) };
    case "toggleStatus":
      return { ...filter, statuses: toggle(filter.statuses, action.status) };
    case "background":
      return { ...filter, background: action.shown };
    case "ties":
      return { ...filter, ties: action.ties };
    case "period":
      return { ...filter, since: action.since, until: action.until };
    case "least":
      return { ...filter, least: action.least };
    case "toggleSection":
      return { ...filter, sections: toggle(filter.sections, action.section) };
    case "toggleSource":
      return { ...filter, sources: toggle(filter.sources, action.source) };
    case "clearFilter":
      return NO_FILTER;
  }
}

/** Moves to a view and remembers the one before. */
function go(state: State, view: View): State {
  if (JSON.stringify(view) === JSON.stringify(state.view)) return state;
  return { ...state, view, past: [...state.past, state.view].slice(-DEPTH_OF_UNDO), future: [] };
}

/** With an expansion; one by the same ties before it is replaced where it stands. */
function expanded(view: View, by: Root): View {
  const same = (one: Root) => one.id === by.id && one.by === by.by;
  const roots = view.roots.some(same) ? view.roots.map((one) => (same(one) ? by : one)) : [...view.roots, by];
  return { ...view, roots, hidden: without(view.hidden, [by.id]) };
}

/** Without what the expansions of an entity brought and nothing else holds; the entity itself stays. */
function collapsed(view: View, id: string): View {
  if (!view.roots.some((one) => one.id === id)) return view;
  return { ...view, roots: view.roots.filter((one) => one.id !== id), pins: union(view.pins, [id]) };
}

function hide(state: State, ids: readonly string[]): State {
  const { view, selection } = state;
  const gone = {
    ...go(state, {
      ...view,
      roots: view.roots.filter((one) => !ids.includes(one.id)),
      pins: without(view.pins, ids),
      hidden: union(view.hidden, ids),
    }),
    marked: without(state.marked, ids),
  };
  const touched = selection && subjectsOf(selection).some((id) => ids.includes(id));
  return touched ? { ...gone, selection: null, reading: null } : gone;
}

/** What is chosen next; an entity is the other end of the ways that are asked for, where it is still to be picked. */
function select(state: State, selection: Selection | null): State {
  const { between } = state;
  if (between?.to === null && selection?.of === "entity" && selection.id !== between.from)
    return { ...state, between: { ...between, to: selection.id } };
  return { ...state, selection, reading: null, asked: null, marked: selection ? state.marked : [] };
}

const idsOf = (list: readonly Fixed[]): string[] => list.map(({ id }) => id);
const loose = ({ fixed }: View, ids: readonly string[]): Fixed[] => fixed.filter(({ id }) => !ids.includes(id));

function back(state: State): State {
  const view = state.past.at(-1);
  if (!view) return state;
  return { ...state, view, past: state.past.slice(0, -1), future: [state.view, ...state.future] };
}

function forth(state: State): State {
  const [view, ...future] = state.future;
  if (!view) return state;
  return { ...state, view, past: [...state.past, state.view], future };
}

const MOST_TABS = 12;

/** With an article where it is read now; the one opened longest ago makes room. */
function opened(tabs: readonly Reading[], reading: Reading | null): readonly Reading[] {
  if (!reading) return tabs;
  const there = tabs.some(({ article }) => article === reading.article);
  return there
    ? tabs.map((tab) => (tab.article === reading.article ? reading : tab))
    : [...tabs, reading].slice(-MOST_TABS);
}

/** Without an article; its neighbour is read instead where it was open. */
function closed(state: State, article: string): State {
  const at = state.tabs.findIndex((tab) => tab.article === article);
  const tabs = state.tabs.filter((tab) => tab.article !== article);
  const reading = state.reading?.article === article ? (tabs[Math.min(at, tabs.length - 1)] ?? null) : state.reading;
  return { ...state, tabs, reading };
}

const entity = (id: string): Selection => ({ of: "entity", id });
const union = <T>(list: readonly T[], more: readonly T[]): T[] => [...new Set([...list, ...more])];
const without = <T>(list: readonly T[], gone: readonly T[]): T[] => list.filter((item) => !gone.includes(item));
const toggle = <T>(list: readonly T[], item: T): T[] => (list.includes(item) ? without(list, [item]) : [...list, item]);
