/** Every issue of the store, newest first; each can be taken out where writing is allowed. */
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Api } from "../../api/contract.ts";
import { address, send } from "../data/client.ts";
import { issues } from "../data/queries.ts";
import { useChange } from "../data/use-change.ts";
import { Fault } from "../parts/fault.tsx";
import { Refusal } from "../parts/refusal.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useWords } from "../words/words.tsx";

type Issue = Api["/api/issues"]["items"][number];

/** The list. */
export function IssueList({ writable }: { writable: boolean }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(issues);
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting lines={6} />;
  return (
    <section aria-label={words.issuesTitle}>
      <h3>
        {words.inStore} <span className="count">{words.issues(data.total)}</span>
      </h3>
      <ul className="issue-list">
        {data.items.toReversed().map((issue) => (
          <IssueRow key={issue.id} issue={issue} writable={writable} />
        ))}
      </ul>
    </section>
  );
}

function IssueRow({
  issue: { id, title, date, file, articles, relations },
  writable,
}: {
  issue: Issue;
  writable: boolean;
}) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const removal = useChange(() => send("DELETE", address("/api/issues/{id}", {}, id)));
  return (
    <li className="issue-row">
      <span className="figure">{date ?? words.untitledDate}</span>
      <span className="issue-title" title={file}>
        {title}
      </span>
      <span className="hint figure">{words.issueHolds(articles, relations)}</span>
      {writable && !asked && (
        <Button size="compact-xs" variant="default" aria-label={words.removeOf(title)} onClick={() => setAsked(true)}>
          {words.remove}
        </Button>
      )}
      {asked && (
        <span className="issue-ask" role="alertdialog" aria-label={words.removeAsk}>
          {removal.error ? <Refusal error={removal.error} /> : words.removeAsk}
          <Button autoFocus size="compact-xs" loading={removal.isPending} onClick={() => removal.mutate(undefined)}>
            {words.remove}
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => setAsked(false)}>
            {words.cancel}
          </Button>
        </span>
      )}
    </li>
  );
}
