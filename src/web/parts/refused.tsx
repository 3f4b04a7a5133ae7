/** A change that was refused, in the words of the page; where a token is wanted, the place for it. */
import { ApiError } from "../data/client.ts";
import { useTold } from "../words/told.ts";
import { TokenForm } from "./token-form.tsx";

/** The sentence, and what to do. */
export default function Refused({ error }: { error: Error }) {
  const told = useTold();
  return (
    <div role="alert" className="refused">
      <p>{told(error)}</p>
      {error instanceof ApiError && error.status === 401 && <TokenForm />}
    </div>
  );
}
