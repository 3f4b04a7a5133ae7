/** Parameters that may be given several times are named after one (`section=…&section=…`); what they give is a list. */
import { type Given, given } from "./given.ts";

interface Repeated {
  readonly section?: readonly string[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly surface?: readonly string[] | undefined;
  readonly issue?: readonly string[] | undefined;
}

interface Lists {
  readonly sections?: readonly string[];
  readonly sources?: readonly string[];
  readonly surfaces?: readonly string[];
  readonly issues?: readonly string[];
}

/** The filter that was asked for, as the stores name it, without what was not given. */
export function asked<T extends Repeated>(query: T): Given<Omit<T, keyof Repeated>> & Lists {
  const { section, source, surface, issue, ...rest } = query;
  return { ...given(rest), ...given({ sections: section, sources: source, surfaces: surface, issues: issue }) };
}
