import { wordSet, wordsOf } from '../../text/word-set.ts';

/** Titles before a name, in lower case without their full stop. */
export const titles = wordSet(
  `mr mrs ms miss mx dr drs prof profs messrs sir dame lord lady sen sens rep reps gov govs gen col lt sgt capt maj adm rev pres president senator governor representative congressman congresswoman secretary minister chancellor
  mayor judge justice king queen prince princess pope cardinal bishop archbishop rabbi imam father sister brother pastor reverend general colonel captain major lieutenant sergeant admiral commander cllr cllrs
  chairman chairwoman chair speaker ambassador professor doctor councillor councilman councilwoman commissioner chief director premier attorney delegate sheriff officer detective coach inspector superintendent constable insp supt det vicar archdeacon provost governor-elect president-elect smt shri shrimati thiru thirumathi tmt kumari selvi janab begum
  comrade madam madame mme mlle hon honourable honorable barrister engr alhaji alhaja hajia mallam malam otunba ustaz maulana haji datuk dato datin herr frau monsieur signor signora senor senora`,
);

export const maleTitles = wordSet(
  'mr sir lord king prince pope cardinal father brother congressman councilman chairman shri thiru janab alhaji alh mallam malam maulana datuk herr monsieur signor senor oba igwe fr msgr monsignor encik tun',
);
export const femaleTitles = wordSet(
  'mrs ms miss dame lady queen princess sister congresswoman councilwoman chairwoman smt shrimati thirumathi tmt kumari selvi begum madam madame mme mlle alhaja hajia datin puan olori frau signora senora',
);
/** Titles that say how somebody is addressed, and nothing of what they are. */
export const addressTitles = wordSet(
  `mr mrs ms miss mx dr drs prof profs messrs sir dame smt shri shrimati thiru thirumathi tmt kumari selvi janab begum
  comrade madam madame mme mlle hon honourable honorable engr alhaji alhaja hajia mallam malam otunba ustaz maulana haji datuk dato datin herr frau monsieur signor signora senor senora`,
);

/** Titles before a name that by themselves are a name, the letters of a body or nothing: "SP Ann Poe", "Oba Bo Lund", "Msgr. Lee Roe". */
const titlesBeforeNames = wordSet(
  `sp dsp csp asp acp dcp cp aig dig igp alh comr hrh hrm oba igwe olori deacon deaconess evangelist evang apostle fr msgr monsignor ven rt
  atty barr arc pharm surv bldr amb brig cmdr cdr cpl pvt pte usec asec hajj sheikh ustad ustadh pandit tun encik puan tuan swami`,
);
const titlesOfTwo = new Set([
  'tan sri',
  'puan sri',
  'dato sri',
  "dato' sri",
  'dato’ sri',
  'datuk seri',
  "dato' seri",
  'dato’ seri',
  'datin seri',
  'toh puan',
]);

/** "Sri", "Seri": most words are no second of two, and need not be joined to be looked up. */
const secondsOfTwo: ReadonlySet<string> = new Set([...titlesOfTwo].flatMap((title) => title.split(' ').slice(1)));

/** Whether the word at a place, of words in lower case that end in a name, is a title of its bearer. */
export function isTitleAt(words: readonly string[], at: number): boolean {
  const [word = '', next] = [words[at], words[at + 1]];
  if (titles.has(word)) return true;
  if (next === undefined) return false;
  const isOneOfTwo = (first: number): boolean =>
    secondsOfTwo.has(words[first + 1] ?? '') && titlesOfTwo.has(`${words[first]} ${words[first + 1]}`);
  return titlesBeforeNames.has(word) || isOneOfTwo(at) || isOneOfTwo(at - 1);
}

const inFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    pres: 'president',
    prof: 'professor',
    rev: 'reverend',
    cllr: 'councillor',
    atty: 'attorney',
    gen: 'general',
    maj: 'major',
    col: 'colonel',
    lt: 'lieutenant',
    capt: 'captain',
    sgt: 'sergeant',
    adm: 'admiral',
    cmdr: 'commander',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
  }),
);

/** "Gov. Ann Poe" is the governor: a title, in lower case, as it is written where no name follows. */
export const titleInFull = (lower: string): string => inFull.get(lower) ?? lower;

/** Said to or of somebody of rank, behind "his" or "her": "His Royal Highness". */
export const honorifics = wordSet('excellency highness majesty eminence holiness worship lordship ladyship beatitude');

/** Titles, and the words for an office, a trade or a former one that newspapers set before a name: "former finance minister Ann Lee". */
export const titlesAndRoles: ReadonlySet<string> = new Set([
  ...titles,
  ...wordsOf(
    `ceo cfo coo cto undersecretary baroness baron count sheikh envoy chairperson marshal leader spokesman spokeswoman spokesperson head prime former acting
    crown foreign defence defense interior finance treasury alderman analyst economist journalist historian political scientist
    correspondent reporter editor columnist author actor actress singer star billionaire businessman businesswoman lawyer
    strategist adviser advisor aide candidate nominee incumbent diplomat mogul tycoon`,
  ),
]);
