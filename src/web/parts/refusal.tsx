/** Why a change was not made; what says it comes when it is needed. */
import { lazy, Suspense } from "react";

const Refused = lazy(() => import("./refused.tsx"));

/** Nothing where nothing went wrong. */
export function Refusal({ error }: { error: Error | null }) {
  return (
    error && (
      <Suspense>
        <Refused error={error} />
      </Suspense>
    )
  );
}
