/** Sends files one after the other and keeps what became of each. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { ApiError, send } from "../data/client.ts";
import { news } from "../data/queries.ts";
import { onToken } from "../data/token.ts";
import { type Adding, moved, type Progress } from "./adding.ts";

interface Added {
  readonly outcome: "added" | "replaced" | "unchanged";
  readonly issue: string;
  readonly title: string;
}

interface Coming {
  readonly key: number;
  readonly file: File;
}

const WAITING = { state: "waiting" } as const;

/** The list, and the way to add to it. Files go on while the dialog is shut; those refused for want of a token, once it is given. */
export function useAdding() {
  const client = useQueryClient();
  const [list, setList] = useState<readonly Adding[]>([]);
  const last = useRef<Promise<void>>(Promise.resolve());
  const keys = useRef(0);
  const refused = useRef<Coming[]>([]);

  const put = useCallback(
    (coming: Coming) => {
      const { key, file } = coming;
      const to = (progress: Progress) => setList((now) => moved(now, key, progress));
      to(WAITING);
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
          if (fault instanceof ApiError && fault.status === 401) refused.current.push(coming);
        }
      });
    },
    [client],
  );
  useEffect(() => onToken(() => refused.current.splice(0).forEach(put)), [put]);

  const add = useCallback(
    (files: readonly File[]) => {
      const coming = files.map((file) => ({ key: keys.current++, file }));
      const waiting = coming.map(({ key, file }) => ({ key, name: file.name, progress: WAITING }));
      setList((now) => [...now, ...waiting]);
      coming.forEach(put);
    },
    [put],
  );
  return { list, add };
}
