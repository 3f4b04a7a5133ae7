import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { explainMentions } from "../../src/extract/explain.ts";
import { divisionRows } from "../../src/extract/lexicon/divisions.ts";
import { fold } from "../../src/extract/lexicon/fold.ts";
import { buildLexicon } from "../../src/extract/lexicon/lexicon.ts";
import { loadLexicon } from "../../src/extract/lexicon/load.ts";
import { checkClaims, parseRows } from "../../src/extract/lexicon/rows.ts";
import { Trie } from "../../src/extract/lexicon/trie.ts";
import { recognize } from "../../src/extract/recognize/recognize.ts";

const HEADER = "name\tkind\taliases\tflags\n";
const own = (rows: string) => buildLexicon(parseRows(HEADER + rows, "own.tsv"));
const names = (text: string, rows: string) => recognize(text, own(rows)).mentions.map((m) => m.name);

describe("lexicon rows", () => {
  it("reads names, aliases and flags", () => {
    const row = parseRows(`${HEADER}# 物流\n晨星物流\tcompany\t?晨星|Morning Star\t\n`, "own.tsv").at(0);
    expect(row).toMatchObject({
      name: "晨星物流",
      kind: "company",
      aliases: ["晨星", "Morning Star"],
      at: "own.tsv, line 3",
    });
    expect([...row!.ambiguous]).toEqual(["晨星"]);
  });

  it.each([
    ["晨\tcompany\t\t", "own.tsv, line 2: the name “晨” has fewer than two characters."],
    ["晨星\tfirm\t\t", "“firm” is no kind of entity"],
    ["晨星\tcompany\t\tvague", "“vague” is no flag"],
    ["晨星\tcompany\t\t\tx", "5 columns"],
    ["晨星\tcompany\t晨|启明\t", "the alias “晨” has fewer than two characters."],
  ])("a wrong row is named with file and line: %s", (row, problem) => {
    expect(() => own(row)).toThrow(problem);
  });

  it("a name that two rows of a user's file claim is named with both", () => {
    const rows = (second: string) => parseRows(`${HEADER}晨星物流\tcompany\t晨星|Star\t\n${second}`, "own.tsv");
    expect(() => checkClaims(rows("启明\tcompany\tSTAR\t"))).toThrow(
      "own.tsv, line 3: “STAR” is a name of “晨星物流” already (own.tsv, line 2).",
    );
    expect(() => checkClaims(rows("晨星\tproduct\t\t"))).not.toThrow();
  });

  it("finds aliases, Latin case and width folded", () => {
    expect(names("晨星物流与ＭＯＲＮＩＮＧ star合作", "晨星物流\tcompany\tMorning Star\t")).toEqual([
      "晨星物流",
      "晨星物流",
    ]);
  });

  it("passes over ignored phrases", () => {
    expect(
      names("数字华夏建设，华夏公司成立", "华夏公司\tcompany\t\t\n华夏\tcompany\t\t\n数字华夏\tplace\t\tignored"),
    ).toEqual(["华夏公司"]);
  });

  it("lets a user's file outrank the built-in rows", () => {
    const folder = mkdtempSync(join(tmpdir(), "guanxi-lexicon-"));
    const file = join(folder, "own.tsv");
    writeFileSync(file, `${HEADER}快手科技集团\tcompany\t快手\t\n`);
    try {
      expect(recognize("快手发布公告", loadLexicon(file)).mentions[0]!.name).toBe("快手科技集团");
      expect(() => loadLexicon(join(folder, "none.tsv"))).toThrow("none.tsv");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("reasons", () => {
  it("say which row found a name and what it outranked", () => {
    const text = "晨星物流获奖";
    const issue = {
      issue: { id: "x", title: "x", date: null, file: "x" },
      articles: [
        {
          n: 1,
          text,
          offsets: [],
          section: null,
          title: text,
          source: null,
          url: null,
          compiler: null,
          author: null,
          date: null,
        },
      ],
    };
    const reason = explainMentions(issue, own("晨星物流\tcompany\t\t\n晨星\tcompany\t\t"))[0]?.[0];
    expect(reason?.row).toBe("own.tsv, line 2");
    expect(reason?.outranked.map((o) => o.surface)).toEqual(["晨星"]);
  });
});

describe("the trie", () => {
  it("finds every name that begins at a place, and grows without losing any", () => {
    const trie = new Trie();
    const words = Array.from({ length: 40_000 }, (_, n) => `名${n.toString(36)}`);
    words.forEach((word, n) => {
      expect(trie.add(word, n)).toBe(n);
    });
    expect(words.every((word, n) => trie.get(word) === n)).toBe(true);
    const found: number[] = [];
    trie.at("x名10z", 1, (end) => found.push(end));
    expect(found).toEqual([3, 4, 5]);
    expect(trie.get("名!")).toBe(-1);
  });
});

describe("divisions", () => {
  const aliases = new Map(divisionRows().map((row) => [row.name, row.aliases]));
  it.each([
    ["红河哈尼族彝族自治州", "红河州"],
    ["恩施土家族苗族自治州", "恩施州"],
    ["伊犁哈萨克自治州", "伊犁州"],
    ["义乌市", "义乌"],
  ])("%s is also called %s", (name, alias) => {
    expect(aliases.get(name)).toEqual([alias]);
  });
});

describe("the lexicon of graph-data", () => {
  const folder = fileURLToPath(new URL("../../graph-data/lexicon/", import.meta.url));

  it("has no name or alias in two rows of a kind, but for phrases that name nothing", () => {
    const owners = new Map<string, string>();
    const twice = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".tsv"))) {
      const rows = parseRows(readFileSync(join(folder, file), "utf8"), file);
      for (let n = 0; n < rows.length; n++) {
        const row = rows.at(n)!;
        for (const name of [row.name, ...row.aliases]) {
          const key = `${row.ignored ? "ignored" : row.kind} ${fold(name)}`;
          const owner = owners.get(key) ?? row.at;
          if (owner !== row.at) twice.add(`“${name}”: ${owner} and ${row.at}`);
          owners.set(key, owner);
        }
      }
    }
    expect(owners.size).toBeGreaterThan(10_000);
    expect([...twice]).toEqual([]);
  });
});
