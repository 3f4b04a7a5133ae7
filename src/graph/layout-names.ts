/** The layouts that can be chosen; apart from the layouts themselves, which are heavy. */
export const LAYOUT_NAMES = ["force", "circle", "radial", "time", "kind", "community"] as const;

export type LayoutName = (typeof LAYOUT_NAMES)[number];
