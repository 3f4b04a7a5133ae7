/** Every key that the page knows: the handlers and the sheet that lists them read this table. By physical key. */

/** Modifiers in the order Control, Shift, then the key's `code`; Control is Command on a Mac. */
export type Chord = string;

/** By where a key holds: anywhere outside of text, on a quoted sentence, on the edge of a pane, on the map. */
export const SHORTCUTS = {
  page: {
    search: ["Slash"],
    map: ["Digit1"],
    read: ["Digit2"],
    table: ["Digit3"],
    undo: ["Control+KeyZ"],
    redo: ["Control+Shift+KeyZ", "Control+KeyY"],
    leave: ["Escape"],
    print: ["Control+KeyP"],
    help: ["Shift+Slash"],
  },
  quote: { copy: ["KeyC"], collect: ["KeyX"] },
  edge: { left: ["ArrowLeft"], right: ["ArrowRight"], least: ["Home"], most: ["End"], usual: ["Enter"] },
  map: {
    walk: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
    move: ["Shift+ArrowLeft", "Shift+ArrowRight", "Shift+ArrowUp", "Shift+ArrowDown"],
    expand: ["KeyE"],
    collapse: ["Shift+KeyE"],
    hide: ["KeyH"],
    pin: ["KeyP"],
    mark: ["Space"],
    markAll: ["KeyA"],
    menu: ["Shift+F10", "ContextMenu"],
    zoomIn: ["Equal", "Shift+Equal", "NumpadAdd"],
    zoomOut: ["Minus", "NumpadSubtract"],
    fit: ["Digit0"],
  },
} as const satisfies Record<string, Readonly<Record<string, readonly Chord[]>>>;

export type Where = keyof typeof SHORTCUTS;
export type ShortcutOf<W extends Where> = keyof (typeof SHORTCUTS)[W];

/** Of a keyboard event. */
interface Pressed extends Readonly<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing", boolean>> {
  readonly code: string;
}

/** What a key means there; null where it means nothing, or belongs to an input method. */
export function shortcutOf<W extends Where>(where: W, event: Pressed): ShortcutOf<W> | null {
  if (event.isComposing || event.altKey) return null;
  const chord = `${event.ctrlKey || event.metaKey ? "Control+" : ""}${event.shiftKey ? "Shift+" : ""}${event.code}`;
  const rows = Object.entries<readonly Chord[]>(SHORTCUTS[where]);
  return (rows.find(([, chords]) => chords.includes(chord))?.[0] ?? null) as ShortcutOf<W> | null;
}
