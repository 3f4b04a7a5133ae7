/** The issues of the store: what there is, files to add, issues to take out. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { health } from "../data/queries.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../words/words.tsx";
import { AddedFile } from "./added-file.tsx";
import { type Adding, finished } from "./adding.ts";
import { IssueList } from "./issue-list.tsx";

interface IssuesDialogProps {
  readonly adding: readonly Adding[];
  readonly add: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** A dialog. */
export default function IssuesDialog({ adding, add, onClose }: IssuesDialogProps) {
  const words = useWords();
  const writable = useQuery(health).data?.writable;
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog title={words.issuesTitle} onClose={onClose}>
      {writable ? (
        <div className="drop">
          <Button size="xs" leftSection={<Icon name="plus" />} onClick={() => input.current?.click()}>
            {words.addFiles}
          </Button>
          <span className="hint">{words.addHint}</span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            accept=".txt,.text,.md,.markdown,.mdown"
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </div>
      ) : (
        writable === false && <p className="hint">{words.readOnly}</p>
      )}
      {adding.length > 0 && (
        <section aria-label={words.addedFiles}>
          <h3>
            {words.addedFiles} <span className="count">{words.fileCount(finished(adding), adding.length)}</span>
          </h3>
          <ul className="file-list" aria-live="polite">
            {adding.map((one) => (
              <AddedFile key={one.key} adding={one} onFollow={onClose} />
            ))}
          </ul>
        </section>
      )}
      <IssueList writable={writable ?? false} />
    </Dialog>
  );
}
