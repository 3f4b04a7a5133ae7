/** The token of a shared server, for writing: kept as long as the tab is open, in it alone. */
const KEY = "guanxi-token";

/** Null where none was given. */
export function token(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps it for the next changes; an empty one is forgotten. Throws where the browser keeps nothing. */
export function keepToken(text: string): void {
  if (text === "") sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, text);
}
