/** What is observed at each unit, and for which units around it counts: offsets `low … high` (the observation at p speaks to p + offset). */
export const TEMPLATES: readonly { readonly name: string; readonly low: number; readonly high: number }[] = [
  { name: "unit", low: -1, high: 1 },
  { name: "two", low: -2, high: 3 },
  { name: "three", low: -1, high: 3 },
  { name: "four", low: -1, high: 4 },
  { name: "five", low: 0, high: 4 },
  { name: "skip", low: 0, high: 2 },
  { name: "shape3", low: 0, high: 0 },
  { name: "shape5", low: 0, high: 0 },
  { name: "bracket", low: 0, high: 0 },
  { name: "word", low: 0, high: 0 },
  { name: "word-before", low: 0, high: 0 },
  { name: "word-after", low: 0, high: 0 },
  { name: "classes", low: 0, high: 0 },
  { name: "class", low: 0, high: 0 },
  { name: "begins", low: 0, high: 0 },
  { name: "ends", low: 0, high: 0 },
  { name: "matches", low: 0, high: 0 },
  { name: "names", low: -1, high: 1 },
  { name: "named", low: 0, high: 0 },
];

export const K = TEMPLATES.length;

/** Farthest that an observation reaches back and ahead, in units. */
export const REACH_BACK = Math.max(...TEMPLATES.map(({ low }) => -low));
export const REACH_AHEAD = Math.max(...TEMPLATES.map(({ high }) => high));
