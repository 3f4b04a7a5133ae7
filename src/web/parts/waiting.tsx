/** Grey lines where text will stand. */
import { Skeleton } from "@mantine/core";
import { useWords } from "../words/words.tsx";

/** So many lines. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const words = useWords();
  return (
    <div role="status" aria-label={words.loading} className="waiting">
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike
        <Skeleton key={line} height={12} width={`${92 - ((line * 17) % 40)}%`} radius="sm" />
      ))}
    </div>
  );
}
