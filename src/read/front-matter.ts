/** The block of `key: value` lines that may head a Markdown file. */

export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** Where the text after it begins. */
  readonly end: number;
}

const BLOCK = /^\s{0,20}---[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u;

export function frontMatterOf(file: string): FrontMatter {
  const match = BLOCK.exec(file.slice(0, 21_000));
  if (!match || !/^[\w\u4e00-\u9fff-]{1,40}\s*[:：]/mu.test(match[1]!)) return { values: new Map(), end: 0 };
  const pairs = match[1]!.split(/\r?\n/u).flatMap((line) => {
    const pair = /^([\w\u4e00-\u9fff-]{1,40})\s*[:：]\s*(.*)$/u.exec(line);
    return pair?.[2] ? [[pair[1]!.toLowerCase(), unquote(pair[2].trim())] as const] : [];
  });
  return { values: new Map(pairs), end: match[0].length };
}

function unquote(value: string): string {
  const bare = value.replace(/\s+#\s.*$/u, "");
  const quoted = /^(["'])([\s\S]*)\1$/u.exec(bare);
  return quoted ? quoted[2]!.replaceAll('\\"', '"') : bare;
}
