/** Sends files one after the other and keeps what became of each. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { send } from "../data/client.ts";
import { news } from "../data/queries.ts";
import { type Adding, moved, type Progress } from "./adding.ts";

interface Added {
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly issue: string;
  readonly title: string;
}

/** The list, and the way to add to it. Files go on while the dialog is shut. */
export function useAdding() {
  const client = useQueryClient();
  const [list, setList] = useState<readonly Adding[]>([]);
  const last = useRef<Promise<void>>(Promise.resolve());
  const keys = useRef(0);

  const add = useCallback(
    (files: readonly File[]) => {
      const coming = files.map((file) => ({ key: keys.current++, file }));
      const waiting = coming.map(({ key, file }) => ({
        key,
        name: file.name,
        progress: { state: "waiting" } as const,
      }));
      setList((now) => [...now, ...waiting]);
      for (const { key, file } of coming) {
        const to = (progress: Progress) => setList((now) => moved(now, key, progress));
        last.current = last.current.then(async () => {
          to({ state: "reading" });
          try {
            const form = new FormData();
            form.append("file", file);
            const { outcome, issue, title } = await send<Added>("POST", "/api/issues", form);
            await client.invalidateQueries();
            to({ state: "done", outcome, title, news: null });
            const found = await client.fetchQuery(news([issue]));
            to({ state: "done", outcome, title, news: found });
          } catch (fault) {
            to({ state: "failed", error: fault as Error });
          }
        });
      }
    },
    [client],
  );
  return { list, add };
}
