/** Shortcuts for tests: a text as a file, an article as what is compared. */
import type { ReadIssue } from "../../src/model/extract.ts";
import { readIssue } from "../../src/read/read-issue.ts";
import { squeezeText } from "../../src/read/white-space.ts";
import type { SampleArticle } from "./render.ts";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readText = (text: string, name = "cheng.txt"): ReadIssue => readIssue({ name, bytes: encode(text) });

export const wanted = (articles: readonly SampleArticle[]) =>
  articles.map(({ section, title, paragraphs, source, date }) => ({
    section,
    title: squeezeText(title),
    paragraphs: paragraphs.map(squeezeText),
    source,
    date,
  }));

export const got = (issue: ReadIssue) =>
  issue.articles.map(({ section, title, text, source, date }) => ({
    section: section?.replace(/\s/gu, "") ?? null,
    title,
    paragraphs: text.split("\n").slice(1),
    source,
    date,
  }));
