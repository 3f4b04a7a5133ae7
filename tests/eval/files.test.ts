import { describe, expect, test } from "vitest";
import { textFor } from "../../src/eval/pair-files.ts";
import { readGold } from "../../src/eval/read-gold.ts";

describe("the text of an annotation", () => {
  const texts = [
    "/t/weekly-2022-01.txt",
    "/t/weekly-2022-02.md",
    "/t/2022-02.txt",
    "/t/other-2021.txt",
    "/t/weekly-2021.txt",
  ];
  test.each([
    ["ends with its name", "/g/2022-01.json", "/t/weekly-2022-01.txt"],
    ["or rather has that very name", "/g/2022-02.json", "/t/2022-02.txt"],
  ])("%s", (_, gold, text) => expect(textFor(gold, texts)).toBe(text));

  test("is missing", () => expect(() => textFor("/g/2023.json", texts)).toThrow(/2023\.json: there is no text/u));
  test("could be one of two", () =>
    expect(() => textFor("/g/2021.json", texts)).toThrow(/more than one.*other-2021\.txt, .*weekly-2021\.txt/u));
});

describe("an annotation", () => {
  const read = (gold: unknown) => readGold(typeof gold === "string" ? gold : JSON.stringify(gold), "a.json");
  const entities = (entity: object) => ({ articles: [{ title: "题", entities: [entity], relations: [] }] });

  test("may leave out what is empty", () =>
    expect(read(entities({ name: "快手", type: "company", surfaces: [] })).articles[0]).toMatchObject({
      section: null,
      date: null,
      entities: [{ optional: [] }],
    }));

  test.each([
    ["is not JSON", "{", /^a\.json: not JSON/u],
    ["has no articles", {}, /^a\.json: at articles: /u],
    [
      "has a kind that there is not",
      entities({ name: "x", type: "robot", surfaces: [] }),
      /at articles\.0\.entities\.0\.type: /u,
    ],
    ["has no surfaces", entities({ name: "x", type: "city" }), /at articles\.0\.entities\.0\.surfaces: /u],
    [
      "has a date that is none",
      { articles: [{ title: "", date: "2021-13", entities: [], relations: [] }] },
      /not a date/u,
    ],
  ])("that %s is refused", (_, gold, message) => expect(() => read(gold)).toThrow(message));
});
