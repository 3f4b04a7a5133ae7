/** What stands on the caps of a chord's keys. Pure. */
import type { Chord } from "./shortcuts.ts";

const CAPS: Readonly<Record<string, string>> = {
  Control: "Ctrl",
  Escape: "Esc",
  Slash: "/",
  Equal: "=",
  Minus: "−",
  NumpadAdd: "Num +",
  NumpadSubtract: "Num −",
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ContextMenu: "≣",
  Enter: "↵",
};
const ON_A_MAC: Readonly<Record<string, string>> = { Control: "⌘", Shift: "⇧" };

/** One text a key; `?` and `+` as they are known, not as they are typed. */
export function caps(chord: Chord, mac: boolean): string[] {
  if (chord === "Shift+Slash") return ["?"];
  if (chord === "Shift+Equal") return ["+"];
  return chord
    .split("+")
    .map((key) => (mac ? ON_A_MAC[key] : undefined) ?? CAPS[key] ?? key.replace(/^(?:Key|Digit)/u, ""));
}
