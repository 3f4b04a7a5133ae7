import type { ShortNameClaim } from "../../model/extract.ts";
import { recognizeEnglish } from "../english/recognize.ts";
import { blanked, englishStretches } from "../english/stretches.ts";
import { fold } from "../lexicon/fold.ts";
import { knownName, type Lexicon } from "../lexicon/lexicon.ts";
import { type Candidate, chooseLongest, isSite, overlaps } from "../spans.ts";
import { tag, uncoveredBy } from "../tagger/tag.ts";
import type { Tagger } from "../tagger/tagger.ts";
import { findAbridged } from "./abridged.ts";
import { findAgencies } from "./agencies.ts";
import { findCitySigns } from "./city-signs.ts";
import { findCounties } from "./counties.ts";
import { findDivisions, findQuotedDivisions } from "./divisions.ts";
import { findBarePolicies, findDrafts, findIssued, findOutlets, findReports } from "./documents.ts";
import { findEmployers } from "./employers.ts";
import { withoutEveryday } from "./everyday.ts";
import { findBranches, findBrandLines, findCountryArms, findFirms, findRailways, findUnknownFirms } from "./firms.ts";
import { findForeignPersons, findSurnames } from "./foreign-persons.ts";
import { findBroken, findNames, type Hit } from "./gazetteer.ts";
import { findGlossed } from "./glossed.ts";
import { findHeld } from "./held.ts";
import { findHolders } from "./holders.ts";
import { meant } from "./homonyms.ts";
import { findIntroduced, withoutLine } from "./introduced.ts";
import { findLandmarks } from "./landmarks.ts";
import { findDomains, findLatin, findLongerLatin } from "./latin.ts";
import { findListed } from "./listed.ts";
import { findModels } from "./models.ts";
import {
  findCampaigns,
  findEditions,
  findFestivals,
  findHosted,
  findMeetings,
  findOccasions,
  withEditions,
} from "./occasions.ts";
import { findOrganizations, findParts } from "./organizations.ts";
import { findPersons, withLatinNames } from "./persons.ts";
import { findFunds, findNamed, findProducts, findWares } from "./products.ts";
import { findRepeated } from "./repeated.ts";
import { findShortNames } from "./short-names.ts";
import { findTownships } from "./townships.ts";
import { findVenues, findWorksSites } from "./venues.ts";
import { findVersions, withModels } from "./versions.ts";
import { markWholes } from "./wholes.ts";
import { findWorks } from "./works.ts";

export interface Recognized {
  /** In order, not overlapping. */
  readonly mentions: readonly Candidate[];
  readonly shortNames: readonly ShortNameClaim[];
  /** All guesses, the chosen among them: what explains the choice. */
  readonly candidates: readonly Candidate[];
}

/** All names in an article's text, those of its English stretches read by rules of their own. Without a tagger, names that only it would guess are left out. */
export function recognize(text: string, lexicon: Lexicon, tagger?: Tagger): Recognized {
  const stretches = englishStretches(text);
  if (stretches.length === 0) return recognizeChinese(text, lexicon, tagger);
  const chinese = recognizeChinese(blanked(text, stretches), lexicon, tagger);
  const english = recognizeEnglish(text, stretches, lexicon);
  return {
    mentions: [...chinese.mentions, ...english.mentions].sort((a, b) => a.start - b.start),
    shortNames: [...chinese.shortNames, ...english.shortNames],
    candidates: [...chinese.candidates, ...english.candidates],
  };
}

