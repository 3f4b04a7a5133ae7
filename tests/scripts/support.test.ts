/** Small helpers of the commands. */
import { describe, expect, test } from "vitest";
import { onLine, plain } from "../../scripts/support/print.ts";
import { pace } from "../../scripts/support/progress.ts";
import { cut, table, width } from "../../scripts/support/table.ts";

describe("a Chinese character takes two columns", () => {
  test.each([
    ["abc", 3],
    ["快手", 4],
    ["“快”", 4],
    ["ｊｄ，", 6],
    ["é", 1],
    ["😀", 2],
    ["👨‍👩‍👧", 2],
    ["", 0],
  ])("%s", (text, columns) => expect(width(text)).toBe(columns));

  test("cut to fit", () => {
    expect(cut("快手科技", 8)).toBe("快手科技");
    expect(cut("快手科技", 7)).toBe("快手科…");
    expect(width(cut("快手科技", 6))).toBeLessThanOrEqual(6);
  });

  test("columns are aligned, numbers to the right", () => {
    const rows = [
      ["快手", 5],
      ["JD", 12],
    ] as const;
    const columns = [
      { title: "name", value: (row: (typeof rows)[number]) => row[0] },
      { title: "n", value: (row: (typeof rows)[number]) => row[1] },
    ];
    expect(table(columns, rows)).toBe("name   n\n快手   5\nJD    12\n");
  });
});

test("a terminal is not steered by text", () => {
  expect(plain("a\u001B[31mb\u202Ec\u0007\nd")).toBe("a\uFFFD[31mb\uFFFDc\uFFFD\nd");
  expect(onLine("a\n\tb")).toBe("a b");
});

test("rate and remaining time", () => {
  expect(pace(10, 100, 5000)).toBe("2.0/s, 45 s left");
  expect(pace(100, 1000, 1000)).toBe("100/s, 9 s left");
  expect(pace(1, 200, 1000)).toBe("1.0/s, 3 min 19 s left");
  expect(pace(5, 5, 1000)).toBe("5.0/s");
});
