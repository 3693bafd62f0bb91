import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import faker from '@faker-js/faker/package.json' with { type: 'json' };
import { commonVerbs } from '../analysis/attribution/lexicon/common-verbs.ts';
import { adverbs, months, numberWords, prepositions, weekdays } from '../analysis/attribution/lexicon/function-words.ts';
import { foldGivenName, handListOf } from '../analysis/attribution/lexicon/given-names.ts';
import { isListedGroup, isListedPersonNoun, nounKindOf, organisationNameWords } from '../analysis/attribution/lexicon/people-words.ts';
import { isSiteName } from '../analysis/attribution/lexicon/places.ts';
import { reportingVerbs } from '../analysis/attribution/lexicon/reporting-verbs.ts';
import { titlesAndRoles } from '../analysis/attribution/lexicon/titles.ts';

/** Where the list lives; the analysis reads it from there. */
const LIST = new URL('../analysis/attribution/lexicon/listed-given-names.json', import.meta.url);
/** What can be looked up: letters of Latin alphabets once accents are taken off. Shorter names are words of many languages. */
const LATIN = /^[a-zøłđßæœıþð'-]{3,}$/;

/** By gender, as the data set keeps them; some languages keep names for both as well, which tell nothing. */
type ByGender = { female?: readonly string[]; male?: readonly string[]; generic?: readonly string[] };
type Names = readonly string[] | null | undefined;

const folded = (names: Names): string[] => (names ?? []).map(foldGivenName).filter((name) => LATIN.test(name));

/** Words that are more often something else where they stand before a name with a capital. */
const isWord = (word: string): boolean =>
  titlesAndRoles.has(word) ||
  isListedPersonNoun(word) ||
  isListedGroup(word) ||
  organisationNameWords.has(word) ||
  isSiteName(word) ||
  (nounKindOf(word) !== 'thing' && nounKindOf(word) !== 'person') ||
  [weekdays, months, numberWords, prepositions, adverbs].some((words) => words.has(word)) ||
  reportingVerbs.has(word) ||
  commonVerbs.has(word);

function listGivenNames(): { female: string[]; male: string[] } {
  const female = new Set<string>();
  const male = new Set<string>();
  const others = new Set<string>();
  for (const [language, { person, location }] of Object.entries(allLocales)) {
    const first: ByGender = person?.first_name ?? {};
    for (const name of folded(first.female)) female.add(name);
    for (const name of folded(first.male)) male.add(name);
    const last: ByGender = person?.last_name ?? {};
    const surnames = language.startsWith('en') ? [last.female, last.male, last.generic].flatMap(folded) : [];
    for (const name of [...surnames, ...folded(location?.city_name), ...folded(location?.state)]) others.add(name);
  }
  const isOne = (name: string): boolean => !others.has(name) && !isWord(name) && handListOf(name) === null;
  return {
    female: [...female.difference(male)].filter(isOne).sort(),
    male: [...male.difference(female)].filter(isOne).sort(),
  };
}

const { female, male } = listGivenNames();
const origin = `Given names of ${Object.keys(allLocales).length} locales in @faker-js/faker ${faker.version}, MIT licence, less surnames, places and plain words`;
writeFileSync(LIST, `${JSON.stringify({ origin, female: female.join(' '), male: male.join(' ') }, null, 2)}\n`);
console.log(`${female.length} names of women, ${male.length} of men.`);
