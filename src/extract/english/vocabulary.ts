import type { EntityKind } from "../../model/schema.ts";

const words = (text: string): string[] => text.split(/\s+/u);

/** What a name is, by the word that it ends with. */
const LAST: readonly (readonly [kind: EntityKind, words: readonly string[]])[] = [
  [
    "company",
    words(
      `Inc Corp Corporation Co Company Ltd Limited LLC Plc PLC AG SE GmbH Group Holdings Holding Technologies Technology Robotics Motors Motor Automotive Automobile Cars Pharmaceuticals
      Pharma Therapeutics Biosciences Semiconductor Semiconductors Electronics Energy Capital Ventures Partners Bank Airlines Airways Logistics Systems Labs Entertainment
      Foods Retail Software Networks Studios Securities Insurance Industries Materials Communications Biotech Aerospace Express Chemicals Stores Robots Services International Global`,
    ),
  ],
  [
    "agency",
    words(
      "Ministry Commission Administration Authority Bureau Agency Department Parliament Senate Council Court Treasury Customs Government",
    ),
  ],
  [
    "organization",
    words(
      "University Institute Association Alliance Federation Foundation Chamber Academy College Union Society Consortium Exchange",
    ),
  ],
  [
    "policy",
    words(
      "Act Regulation Regulations Agreement Directive Law Treaty Bill Code Ordinance Measures Guidelines Rules Pact",
    ),
  ],
  ["event", words("Summit Forum Conference Expo Exhibition Fair Festival Congress Symposium Olympics Convention")],
  ["media", words("News Times Journal Post Daily Herald Tribune")],
];

/** What a name is, by the word before its “of”, “for” or “on”. */
const FIRST: readonly (readonly [kind: EntityKind, words: readonly string[]])[] = [
  [
    "agency",
    words(
      "Ministry Commission Administration Authority Bureau Agency Department Office Court Council Board Committee Parliament Senate",
    ),
  ],
  [
    "organization",
    words("University Institute Association Alliance Federation Chamber Academy College Center Centre Union"),
  ],
  ["policy", words("Act Regulation Regulations Agreement Directive Law Measures Guidelines Rules Convention Plan")],
  ["company", words("Bank")],
];

const byWord = (table: typeof LAST): ReadonlyMap<string, EntityKind> =>
  new Map(table.flatMap(([kind, of]) => of.map((word): [string, EntityKind] => [word, kind])));

export const KIND_BY_LAST = byWord(LAST);
export const KIND_BY_FIRST = byWord(FIRST);

/** What may be left off at the end of a company's name. */
export const LEGAL_FORMS = new Set(
  words(
    "Inc Corp Corporation Co Company Ltd Limited LLC Plc PLC AG SE SA NV GmbH Group Holdings Holding Technologies Technology International Global",
  ),
);

/** Endings of firms that name a field of work too: Ministry of Information Technology. */
const FIELDS = new Set(words("Technologies Technology"));

/** Whether a name that ends with a word is surely that of a body. */
export function endsBody(word: string): boolean {
  const kind = KIND_BY_LAST.get(word);
  return kind === "agency" || kind === "organization" || (LEGAL_FORMS.has(word) && !FIELDS.has(word));
}

/** Offices, as people are introduced by them. */
export const OFFICES = words(
  "CEO CFO COO CTO CMO chairman chairwoman chair president founder co-founder cofounder director chief head executive minister secretary governor commissioner spokesman spokeswoman spokesperson analyst economist partner manager boss premier mayor dean professor vice deputy senior managing officer",
);

const OFFICE_WORDS = new Set(OFFICES.map((word) => word.toLowerCase()));
export const isOffice = (word: string): boolean => OFFICE_WORDS.has(word.toLowerCase());

/** Words that are written with a capital and belong to no name. */
export const NEVER_NAMES = new Set(
  words(
    `I Mr Mrs Ms Dr Sir Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December
    AI IPO GDP ETF EV EVs PC TV M&A R&D ESG The A An In On At By For And But It Its He She They We This That These Those As After Before Last When While However
    According Meanwhile Separately Earlier Later Shares Under With From To If Both Some Many Most Analysts Regulators U.S. US UK EU`,
  ),
);

/** What a company is said to do, by dictionary form: a name before such a word is no person's and no place's. */
export const COMPANY_VERBS = new Set(
  words(
    "say announce acquire buy launch unveil release invest sell partner report post plan agree sign raise own compete rival expand file deny open hire join joined close secure win receive complete seek name appoint introduce purchase debut team operate lay roll",
  ),
);

/** Before or after a name: what it names is a firm. */
export const COMPANY_NOUNS = new Set(
  words(
    "startup start-up maker company firm rival unit subsidiary retailer giant platform supplier lender operator developer parent carmaker automaker chipmaker brand manufacturer provider",
  ),
);

/** After a name: what it names is a product. */
export const PRODUCT_NOUNS = new Set(
  words(
    "smartphone smartphones phone phones app service platform model chip chips SUV sedan car cars system tool assistant tablet laptop chatbot browser processor software robot robotaxi console headset watch drone engine battery feature",
  ),
);

/** Frequent family names in pinyin: they come first or last. */
export const SURNAMES = new Set(
  words(
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Zhong Cui Tan Fan Wan Shi Jia Zou Qin Bai Lei Hou Xiong Meng Qiu Kong Jin Yan Xue Duan Hong Hao Gong Shao Qian Kang Dai Mo Ouyang Situ`,
  ),
);
