/** Traditional, simplified and regional forms of a character, by OpenCC's tables (Apache-2.0): one is found for the other. */
import hongKong from "opencc-js/dict/HKVariants";
import toTraditional from "opencc-js/dict/STCharacters";
import toSimplified from "opencc-js/dict/TSCharacters";
import taiwan from "opencc-js/dict/TWVariants";

/** Forms by character, and which of the basic plane have one: most texts hold none of them, and are told at a glance. */
class Forms {
  readonly #of: ReadonlyMap<string, string>;
  readonly #has = new Uint8Array(0x10000);

  constructor(forms: ReadonlyMap<string, string>) {
    this.#of = forms;
    // Of a character beyond the basic plane its first half.
    for (const character of forms.keys()) this.#has[character.charCodeAt(0)] = 1;
  }

  /** Each character replaced by its form. */
  in(text: string): string {
    for (let at = 0; at < text.length; at++)
      if (this.#has[text.charCodeAt(at)])
        return Array.from(text, (character) => this.#of.get(character) ?? character).join("");
    return text;
  }
}

let unified: Forms | undefined;
let simplified: Forms | undefined;

/** One character for all forms of it: 後 and 后, 發 and 髮 and 发. For comparing, not for showing; as many characters as before. */
export function unify(text: string): string {
  unified ??= new Forms(unification([toSimplified, toTraditional, hongKong, taiwan].flatMap(rowsOf)));
  return unified.in(text);
}

/** The simplified form of each character that is traditional only: 慶 as 庆, but 乾 as it is. */
export function simplify(text: string): string {
  simplified ??= new Forms(
    new Map(
      rowsOf(toSimplified).flatMap(([character, ...forms]) =>
        forms.includes(character!) ? [] : [[character!, forms[0]!] as const],
      ),
    ),
  );
  return simplified.in(text);
}

const rowsOf = (table: string): string[][] => table.split("|").map((row) => row.split(" "));

/** Forms that any row holds together are the same, and so are the forms of those (union-find). */
function unification(rows: readonly (readonly string[])[]): Map<string, string> {
  const towards = new Map<string, string>();
  const root = (character: string): string => {
    const next = towards.get(character);
    return next === undefined ? character : root(next);
  };
  for (const [character, ...forms] of rows)
    for (const form of forms) {
      const [from, to] = [root(character!), root(form)];
      if (from !== to) towards.set(from, to);
    }
  return new Map([...towards.keys()].map((character) => [character, root(character)]));
}