/** What the lexicon holds, what is composed, what is guessed, what the article defines; longest span wins. */
function recognizeChinese(text: string, lexicon: Lexicon, tagger?: Tagger): Recognized {
  const folded = fold(text);
  const hits = withoutEveryday(text, [...findNames(folded, lexicon), ...findBroken(folded, lexicon)]);
  const known = meant(text, hits);
  const venues = findVenues(text, known, lexicon);
  const composed = [
    ...venues,
    ...findWorks(text, lexicon),
    ...findAgencies(text, [...known, ...venues], lexicon),
    ...findAbridged(text, lexicon),
    ...findRailways(text, lexicon),
    ...findFirms(text, known, lexicon),
    ...findOrganizations(text, known, lexicon),
    ...findParts(text, known),
    ...findBranches(text, known, lexicon),
    ...findBrandLines(text, known, lexicon),
    ...findCountryArms(text, known),
    ...findDivisions(text, known),
    ...findQuotedDivisions(text),
    ...findLongerLatin(text, known, lexicon),
    ...findOccasions(text, lexicon),
    ...findEditions(text, known),
    ...findFestivals(text, known),
    ...findHosted(text, known),
    ...findBarePolicies(text, lexicon),
    ...findDrafts(text, known),
    ...findOutlets(text, known),
    ...findPersons(text, lexicon),
    ...findForeignPersons(text, known, lexicon),
    ...findWares(text, known),
    ...findCounties(text, known),
    ...findTownships(text, known),
    ...findLandmarks(text, known),
    ...findHolders(text, known, lexicon),
    ...findCitySigns(text),
    ...findWorksSites(text, known),
    ...findModels(text, known),
    ...findNamed(text),
    ...findFunds(text),
    ...findDomains(text),
  ];
  const both = [...known, ...composed];
  const certain = chooseLongest([...both, ...findVersions(text, both), ...findHeld(text, both, lexicon)]);
  const listed = findListed(text, certain, lexicon);
  const sure = listed.length > 0 ? chooseLongest([...certain, ...listed]) : certain;
  const guesses = [
    ...findGlossed(text, sure, lexicon),
    ...findLatin(text, sure),
    ...findEmployers(text, sure, lexicon),
    ...findUnknownFirms(text, lexicon),
    ...findProducts(text, lexicon),
    ...findMeetings(text),
    ...findCampaigns(text, lexicon),
    ...findReports(text, lexicon),
    ...findIssued(text),
  ];
  const free = guesses.filter((guess) => !sure.some((c) => overlaps(c, guess) && !isPlaceInside(c, guess)));
  const named = chooseLongest([...sure, ...free, ...findVersions(text, free)]);
  const tagged = tagger ? tagTail(text, lexicon, tagger, hits, named) : [];
  const once = [...named, ...tagged];
  const repeated = [...findRepeated(text, once), ...findSurnames(text, once)];
  const spread = repeated.length > 0 ? chooseLongest([...once, ...repeated]) : once.sort((a, b) => a.start - b.start);
  const all = withModels(withEditions(withLatinNames(text, spread)));
  const short = findShortNames(text, all);
  const undefinedNames = all.filter((c) => !short.candidates.some((s) => s.start === c.start && s.end === c.end));
  return {
    mentions: markWholes(text, chooseLongest([...undefinedNames, ...short.candidates]), lexicon),
    shortNames: short.claims,
    candidates: [...known, ...composed, ...listed, ...guesses, ...tagged, ...repeated, ...short.candidates],
  };
}

/** A ware that is launched under a name in quotation marks may bear a place's: “浦江云游”. */
const isPlaceInside = (c: Candidate, { start, end, rule }: Candidate): boolean =>
  (rule === "quoted-launch" || rule === "campaign") && isSite(c) && start <= c.start && c.end <= end;

/** What looks like a person of two characters right behind a place is a quarter of it: 江苏徐圩. */
const isQuarter = (guess: Candidate, named: readonly Candidate[]): boolean =>
  guess.kind === "person" && guess.end - guess.start === 2 && named.some((c) => c.end === guess.start && isSite(c));

/** Duties are listed before the offices that have them: 网信、电信、市场监管部门. */
const OFFICES_AHEAD = /^(?:、[\u4E00-\u9FFF]{2,6}){1,6}?(?:和[\u4E00-\u9FFF]{2,6})?等?(?:主管|监管|执法)?部门/u;

const isSortOfOffice = (text: string, { end }: Candidate): boolean =>
  text[end] === "、" && OFFICES_AHEAD.test(text.slice(end, end + 40));

/** The tail: what the tagger guesses where nothing else was found. */
function tagTail(
  text: string,
  lexicon: Lexicon,
  tagger: Tagger,
  hits: readonly Hit[],
  named: readonly Candidate[],
): Candidate[] {
  const evidence = hits.map(({ start, end, senses }) => ({
    start,
    end,
    kind: senses[0]!.row.kind,
    ambiguous: senses[0]!.ambiguous,
  }));
  const uncovered = uncoveredBy(named, text.length);
  const tagged = tag(text, tagger, evidence, uncovered)
    .filter((guess) => !isQuarter(guess, named) && !isSortOfOffice(text, guess))
    .map(withoutLine)
    .map((guess) => ({ ...guess, name: knownName(lexicon, guess.name, guess.kind) ?? guess.name }));
  return [...tagged, ...findIntroduced(text, uncovered, tagged, lexicon, tagger)];
}
