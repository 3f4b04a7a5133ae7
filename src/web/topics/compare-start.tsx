/** The way to a comparison: the other one is picked when it is asked for. */
import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { Icon } from "../parts/icons.tsx";
import { useWords } from "../words/words.tsx";

const ComparePicker = lazy(() => import("./compare-picker.tsx"));

/** A button, and what it opens. */
export function CompareStart({ id }: { id: string }) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-expanded={opened}
        leftSection={<Icon name="compare" />}
        onClick={() => setOpened(!opened)}
      >
        {words.compare}
      </Button>
      {opened && (
        <Suspense>
          <ComparePicker id={id} />
        </Suspense>
      )}
    </>
  );
}
