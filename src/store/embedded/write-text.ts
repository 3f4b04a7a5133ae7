/** Full-text search's index of an issue: it comes and goes with it. */
import { daysOf } from "../../model/days.ts";
import type { Extract } from "../../model/extract.ts";
import { foldText, LINE_END } from "../text/fold-text.ts";
import type { Connection } from "./connection.ts";
import { packPlaces, placesByCharacter } from "./places.ts";

const lengthOf = (text: string): number => Array.from(text).length;

/** `keys`: the numbers of its articles, ascending. */
export function indexTexts(c: Connection, issue: number, extract: Extract, keys: readonly number[]): void {
  let line = "";
  let start = 0;
  extract.articles.forEach(({ n, date, section, source, text }, at) => {
    const { folded } = foldText(text);
    const title = start + lengthOf(folded.split(LINE_END, 1)[0]!);
    const stop = start + lengthOf(folded);
    const { since, until } = daysOf(date ?? extract.issue.date);
    c.run(
      "INSERT INTO listing (article, issue, n, since, until, section, source, start, title, stop) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ...[keys[at]!, issue, n, since, until, section, source, start, title, stop],
    );
    line += folded + LINE_END;
    start = stop + 1;
  });
  for (const [character, places] of placesByCharacter(line))
    c.run("INSERT INTO place (character, issue, places) VALUES (?, ?, ?)", character, issue, packPlaces(places));
}

export function dropTexts(c: Connection, issue: number, { articles }: Extract): void {
  const characters = new Set(articles.flatMap(({ text }) => Array.from(foldText(text).folded)));
  for (const character of characters)
    c.run("DELETE FROM place WHERE character = ? AND issue = ?", character.codePointAt(0)!, issue);
}
