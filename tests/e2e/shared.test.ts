/** A server that others reach: what is changed there needs its token. */
import { describe, expect, test, vi } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { accessible, visits } from "./visits.ts";

vi.stubEnv("GUANXI_TOKEN", "a token of this test");

describe.skipIf(!haveBrowser())("a shared server", () => {
  const { go } = visits("--host", "0.0.0.0");
  const id = encodeURIComponent("company:快手");

  test("a change asks for the token, keeps it while the tab is open, and goes through with it", async () => {
    const page = await go(`/?e=${id}&at=${id}&lang=zh`, {}, /401|Cross-Origin-Opener/u);
    await drawn(page);
    await page.getByRole("button", { name: "写笔记" }).click();
    const note = page.getByLabel("笔记", { exact: true });
    await note.getByRole("textbox", { name: "笔记" }).fill("问一下");
    await note.getByRole("button", { name: "保存" }).click();
    await note.getByText("在这台服务器上改动内容，要先输入令牌。").waitFor();
    await accessible(page);
    await note.getByLabel("令牌", { exact: true }).fill("another");
    await note.getByRole("button", { name: "记住令牌" }).click();
    await note.getByRole("button", { name: "保存" }).click();
    await note.getByText("令牌不对").waitFor();
    await note.getByLabel("令牌", { exact: true }).fill("a token of this test");
    await page.keyboard.press("Enter");
    await note.getByRole("button", { name: "保存" }).click();
    await note.locator(".note-text").getByText("问一下").waitFor();
    await page.reload();
    await page.getByRole("button", { name: "改笔记" }).click();
    await note.getByRole("textbox", { name: "笔记" }).fill("");
    await note.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: "写笔记" }).waitFor();
    expect(await page.evaluate("Object.values(localStorage).join()")).not.toContain("a token of this test");
  });

  test("a file refused for want of the token goes on by itself once it is given", async () => {
    const page = await go("/?lang=zh", {}, /401|Cross-Origin-Opener/u);
    await page.getByRole("button", { name: "期刊", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "期刊" });
    const text = "2022-03-01 行业资讯\n\n快手与美团达成合作\n\n快手与美团达成战略合作。\n";
    await dialog.locator("input[type=file]").setInputFiles(
      ["one.txt", "two.txt"].map((name, at) => ({
        name,
        mimeType: "text/plain",
        buffer: Buffer.from(text.replace("2022-03-01", `2022-03-0${at + 1}`)),
      })),
    );
    const files = dialog.locator(".file");
    await dialog.locator(".file[data-state=failed]").nth(1).waitFor();
    await files.first().getByLabel("令牌", { exact: true }).fill("a token of this test");
    await page.keyboard.press("Enter");
    await dialog.locator(".file[data-state=done]").nth(1).waitFor();
    await accessible(page);
  });

  test("it can be entered beforehand; a file is refused in words of the page", async () => {
    const page = await go(
      "/?lang=en",
      { colorScheme: "dark", viewport: { width: 390, height: 844 } },
      /422|Cross-Origin-Opener/u,
    );
    await page.getByRole("button", { name: "Shortcuts and help" }).click();
    await page.getByText("A shared server: enter its token").click();
    await page.getByLabel("Token", { exact: true }).fill("a token of this test");
    await page.getByRole("button", { name: "Remember it" }).click();
    await page.getByText(/^Remembered until this tab is closed/u).waitFor();
    await accessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Issues", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Issues" });
    const files = { "empty.txt": "", "picture.jpg": "x", "blank.md": " \n\n", "archive.txt": "PK\u0003\u0004" };
    await dialog
      .locator("input[type=file]")
      .setInputFiles(
        Object.entries(files).map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
      );
    for (const told of [
      /^The file is empty/u,
      /^Its format is not known/u,
      /^No article was found/u,
      /^It holds no text/u,
    ])
      await dialog.getByText(told).waitFor();
    await accessible(page);
  });
});
