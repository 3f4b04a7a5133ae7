/** What every store must do with what people keep beside the graph. */
import { describe, expect, it } from "vitest";
import { type Kept, keptId, type Topic } from "../../src/model/kept.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { extract, put } from "./fixtures.ts";
import { opened } from "./opened.ts";

const topic = (name: string, ...phrases: string[]): Topic => ({
  kind: "topic",
  id: keptId("topic", name),
  name,
  phrases,
});

export function keptContract(name: string, make: () => Promise<GraphStore>): void {
  const { empty } = opened(make);

  describe(`${name}, what people keep`, () => {
    it("is given back by kind and id, as it was last kept", async () => {
      const store = await empty();
      expect(await store.kept("topic")).toEqual([]);
      const view: Kept = { kind: "view", id: "view:早", name: "早", address: "?a=%E5%BF%AB&b=1", note: "" };
      const note: Kept = { kind: "note", id: "note:company:青禾", about: "company:青禾", text: "问\n\"一下'\u{1F600}" };
      for (const each of [topic("综试区", "甲"), view, topic("Ａ 区", "乙"), note, topic("综试区", "丙", "丁")])
        await store.keep(each);
      expect(await store.kept("topic")).toEqual([topic("综试区", "丙", "丁"), topic("Ａ 区", "乙")]);
      expect(await store.kept("view")).toEqual([view]);
      expect(await store.kept("note")).toEqual([note]);
    });

    it("changes the revision, outlives every issue, and goes when told", async () => {
      const store = await empty();
      const revisions = [await store.revision()];
      const changed = async () => {
        const now = await store.revision();
        expect(revisions).not.toContain(now);
        revisions.push(now);
      };
      await store.keep(topic("甲", "乙"));
      await changed();
      const said = extract({ id: "期", articles: [{ text: "甲乙", names: [["company", "甲乙"]] }] });
      await put(store, said);
      await store.remove("期");
      expect(await store.kept("topic")).toEqual([topic("甲", "乙")]);
      await changed();
      expect(await store.forget("view", "topic:甲")).toBe(false);
      expect(await store.revision()).toBe(revisions.at(-1));
      expect(await store.forget("topic", "topic:甲")).toBe(true);
      await changed();
      expect([await store.kept("topic"), await store.forget("topic", "topic:甲")]).toEqual([[], false]);
    });
  });
}
