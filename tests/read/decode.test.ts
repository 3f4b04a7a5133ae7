import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { ReadError } from "../../src/read/read-error.ts";
import { readIssue } from "../../src/read/read-issue.ts";
import { encode } from "./reading.ts";

const TEXT =
  "云杉物流启用分拨中心\n\n云杉物流 12 月 27 日宣布，启用临江分拨中心。Maple Cloud 提供系统。\n来源：云溪在线 2021-12-28\n";
const GB18030 = new Map<string, number[]>();
const BIG5 = new Map<string, number[]>();

/** Bytes of a text in a double-byte encoding, found by decoding all pairs. */
function doubleByte(text: string, encoding: string, table: Map<string, number[]>): Uint8Array {
  if (table.size === 0) {
    const decoder = new TextDecoder(encoding);
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++)
        table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return Uint8Array.from([...text].flatMap((c) => (c < "\x80" ? [c.charCodeAt(0)] : table.get(c)!)));
}

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\ufeff" : ""), ...text].join("");
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), little);
  return bytes;
};

describe("the same text in every encoding", () => {
  test.each<[string, Uint8Array]>([
    ["UTF-8", encode(TEXT)],
    ["UTF-8 with mark", encode(`\ufeff${TEXT}`)],
    ["UTF-16LE with mark", utf16(TEXT, true, true)],
    ["UTF-16BE with mark", utf16(TEXT, false, true)],
    ["UTF-16LE without mark", utf16(TEXT, true, false)],
    ["UTF-16BE without mark", utf16(TEXT, false, false)],
    ["GB18030", doubleByte(TEXT, "gb18030", GB18030)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes, "a.txt")).toBe(TEXT);
    expect(readIssue({ name: "a.txt", bytes }).articles[0]).toMatchObject({
      title: "云杉物流启用分拨中心",
      source: "云溪在线",
    });
  });

  test("Big5 when asked for", () => {
    const text = "雲杉物流啟用分撥中心\n";
    expect(decode(doubleByte(text, "big5", BIG5), "a.txt", "big5")).toBe(text);
  });

  test("any text survives UTF-8 and UTF-16", () => {
    const character = fc.constantFrom(..."云杉物流。，“”A z9\n\t😀");
    fc.assert(
      fc.property(fc.array(character, { maxLength: 200 }), (characters) => {
        const text = `云 1\n${characters.join("")}`;
        expect(decode(encode(text), "a.txt")).toBe(text);
        expect(decode(utf16(text, true, true), "a.txt")).toBe(text);
      }),
      { seed: 3 },
    );
  });
});

test("one broken byte does not turn UTF-8 into something else", () => {
  const bytes = encode(TEXT.repeat(3));
  bytes[40] = 0xff;
  expect(decode(bytes, "a.txt")).toContain("启用临江分拨中心");
});

test("NUL and lone surrogates become U+FFFD", () => {
  expect(decode(encode("云杉\0物流，Maple Cloud 与海棠超市"), "a.txt")).toContain("云杉\ufffd物流");
  expect(decode(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x91, 0x4e]), "a.txt")).toBe("\ufffd云");
});

describe("what cannot be read says so for people", () => {
  test.each<[string, string, Uint8Array, RegExp]>([
    ["unknown format", "报告.xyz", encode("云杉"), /报告\.xyz.*format.*\.txt/u],
    ["no extension", "报告", encode("云杉"), /format/u],
    ["empty", "空.txt", new Uint8Array(), /空\.txt.*empty/u],
    ["only white space", "白.txt", encode(" \n\n　\n"), /白\.txt.*no article/u],
    ["binary", "图.txt", encode("%PDF-1.7\nxxxx"), /图\.txt.*binary/u],
    ["control characters", "图.txt", Uint8Array.from({ length: 500 }, (_, i) => i % 9), /binary|encoding/u],
    ["undecodable", "乱.txt", Uint8Array.from({ length: 600 }, (_, i) => (i % 2 ? 0xff : 0x80)), /乱\.txt.*encoding/u],
  ])("%s", (_, name, bytes, message) => {
    expect(() => readIssue({ name, bytes })).toThrow(ReadError);
    expect(() => readIssue({ name, bytes })).toThrow(message);
  });

  test("an encoding that does not exist", () => {
    expect(() => readIssue({ name: "a.txt", bytes: encode("云") }, { encoding: "klingon" })).toThrow(/klingon/u);
  });
});
