/** English words of what is opened on request. */
import type { AskedWords } from "./asked.tsx";

export const askedEn: AskedWords = {
  shortcuts: "Keyboard shortcuts",
  physicalKeys: "By where a key lies, whatever the layout or input method; not while you type text.",
  forEngineers: "For engineers:",
  apiReference: "reference of the API",
  shortcutPlaces: {
    page: "Everywhere",
    map: "On the map (click it, or go there by Tab)",
    quote: "On a quoted sentence",
  },
  shortcutsOn: {
    page: {
      search: "Search",
      map: "Map",
      read: "Read",
      table: "Table",
      undo: "Undo",
      redo: "Redo",
      leave: "Close what is on top: paths, article, selection",
      help: "This sheet",
    },
    map: {
      walk: "Next entity that way",
      move: "Move the selected",
      expand: "Expand",
      collapse: "Collapse",
      hide: "Hide",
      pin: "Pin or unpin",
      mark: "Mark or unmark",
      markAll: "Mark all",
      menu: "Open the menu",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      fit: "Fit all",
    },
    quote: { copy: "Copy with its citation", collect: "Collect, or drop" },
  },
};
