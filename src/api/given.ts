/** What was given, without keys whose value is undefined: an option left out and one set to undefined are two things to the stores. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

export const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
