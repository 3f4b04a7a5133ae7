import { describe, expect, test } from "vitest";
import { readIssue } from "../../src/read/read-issue.ts";
import { LAYOUTS, layout } from "./layouts.ts";
import { render, type SampleArticle } from "./render.ts";
import { issue, SECTIONS } from "./samples.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const squeezed = (text: string): string => text.replace(/\s(?=[^A-Za-z])|(?<=[^A-Za-z])\s/gu, "");
const wanted = (articles: readonly SampleArticle[]) =>
  articles.map(({ section, title, paragraphs, source, date }) => ({
    section,
    title: squeezed(title),
    paragraphs: paragraphs.map(squeezed),
    source,
    date,
  }));

function read(file: string) {
  return readIssue({ name: "cheng-2022-01.txt", bytes: encode(file) }).articles.map((article) => {
    const [, ...paragraphs] = article.text.split("\n");
    return { section: article.section?.replace(/\s/gu, "") ?? null, title: article.title, paragraphs, source: article.source, date: article.date };
  });
}

describe("an issue reads the same in every layout", () => {
  test.each(Object.keys(LAYOUTS))("%s", (name) => {
    const articles = issue(SECTIONS, 4, name.length);
    expect(read(render(articles, layout(name)))).toEqual(wanted(articles));
  });

  test.each(Object.keys(LAYOUTS))("%s, some articles without source", (name) => {
    const articles = issue(SECTIONS, 4, name.length).map((one, i) => (i % 5 === 2 ? { ...one, source: null, date: null } : one));
    expect(read(render(articles, layout(name)))).toEqual(wanted(articles));
  });

  test.each(Object.keys(LAYOUTS))("%s, without sections", (name) => {
    const articles = issue(SECTIONS, 3, name.length).map((one) => ({ ...one, section: null }));
    expect(read(render(articles, layout(name)))).toEqual(wanted(articles));
  });

  test.each(Object.keys(LAYOUTS))("%s, without any source", (name) => {
    const articles = issue(SECTIONS, 3, name.length).map((one) => ({ ...one, source: null, date: null }));
    expect(read(render(articles, layout(name)))).toEqual(wanted(articles));
  });
});
