/** Time, folded until it is asked for. */
import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Icon } from "../parts/icons.tsx";
import { usePage } from "../state/page.tsx";
import { useWords } from "../words/words.tsx";

const TimeBar = lazy(() => import("./time-bar.tsx"));

/** The button, and the bar over the foot of the page. */
export function TimeTool() {
  const words = useWords();
  const { since, until } = usePage().state.filter;
  const [opened, setOpened] = useState(since !== null || until !== null);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-expanded={opened}
        leftSection={<Icon name="clock" size={14} />}
        onClick={() => setOpened(!opened)}
      >
        {words.time}
        {(since ?? until) && " ·"}
      </Button>
      {opened && (
        <Suspense>
          <TimeBar />
        </Suspense>
      )}
    </>
  );
}
