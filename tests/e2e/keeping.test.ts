/** What a visitor adds and keeps: issues, views, notes; and what she is told when she comes back. */
import { describe, expect, test } from "vitest";
import { haveBrowser } from "./browser.ts";
import { drawn } from "./map.ts";
import { accessible, visits } from "./visits.ts";

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const NEW = file("新刊.md", "# 新刊 2022-08-01\n\n## 要闻\n\n### 京东与顺丰合作\n\n京东与顺丰宣布达成战略合作。\n");

describe.skipIf(!haveBrowser())("keeping", () => {
  const { go, url } = visits();

  test("files dropped or chosen are read, told of with what is new, and taken out again", async () => {
    const page = await go("/", {}, /422/u);
    await drawn(page);
    await page.getByRole("button", { name: "期刊", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "期刊" });
    await dialog.locator("input[type=file]").setInputFiles([NEW, file("空.txt", "")]);
    await dialog.getByText("文件是空的").waitFor();
    await dialog.getByText(/新关系 [1-9]\d* 条/u).waitFor();
    await accessible(page);
    await dialog.getByRole("button", { name: "画出新内容" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.getAll("pin")).toEqual(
      expect.arrayContaining(["company:京东", "company:顺丰"]),
    );
    await page.getByRole("button", { name: "期刊", exact: true }).click();
    await dialog.getByText("库中 16 期").waitFor();
    await dialog.getByRole("button", { name: "移除《新刊 2022-08-01》" }).click();
    await dialog.getByRole("alertdialog").getByRole("button", { name: "移除" }).click();
    await dialog.getByText("库中 15 期").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  test("a file dropped anywhere on the page is read", async () => {
    const page = await go();
    await drawn(page);
    await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([${JSON.stringify(NEW.buffer.toString())}], "新刊.md"));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    })()`);
    await page.getByRole("dialog").getByText("新刊.md").waitFor();
    await page.getByRole("dialog").getByText("已加入").waitFor();
  });

  test("who comes back is shown what came meanwhile", async () => {
    const page = await go();
    await drawn(page);
    await page.getByRole("heading", { name: "最近的关系" }).waitFor();
    const form = new FormData();
    form.append(
      "file",
      new File(["# 晚刊 2022-09-02\n\n## 要闻\n\n### 美团与抖音合作\n\n美团与抖音宣布合作。\n"], "晚刊.md"),
    );
    expect((await fetch(`${url()}/api/issues`, { method: "POST", body: form })).status).toBe(200);
    const later = await page.context().newPage();
    await later.goto(url());
    await later.getByRole("heading", { name: "自上次来访" }).waitFor();
    await later.getByText(/新增 1 期/u).waitFor();
    await drawn(later);
    await later.reload();
    await later.getByRole("heading", { name: "自上次来访" }).waitFor();
    const last = await page.context().newPage();
    await last.goto(url());
    await last.getByRole("heading", { name: "最近的关系" }).waitFor();
  });

  test("a view is kept under a name, opened again, and forgotten", async () => {
    const id = encodeURIComponent("company:快手");
    const page = await go(`/?e=${id}&at=${id}&lang=zh`);
    await drawn(page);
    await page.getByRole("button", { name: "留存的视图" }).click();
    await page.getByText("还没有留存的视图。").waitFor();
    await page.getByLabel("名称").fill("早会");
    await page.getByLabel("备注").fill("<b>给张总看</b>");
    await page.getByRole("button", { name: "留存现在的视图" }).click();
    await page.getByText("<b>给张总看</b>").waitFor();
    await accessible(page);
    const other = await go("/?lang=zh");
    await other.getByRole("button", { name: "留存的视图" }).click();
    await other.getByRole("button", { name: "早会", exact: true }).click();
    await other.getByRole("heading", { name: "快手", exact: true, level: 2 }).waitFor();
    expect(new URL(other.url()).searchParams.getAll("e")).toEqual(["company:快手"]);
    await page.getByRole("button", { name: "删去“早会”" }).click();
    await page.getByText("还没有留存的视图。").waitFor();
  });

  test("a note on an entity is kept for all who come", async () => {
    const path = `/?at=${encodeURIComponent("company:快手")}&lang=zh`;
    const page = await go(path);
    await page.getByRole("button", { name: "写笔记" }).click();
    await page.getByLabel("笔记", { exact: true }).getByRole("textbox").fill("问一下\n王总");
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByText("问一下").waitFor();
    const other = await go(path);
    await other.getByText("问一下").waitFor();
    await accessible(other);
    await other.getByRole("button", { name: "改笔记" }).click();
    await other.getByRole("textbox", { name: "笔记" }).fill("");
    await other.getByRole("button", { name: "保存" }).click();
    await other.getByRole("button", { name: "写笔记" }).waitFor();
  });
});
