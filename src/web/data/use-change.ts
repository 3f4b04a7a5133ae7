/** Changing the store: afterwards everything that was asked is asked again. */
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** A change with its state; what fails is told by `error`. */
export function useChange<A, T>(change: (about: A) => Promise<T>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, networkMode: "always", onSuccess: () => client.invalidateQueries() });
}
