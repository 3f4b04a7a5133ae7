/** What went wrong and what to do. */
import { Button } from "@mantine/core";
import { ApiError } from "../data/client.ts";
import { useWords } from "../words/words.tsx";

/** A message with a way on. */
export function Fault({ error, retry }: { error: Error; retry?: () => void }) {
  const words = useWords();
  const status = error instanceof ApiError ? error.status : -1;
  const away = status === 0 || status >= 500;
  return (
    <div className="notice" role="alert">
      <strong>{away ? words.awayTitle : words.errorTitle}</strong>
      <p>{status === 404 ? words.missing : away ? words.awayHint : error.message}</p>
      {retry && status !== 404 && (
        <Button size="xs" variant="default" onClick={retry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}
