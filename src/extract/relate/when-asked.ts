/** Worked out when it is first asked for, and kept. */
export function whenAsked<T>(work: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: work() }).value;
}
