/** Line icons, 16 × 16, drawn with the current colour. */
const LINES = {
  play: "M5 3l8 5-8 5z",
  clock: "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M8 4.5V8l2.5 1.5",
  copy: "M5.5 5.5V2.5h8v8h-3M2.5 5.5h8v8h-8z",
  quote: "M3 9.5h3.5v-4H3zM3 9.5c0 2 1 3 2.5 3.5M9.5 9.5H13v-4H9.5zM9.5 9.5c0 2 1 3 2.5 3.5",
  issues: "M3 2.5h8v11H3zM11 5h2v8.5H4.5M5 5.5h4M5 8h4M5 10.5h2.5",
  bookmark: "M4 2.5h8v11L8 10.5 4 13.5z",
  search: "M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5 14 14",
  undo: "M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H6",
  redo: "M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h3",
  download: "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
  sun: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1",
  moon: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  layout:
    "M4 4l8 1.5M4 4l3 8M12 5.5 7 12M4 2.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M12 4a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M7 10.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3",
  stop: "M4 4h8v8H4z",
  filter: "M2 3.5h12L9.5 8.5V13l-3-1.5v-3z",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  back: "M9.5 3 4.5 8l5 5",
  expand: "M8 5.5v5M5.5 8h5M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13",
  hide: "M2 8s2-4 6-4 6 4 6 4-2 4-6 4-6-4-6-4M2.5 13.5l11-11",
  only: "M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2",
  target: "M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3M8 7a1 1 0 1 1 0 2 1 1 0 0 1 0-2",
  pin: "M8 9.5V14M5 2.5h6M6 2.5v4L4 9.5h8L10 6.5v-4",
  mark: "M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M5.5 8l2 2 3.5-4",
  path: "M3.5 11a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M12.5 2a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3M5 12.5h4a2.25 2.25 0 0 0 0-4.5H7a2.25 2.25 0 0 1 0-4.5h4",
  compare: "M2.5 13.5v-5h3v5M6.5 13.5V3h3v10.5M10.5 13.5V6.5h3v7M1.5 13.5h13",
  up: "M3.5 10 8 5.5l4.5 4.5",
  down: "M3.5 6 8 10.5 12.5 6",
  home: "M2.5 8 8 3l5.5 5M4.5 7v6.5h7V7",
} as const;

export type IconName = keyof typeof LINES;

/** Decoration only: the button around it carries the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={LINES[name]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
