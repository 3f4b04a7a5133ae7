/** What the server says went wrong, in the page's language where the page knows the kind of problem. */
import { ApiError, isAway } from "../data/client.ts";
import { useAskedWords } from "./asked.tsx";
import { useWords } from "./words.tsx";

/** The sentence of an error. */
export function useTold(): (error: Error) => string {
  const { problems } = useAskedWords();
  const { awayTitle } = useWords();
  return (error) => {
    if (isAway(error)) return awayTitle;
    const type = error instanceof ApiError ? error.type : "";
    return Object.hasOwn(problems, type) ? problems[type as keyof typeof problems] : error.message;
  };
}
