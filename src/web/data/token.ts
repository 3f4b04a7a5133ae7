/** The token of a shared server, for writing: kept as long as the tab is open, in it alone. */
const KEY = "guanxi-token";

const given = new EventTarget();

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
  given.dispatchEvent(new Event("change"));
}

/** Calls back after every change of the token; the answer ends it. */
export function onToken(changed: () => void): () => void {
  given.addEventListener("change", changed);
  return () => given.removeEventListener("change", changed);
}
