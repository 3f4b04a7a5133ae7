/** From this part of a list on, sorting all of it takes less than picking. */
const PART = 1 / 8;

/** The first `count` of a list as `compare` sorts it, without sorting the rest. `compare` never says 0 of two. */
export function top<T>(list: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (count > list.length * PART) return list.toSorted(compare).slice(0, count);
  if (count <= 0) return [];
  const first: T[] = [];
  for (const item of list) {
    if (first.length === count && compare(item, first.at(-1)!) > 0) continue;
    first.splice(placeIn(first, item, compare), 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

function placeIn<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(item, sorted[middle]!) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
