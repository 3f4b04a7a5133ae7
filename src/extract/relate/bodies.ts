import type { Candidate } from "../spans.ts";

/** Who acts in business: whom pronouns mean and what is carried from clause to clause. */
export const isBody = ({ kind }: Candidate): boolean => kind === "company" || kind === "organization";

export const one = (name: Candidate | undefined): readonly Candidate[] => (name ? [name] : []);

/** Each name once. */
export const distinct = (names: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(names.map((name) => [name.name, name])).values(),
];

/** The first of some that all go by one name; undefined where there are several, or none. */
export const soleOf = (names: readonly Candidate[]): Candidate | undefined =>
  new Set(names.map(({ name }) => name)).size === 1 ? names[0] : undefined;

/** What follows a register in which something is written: it is not spoken of. */
export const SAYS_WHERE = /^(?:App|APP|网站|官网|平台)?的?(?:工商|公开)?(?:信息|资料|数据)?(?:显示|表明)/u;
