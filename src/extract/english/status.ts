import type { Status } from "../../model/schema.ts";

const DENIED =
  /^no\b|\b(?:den(?:y|ies|ied|ying)|untrue|not true|false (?:report|claim|rumou?r)s?|no plans?|refut(?:e|es|ed)|dismiss(?:es|ed)|reject(?:s|ed)?|(?:did|does|do|has|have|had|is|are|was|were|will|would) not|n['’]t|never)\b|\bn['’]t\b/iu;
const ENDED =
  /\b(?:former(?:ly)?|ex-|previously|once|end(?:s|ed)|terminat(?:es|ed)|with(?:drew|draws?|drawn)|scrap(?:s|ped)|call(?:s|ed) off|abandon(?:s|ed)|step(?:s|ped) down|resign(?:s|ed)|quit|left|exit(?:s|ed)|no longer|cancel(?:s|led|ed)|dropped|suspended its|used to)\b/iu;
const PLANNED =
  /\b(?:plan(?:s|ned|ning)?|is set|are set|set to|will|would|could|may|might|shall|in talks|talks|consider(?:s|ing|ed)?|weigh(?:s|ing)?|mull(?:s|ing)?|explor(?:es|ing)|intend(?:s|ed)?|expect(?:s|ed)?|agree(?:s|d)?|propos(?:es|ed|ing)|seek(?:s|ing)?|negotiat(?:es|ing)|aim(?:s|ing)?|bid(?:s|ding)?|offer(?:s|ed)?|due to|about to|prepar(?:es|ing)|ready to|hopes?|wants?|scheduled|slated)\b/iu;
/** The infinitive of a headline: Acme to buy Beta. */
const HEADLINE = /^□+\.? to [a-z]/u;

/**
 * How a fact stands: `clause` is the clause that says it, `cue` the text from its first name to its last, `before` the sentence up to it.
 * Names are blanked by □ in all three.
 */
export function englishStatus(clause: string, cue: string, before: string): Status {
  if (DENIED.test(clause) || DENIED.test(before)) return "denied";
  if (ENDED.test(cue)) return "ended";
  if (PLANNED.test(cue) || HEADLINE.test(cue)) return "planned";
  return "asserted";
}
