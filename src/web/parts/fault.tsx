/** What went wrong and what to do. */
import { Button } from "@mantine/core";
import { ApiError, isAway } from "../data/client.ts";
import { useWords } from "../words/words.tsx";

/** A message with a way on. */
export function Fault({ error, retry }: { error: Error; retry?: () => void }) {
  const words = useWords();
  const status = error instanceof ApiError ? error.status : -1;
  const [title, hint] =
    status === 503
      ? [words.storeAwayTitle, words.storeAwayHint]
      : isAway(error)
        ? [words.awayTitle, words.awayHint]
        : [words.errorTitle, status === 404 ? words.missing : error.message];
  return (
    <div className="notice" role="alert">
      <strong>{title}</strong>
      <p>{hint}</p>
      {retry && status !== 404 && (
        <Button size="xs" variant="default" onClick={retry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}
