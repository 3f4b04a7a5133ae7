const words = (text: string): string[] => text.split(/\s+/u);

/** Word classes that rules may name as tags, by dictionary form; the second form of a word is there where compromise knows no first. */
const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  Partner: words("partner collaborate cooperate team ally work"),
  Alliance: words(
    "partnership cooperation alliance collaboration tie-up tieup venture memorandum mou partnerships collaborations jv",
  ),
  Jointly: words(
    "jointly partnership cooperation alliance collaboration venture partner collaborate cooperate team ally tie-up memorandum",
  ),
  Sign: words("sign ink strike enter seal reach form"),
  Agreement: words("agreement deal pact contract accord"),
  Acquire: words("acquire buy purchase absorb snap"),
  Takeover: words("acquisition takeover purchase buyout"),
  Invest: words("invest pour pump"),
  Funding: words("round funding raise financing investment series fundraising"),
  Lead: words("lead co-lead co-led colead anchor back"),
  Own: words("own control"),
  Branch: words("subsidiary unit arm division affiliate brand business platform app service chain"),
  Owner: words("owner parent operator maker creator"),
  Launch: words("launch unveil release introduce debut roll reveal"),
  Issue: words("issue publish release promulgate unveil adopt enact pass announce sign amend draft"),
  Punish: words(
    "fine investigate sue penalize penalise sanction probe order ban summon warn charge accuse block suspend reprimand",
  ),
  Probe: words("investigation probe lawsuit fine penalty inquiry complaint sanction suit ban"),
  Approve: words("approve clear authorize authorise greenlight permit endorse"),
  Host: words("host organize organise organized hold sponsor stage convene"),
  Stake: words("stake stakes investment investments shareholding"),
  Held: words("hold open conclude close kick place"),
  Compete: words("compete vie"),
  Rival: words("rival competitor"),
  Base: words("base headquarter locate headquartered located"),
  Premises: words(
    "headquarters office factory plant store campus center centre facility warehouse showroom hub lab laboratory gigafactory",
  ),
  Attend: words("attend join exhibit participate joined"),
  Appoint: words("appoint name hire elect promote tap"),
  Found: words("found co-found cofound co-founded cofounded establish"),
  Join: words("join leave joined"),
};

const TAGS = new Map<string, string[]>();
for (const [tag, members] of Object.entries(WORD_CLASSES))
  for (const word of members) TAGS.set(word, [...(TAGS.get(word) ?? []), tag]);

/** The classes of a word. */
export const classesOf = ({ root, normal }: { root: string; normal: string }): readonly string[] =>
  TAGS.get(root) ?? TAGS.get(normal) ?? [];
