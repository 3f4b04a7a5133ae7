/** The sheet of shortcuts: how it is reached, and that it lists what the keys do. */
import { describe, expect, test } from "vitest";
import { SHORTCUTS } from "../../src/web/keys/shortcuts.ts";
import { haveBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { accessible, visits } from "./visits.ts";

const id = encodeURIComponent("company:快手");
const around = `/?e=${id}&at=${id}`;

/** Runs in the page: the chords of a keyboard that the map takes for itself. */
const TAKEN = `(() => {
  const codes = ["Space", "Enter", "Tab", "Home", "End", "Delete", "Backspace", "PageUp", "PageDown", "Insert", "ContextMenu", "Slash",
    "Equal", "Minus", "Comma", "Period", "Semicolon", "Quote", "Backquote", "NumpadAdd", "NumpadSubtract", "NumpadMultiply",
    "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown",
    ...[..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => "Key" + letter),
    ...[..."0123456789"].flatMap((digit) => ["Digit" + digit, "Numpad" + digit]),
    ...Array.from({ length: 12 }, (_, n) => "F" + (n + 1))];
  const taken = [];
  const map = document.querySelector(".map-canvas");
  const note = (event) => {
    if (event.defaultPrevented) taken.push((event.shiftKey ? "Shift+" : "") + event.code);
    event.stopPropagation();
  };
  document.addEventListener("keydown", note);
  for (const code of codes) for (const shiftKey of [false, true])
    map.dispatchEvent(new KeyboardEvent("keydown", { code, shiftKey, bubbles: true, cancelable: true }));
  document.removeEventListener("keydown", note);
  return taken;
})()`;

describe.skipIf(!haveBrowser())("keys", () => {
  const { go } = visits();

  test("a question mark opens the sheet, Escape brings back where one was; an input method keeps its keys", async () => {
    const page = await go(`${around}&lang=zh`);
    await drawn(page);
    const sheet = page.getByRole("dialog", { name: "快捷键" });
    await page.locator(".map-canvas").focus();
    await page.keyboard.press("Shift+Slash");
    await sheet.getByText("挪动所选的实体").waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.className")).toBe("map-canvas");
    await page.getByRole("heading", { name: "快手", exact: true, level: 2 }).waitFor();

    await page.evaluate(`document.body.dispatchEvent(
      new KeyboardEvent("keydown", { code: "Slash", shiftKey: true, isComposing: true, bubbles: true }))`);
    await page.getByRole("combobox").fill("");
    await page.keyboard.press("Shift+Slash");
    expect(await page.getByRole("combobox").inputValue()).toBe("?");
    expect(await sheet.count()).toBe(0);
  });

  test.each([
    ["zh", "dark", 1440],
    ["en", "light", 390],
  ] as const)("a button opens it: %s, %s, %i px", async (language, colorScheme, width) => {
    const page = await go(`${around}&lang=${language}`, { colorScheme, viewport: { width, height: 844 } });
    await page.getByRole("button", { name: language === "zh" ? "快捷键与帮助" : "Shortcuts and help" }).click();
    const sheet = page.getByRole("dialog", { name: language === "zh" ? "快捷键" : "Keyboard shortcuts" });
    await sheet.locator("kbd").first().waitFor();
    await accessible(page);
    expect(await sheet.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    expect(await sheet.getByRole("link").getAttribute("href")).toBe("/api/docs");
  });

  test("the map takes the keys that the sheet lists, and no others", async () => {
    const page = await go(around);
    await drawn(page);
    const taken = (await page.evaluate(TAKEN)) as string[];
    expect(taken.sort()).toEqual(Object.values<readonly string[]>(SHORTCUTS.map).flat().sort());
  });
});
