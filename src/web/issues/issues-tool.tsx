/** The way to the issues: a tool in the head, and the whole page as a place to drop files on. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { health } from "../data/queries.ts";
import { Tool } from "../parts/tool.tsx";
import { useWords } from "../words/words.tsx";
import { useAdding } from "./use-adding.ts";

const IssuesDialog = lazy(() => import("./issues-dialog.tsx"));

/** The tool with its dialog. */
export function IssuesTool() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const { list, add } = useAdding();
  const writable = useQuery(health).data?.writable ?? false;
  const over = useDrop(writable, (files) => {
    add(files);
    setOpened(true);
  });
  return (
    <>
      <Tool icon="issues" name={words.issuesTitle} onClick={() => setOpened(true)} />
      {over && <div className="drop-here">{words.dropHere}</div>}
      {opened && (
        <Suspense>
          <IssuesDialog adding={list} add={add} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Whether files hover over the page. */
function useDrop(allowed: boolean, take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!allowed) return;
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const listeners = {
      dragover: (event: DragEvent) => {
        if (!holds(event)) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave: (event: DragEvent) => event.relatedTarget === null && setOver(false),
      drop: (event: DragEvent) => {
        if (!holds(event)) return;
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      },
    };
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of entries) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) removeEventListener(name, listener);
    };
  });
  return over;
}
