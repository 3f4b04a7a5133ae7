/** Sorted rows. Pure. */
export interface Sort<C extends string> {
  readonly by: C;
  readonly down: boolean;
}

/** The sort after a click on a column: the same column turns round, figures begin with the largest. */
export const turned = <C extends string>(sort: Sort<C>, by: C, figures: boolean): Sort<C> =>
  sort.by === by ? { by, down: !sort.down } : { by, down: figures };

/** A sorted copy; equal rows keep their order. Chinese by pinyin. */
export function sorted<T>(rows: readonly T[], value: (row: T) => string | number, down: boolean): T[] {
  const order = new Intl.Collator("zh-Hans-u-co-pinyin");
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    return sign * (typeof x === "number" && typeof y === "number" ? x - y : order.compare(String(x), String(y)));
  });
}
