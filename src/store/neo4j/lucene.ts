/**
 * The server's full-text index holds the folded title and body of an article character by character, with blanks between them, so that a
 * phrase of characters is a piece of text: of any length, and exactly it. Queries are in the syntax of Lucene's classic parser.
 */
import { foldText, LINE_END, SPACE } from "../text/fold-text.ts";
import type { TextQuery } from "../text/query.ts";

/** No characters, which no folded text holds: the analyzer would take what they stand for as blanks. */
const STAND_INS = new Map([
  [SPACE, "\uFDD0"],
  [LINE_END, "\uFDD1"],
]);

const spaced = (folded: string): string =>
  Array.from(folded, (character) => STAND_INS.get(character) ?? character).join(" ");

/** What is indexed of an article's text. */
export function characters(text: string): { titleCharacters: string; bodyCharacters: string } {
  const { folded } = foldText(text);
  const [title = ""] = folded.split(LINE_END, 1);
  return { titleCharacters: spaced(title), bodyCharacters: spaced(folded.slice(title.length + 1)) };
}

/** Only `\` and `"` mean anything between quotation marks. */
const phrase = (word: string): string => `"${spaced(word).replace(/[\\"]/gu, "\\$&")}"`;
const inTitle = (word: string): string => `titleCharacters:${phrase(word)}`;
const anywhere = (word: string): string => `${inTitle(word)} bodyCharacters:${phrase(word)}`;

const allOf = ({ wanted }: TextQuery, where: (word: string) => string): string =>
  wanted.map((words) => `+(${words.map(where).join(" ")})`).join(" ");
const noneOf = ({ unwanted }: TextQuery): string => unwanted.map((word) => `-(${anywhere(word)})`).join(" ");

/** All matches; and of these, those whose title alone holds what is wanted, and the others. */
export const matching = (query: TextQuery): string => `${allOf(query, anywhere)} ${noneOf(query)}`;
export const titled = (query: TextQuery): string => `${allOf(query, inTitle)} ${noneOf(query)}`;
export const untitled = (query: TextQuery): string => `${matching(query)} -(${allOf(query, inTitle)})`;
