import { expect, test } from "vitest";
import { phrasesOf } from "../../src/web/search/phrases.ts";

test.each([
  ["直播带货", ["直播带货"]],
  ["直播带货|直播电商", ["直播带货", "直播电商"]],
  ['"live streaming" ｜ 直播', ["live streaming", "直播"]],
  ["“直播 带货” OR 「618」", ["直播 带货", "618"]],
])("%s looks for phrases", (q, phrases) => {
  expect(phrasesOf(q)).toEqual(phrases);
});

test.each(["", "直播 带货", "-直播", "－直播", "直播|", '"直播', '""', "直播|快手 -美团"])("no topic says %s", (q) => {
  expect(phrasesOf(q)).toBeNull();
});
